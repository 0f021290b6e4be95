/** What is weighed in the score, in the order it is shown. */
export const TERM_IDS = [
  'specialty',
  'experience',
  'load',
  'distance',
  'answer',
  'continuity',
] as const;

export type TermId = (typeof TERM_IDS)[number];

type UrgentId = `${TermId}Urgent`;

/** The one table the score is made with: how much each part counts, for a usual and for an urgent matter. */
export interface Weights extends Readonly<Record<TermId | UrgentId, number>> {
  /** Nobody is asked about more matters at a time. */
  readonly mostOpenOffers: number;
}

export type WeightId = keyof Weights;

/** Found by replaying a simulated office; see docs/benchmarks/assignment.md. */
export const DEFAULT_WEIGHTS: Weights = {
  specialty: 3.6,
  specialtyUrgent: 3.6,
  experience: 0.3,
  experienceUrgent: 0.3,
  load: 5,
  loadUrgent: 4.5,
  distance: 3.2,
  distanceUrgent: 2.3,
  answer: 4.3,
  answerUrgent: 6.5,
  continuity: 1.2,
  continuityUrgent: 1.2,
  mostOpenOffers: 3,
};

export const WEIGHT_IDS = Object.keys(DEFAULT_WEIGHTS) as readonly WeightId[];

export const weightOf = (weights: Weights, term: TermId, urgent: boolean): number =>
  weights[urgent ? (`${term}Urgent` as const) : term];

const MOST = 10;
const MOST_OFFERS = 20;

export type ReadWeights =
  | { ok: true; weights: Weights }
  /** One sentence for each field that cannot be taken. */
  | { ok: false; wrong: Partial<Record<WeightId, string>> };

/** Reads a table an administrator typed, as numbers or as text; what was left out keeps its default. */
export function readWeights(typed: Readonly<Partial<Record<WeightId, unknown>>>): ReadWeights {
  const read = WEIGHT_IDS.map((id) => ({ id, value: numberFrom(typed[id], DEFAULT_WEIGHTS[id]) }));
  const wrong = read.flatMap(({ id, value }) => {
    const reason = refusalOf(id, value);
    return reason === null ? [] : [[id, reason] as const];
  });
  if (wrong.length > 0) return { ok: false, wrong: Object.fromEntries(wrong) };
  const weights = { ...DEFAULT_WEIGHTS };
  for (const { id, value } of read) Object.assign(weights, { [id]: value });
  return { ok: true, weights };
}

function numberFrom(typed: unknown, usual: number): number {
  if (typed === undefined) return usual;
  if (typeof typed === 'number') return typed;
  const text = typeof typed === 'string' ? typed.trim() : '';
  return text === '' ? Number.NaN : Number(text);
}

function refusalOf(id: WeightId, value: number): string | null {
  if (id === 'mostOpenOffers') {
    const fine = Number.isInteger(value) && value >= 1 && value <= MOST_OFFERS;
    return fine ? null : `请填 1 到 ${MOST_OFFERS} 之间的整数。`;
  }
  return value >= 0 && value <= MOST ? null : `请填 0 到 ${MOST} 之间的数，可以有小数。`;
}
