import { type Candidate, loadOf, type OpenMatter } from './candidate';
import { closedGates, fewestOpened } from './gates';
import { willBeFree } from './patience';
import { type Ranked, type Ranking, rank } from './rank';
import { scoreOf, termsOf, totalOf } from './score';
import { cheapestPlaces, type Choice } from './shortest-paths';
import { DEFAULT_WEIGHTS, type Weights } from './weights';

export interface Match {
  matterId: string;
  /** null: nobody has a place for it now, it goes on waiting. */
  to: Ranked | null;
  /** Who could have taken it and who not, each matter looked at for itself. */
  readonly ranking: Ranking;
}

/** So many of the best are looked at for each matter; twice as many where somebody would go without. */
const BEST = 24;

/**
 * Places all waiting matters at once: as many as can be, the pressing ones first, and so that the sum of their scores is
 * the highest. Nobody gets more than he has places and may have open offers; each further matter counts his load
 * as it will be then. The answer does not depend on the order of what is given. In the order of `waiting`.
 */
export function matchWaiting(
  waiting: readonly OpenMatter[],
  candidates: readonly Candidate[],
  weights: Weights = DEFAULT_WEIGHTS,
  best = BEST,
): Match[] {
  const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pool = sorted.map((candidate) => ({ candidate, taken: 0, offers: 0 }));
  const placed = new Map<string, Ranked>();
  for (const matters of inTurn(waiting)) {
    const load = matters[0] ? loadOf(matters[0]) : 1;
    place(matters, pool, weights, best).forEach((to, index) => {
      const matter = matters[index];
      const seat = to === null ? undefined : pool[to];
      if (!matter || !seat) return;
      const candidate = withTaken(seat.candidate, seat.taken, seat.offers);
      const terms = termsOf(matter, candidate, weights);
      placed.set(matter.id, { candidate: seat.candidate, terms, total: totalOf(terms) });
      seat.taken += load;
      seat.offers += 1;
    });
  }
  return waiting.map((matter) => ({
    matterId: matter.id,
    to: placed.get(matter.id) ?? null,
    // made when somebody asks for it: of thousands by thousands nobody reads all
    get ranking() {
      return rank(matter, candidates, weights);
    },
  }));
}

/**
 * Matters of one size at a time. A collective matter takes two places at once, which a full office never has left over:
 * an urgent one comes before all others, any other as soon as no single matter has to be placed before it. Until then
 * two workers are helped with the places it would take.
 */
function inTurn(waiting: readonly OpenMatter[]): OpenMatter[][] {
  const single = waiting.filter((matter) => loadOf(matter) === 1).sort(pressing);
  const collective = waiting.filter((matter) => loadOf(matter) > 1).sort(pressing);
  const soonest = Math.min(...single.filter(({ urgent }) => !urgent).map(dueBy));
  const first = collective.filter((matter) => matter.urgent || dueBy(matter) <= soonest);
  return [first, single, collective.filter((matter) => !first.includes(matter))];
}

const dueBy = ({ appointBy }: OpenMatter): number => appointBy ?? Number.POSITIVE_INFINITY;

interface Seat {
  candidate: Candidate;
  /** What this matching has given him already. */
  taken: number;
  offers: number;
}

/** Urgent ones first, then whoever has to be appointed soonest. */
function pressing(left: OpenMatter, right: OpenMatter): number {
  return (
    Number(right.urgent) - Number(left.urgent) ||
    (left.appointBy ?? Number.POSITIVE_INFINITY) - (right.appointBy ?? Number.POSITIVE_INFINITY) ||
    (left.id < right.id ? -1 : 1)
  );
}

function withTaken(candidate: Candidate, taken: number, offers: number): Candidate {
  if (taken === 0 && offers === 0) return candidate;
  return {
    ...candidate,
    pendingLoad: candidate.pendingLoad + taken,
    openOffers: (candidate.openOffers ?? 0) + offers,
  };
}

/** For each matter the index in the pool, or null. */
function place(
  matters: readonly OpenMatter[],
  pool: readonly Seat[],
  weights: Weights,
  best: number,
): (number | null)[] {
  const seats = pool.map(({ candidate, taken, offers }) => withTaken(candidate, taken, offers));
  const most = weights.mostOpenOffers;
  const load = matters[0] ? loadOf(matters[0]) : 1;
  const free = seats.flatMap((candidate, seat) =>
    roomFor(load, candidate, weights) > 0 ? [{ candidate, seat }] : [],
  );
  if (free.length === 0) return matters.map(() => null);
  const scored = matters.map((matter) => eligible(matter, free, seats, weights));
  for (let count = best; ; count *= 2) {
    const choices = matters.map((matter, row) =>
      (scored[row] ?? [])
        .slice(0, count)
        .flatMap((choice) => placesOf(matter, choice, seats, weights)),
    );
    const columns = cheapestPlaces(choices, pool.length * most);
    const short = columns.some(
      (column, row) => column === null && (scored[row] ?? []).length > count,
    );
    if (!short)
      return columns.map((column) => (column === null ? null : Math.floor(column / most)));
  }
}

interface Eligible {
  seat: number;
  score: number;
}

/** Who of those with a place passes the gates, the best first; nobody where a specialist is worth waiting for. */
function eligible(
  matter: OpenMatter,
  free: readonly { candidate: Candidate; seat: number }[],
  seats: readonly Candidate[],
  weights: Weights,
): Eligible[] {
  const closed = free.map(({ candidate }) => closedGates(matter, candidate, weights));
  const opened = fewestOpened(closed);
  if (opened.includes('specialty') && seats.some((candidate) => willBeFree(matter, candidate)))
    return [];
  const able = free.flatMap(({ candidate, seat }, index) =>
    closed[index]?.every(({ gate }) => opened.includes(gate))
      ? [{ seat, score: scoreOf(matter, candidate, weights) }]
      : [],
  );
  return able.sort((a, b) => b.score - a.score || a.seat - b.seat);
}

/** Each place he has left is a column of its own: the second matter finds him busier. */
function placesOf(
  matter: OpenMatter,
  { seat, score }: Eligible,
  seats: readonly Candidate[],
  weights: Weights,
): Choice[] {
  const candidate = seats[seat];
  if (!candidate) return [];
  const load = loadOf(matter);
  const count = roomFor(load, candidate, weights);
  return Array.from({ length: count }, (_, before) => ({
    column: seat * weights.mostOpenOffers + before,
    cost: -(before === 0
      ? score
      : scoreOf(matter, withTaken(candidate, before * load, before), weights)),
  }));
}

/** How many such matters he has places and may have offers for. */
function roomFor(
  load: number,
  { capacity, openLoad, pendingLoad, openOffers = 0 }: Candidate,
  { mostOpenOffers }: Weights,
): number {
  const places = Math.floor((capacity - openLoad - pendingLoad) / load);
  return Math.max(0, Math.min(places, mostOpenOffers - openOffers));
}
