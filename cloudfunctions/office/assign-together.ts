import { type Match, matchWaiting } from '@domain/assignment/matching';
import { keptOf, paredDown } from '@domain/assignment/placing';
import { type Candidate, loadOf, type OpenMatter } from '@domain/assignment/candidate';
import { GATES } from '@domain/assignment/gates';
import type { Matter } from '@domain/matter/matter';
import { districtOf } from '@domain/people/stations';
import type { JobContext } from '../kernel/context';
import { type Placeable, placeables } from './assign-matter';
import { openOffer } from './assign-offer';
import { type Pool, poolOf } from './assign-pool';
import { askable } from './assign-rank';
import { lookAgain, nextFor, waitForStaff } from './assign-step';
import { automatic } from './move';
import { type Reference, referenceOf } from './reference';
import { TIMER } from './timers';

/** So many go through one transaction; the timer comes again for the others. */
const AT_ONCE = 8;

/** Other granted matters of the district that nobody has placed yet, the most pressing first. One database request. */
export async function waitingBeside(ctx: JobContext, matter: Matter): Promise<Matter[]> {
  const { tree } = await referenceOf(ctx.db, ctx.now);
  const district = districtOf(matter.stationId, tree) ?? matter.stationId;
  return (await waitingIn(ctx, district, AT_ONCE))
    .filter(({ _id }) => _id !== matter._id)
    .slice(0, AT_ONCE - 1);
}

/**
 * The timer of a district's backlog: what waits for staff only because nobody had room is placed by the office itself
 * as soon as somebody has, all of it at once.
 */
export async function placeBacklog(ctx: JobContext, districtId: string): Promise<void> {
  const backlog = (await waitingIn(ctx, districtId, AT_ONCE)).slice(0, AT_ONCE);
  if (backlog.length > 0) await placeTogether(ctx, backlog, districtId);
}

/** Granted, offered to nobody, and not left to staff for another reason; read again in the transaction. */
async function waitingIn(ctx: JobContext, districtId: string, most: number): Promise<Matter[]> {
  const granted = await ctx.db.find(
    'matters',
    { scopeIds: districtId, state: 'granted' },
    {
      order: [
        ['scopeIds', 'asc'],
        ['state', 'asc'],
        ['queueKey', 'asc'],
      ],
      limit: MOST_GRANTED,
    },
  );
  const fresh: Matter[] = [];
  for (const { _id, ...seen } of granted) {
    if (!mayBePlaced({ ...seen, _id })) continue;
    if (fresh.length === most) break;
    const matter = await ctx.tx.get('matters', _id);
    if (matter && mayBePlaced(matter)) fresh.push(matter);
  }
  return fresh;
}

const MOST_GRANTED = 100;

const mayBePlaced = ({ state, waitsForStaff, waitsForRoom }: Matter): boolean =>
  state === 'granted' && (waitsForStaff === undefined || waitsForRoom === true);

/** Solves all of them at once and makes the offers in one transaction: nobody is promised more than he can carry. */
export async function placeTogether(
  ctx: JobContext,
  matters: readonly Matter[],
  districtId?: string,
): Promise<void> {
  const reference = await referenceOf(ctx.db, ctx.now);
  const abouts = await placeables(ctx.db, reference, matters, ctx.now);
  const pool = await poolOf(ctx.db, ctx.now);
  const candidates = askable(pool.candidates, matters);
  const waiting = abouts.map(({ open }) => open);
  const matches = matchWaiting(waiting, candidates, reference.weights);
  const togetherId = ctx.newId();
  const given: Given = new Map();
  let offers = 0;
  let left = false;
  for (const [i, matter] of matters.entries()) {
    const about = abouts[i];
    const match = matches.find(({ matterId }) => matterId === matter._id);
    if (!about || !match) continue;
    const full = match.to !== null && overfills(about.open, match.to.candidate, given, reference);
    const fitting = full ? { ...match, to: null } : match;
    const outcome = await placeOne(ctx, {
      matter,
      about,
      match: fitting,
      pool,
      reference,
      togetherId,
    });
    if (outcome === 'offered' && fitting.to) give(given, fitting.to.candidate, about.open);
    if (outcome === 'offered') offers += 1;
    else if (outcome === 'left') left = true;
  }
  if (offers > 0)
    ctx.tx.insert('placedTogether', {
      _id: togetherId,
      at: ctx.now,
      weights: reference.weights,
      waiting,
      candidates: inputsOf(matches, waiting, candidates),
    });
  const [first] = matters;
  if (first && (left || districtId !== undefined)) await lookAgain(ctx, first.stationId);
  // others may wait beyond what one transaction carries
  if (first && matters.length >= AT_ONCE && offers > 0) {
    const district = districtOf(first.stationId, reference.tree) ?? first.stationId;
    ctx.timers.set(TIMER.backlog, district, ctx.now);
  }
}

/** What was given in this transaction: of how much load, in how many offers. */
type Given = Map<string, { load: number; offers: number }>;

function give(given: Given, { id }: Candidate, open: OpenMatter): void {
  const { load, offers } = given.get(id) ?? { load: 0, offers: 0 };
  given.set(id, { load: load + loadOf(open), offers: offers + 1 });
}

/** The last word on capacity is here, whatever way of matching stands in its place. */
function overfills(
  open: OpenMatter,
  candidate: Candidate,
  given: Given,
  { weights }: Reference,
): boolean {
  const { load, offers } = given.get(candidate.id) ?? { load: 0, offers: 0 };
  const pendingLoad = candidate.pendingLoad + load;
  const openOffers = (candidate.openOffers ?? 0) + offers;
  const then = { ...candidate, pendingLoad, openOffers };
  return [GATES.capacity, GATES.offers].some(({ blocks }) => blocks(open, then, weights) !== null);
}

interface One {
  matter: Matter;
  about: Placeable;
  match: Match;
  pool: Pool;
  reference: Reference;
  togetherId: string;
}

async function placeOne(
  ctx: JobContext,
  { matter, about, match: { to, ranking }, pool, reference, togetherId }: One,
): Promise<'offered' | 'left' | 'waits'> {
  const { open } = about;
  // its own best may have gone to another that needs him more
  const ranked = to ? [to, ...ranking.ranked.filter((one) => one !== to)] : [];
  const step = nextFor(matter, open, { ...ranking, ranked }, reference);
  if (step.kind === 'offer') {
    const found = {
      found: 'matched',
      to: step.to,
      ranking,
      cards: pool.cards,
      togetherId,
    } as const;
    await openOffer(ctx, matter, { ...found, lapsesAt: step.lapsesAt }, automatic('system'), about);
    return 'offered';
  }
  // staff has been told already
  if (matter.waitsForStaff !== undefined) return 'left';
  const onlyOutbid = ranking.ranked.length > 0 && step.reason === ranking.why[0];
  await waitForStaff(
    ctx,
    matter,
    onlyOutbid ? { ...step, reason: '能接的人都派给了更急的事项，一有人能接就会派出。' } : step,
  );
  return 'waits';
}

/** Of everybody only those who could be given one of these; the others change nothing. */
function inputsOf(
  matches: readonly Match[],
  waiting: readonly OpenMatter[],
  candidates: readonly Candidate[],
): Candidate[] {
  const able = new Set(
    matches.flatMap(({ ranking }) => keptOf(ranking).ranked.map(({ candidate }) => candidate.id)),
  );
  return candidates.filter(({ id }) => able.has(id)).map((one) => paredDown(one, waiting));
}
