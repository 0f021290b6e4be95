import type { ClockFacts } from './clock-facts';
import { type InterruptionId, PAUSES } from './interruptions';
import type { LimitationEvent, Pause } from './limitation';
import type { PaperId } from './papers';

/** Steps that are at the same time a claim made to the employer or an appeal to an authority. 办案规则 27. */
const ALSO_INTERRUPTS: Readonly<Partial<Record<PaperId, InterruptionId>>> = {
  'negotiation-asked': 'asked',
  'mediation-applied': 'mediation',
  // who signs an agreement agrees to perform
  'agreement-effective': 'promised',
  'people-agreement-effective': 'promised',
  'complaint-made': 'complained',
  'order-applied': 'payment-order',
  'suit-filed': 'sued',
};

/** Whatever may have started the year again: what was told as such, and the steps that have the same effect. */
export function eventsOf({ events = [], papers = [] }: ClockFacts): LimitationEvent[] {
  const told = papers.flatMap(({ paper, day }): LimitationEvent[] => {
    const kind = ALSO_INTERRUPTS[paper];
    return kind === undefined ? [] : [{ kind, day }];
  });
  const fresh = told.filter(
    ({ kind, day }) => !events.some((event) => event.kind === kind && event.day === day),
  );
  return [...events, ...fresh];
}

/** When the year of arbitration stood still: time lost on recognising a work injury is not among it. 调解仲裁法 27(3). */
export function pausesOf({ pauses = [] }: ClockFacts): Pause[] {
  return pauses.filter(({ kind }) => PAUSES[kind].rule === 'PD-03');
}
