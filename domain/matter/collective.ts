import { transitionOf } from './lifecycle';
import type { Matter } from './matter';
import type { State } from './states';

/** While a collective matter stands in one of these, workers can come to it. */
const OPEN: ReadonlySet<State> = new Set([
  'submitted',
  'reviewing',
  'supplementing',
  'granted',
  'offered',
  'handling',
]);

/** Whether a matter is open and neither collective nor part of a collective one. */
export function standsAlone({ lead, leadId, state }: Pick<Matter, 'lead' | 'leadId' | 'state'>) {
  return !lead && leadId === '' && OPEN.has(state);
}

/** Why nobody can be added to this matter, or null. */
export function leadRefusal({ lead, state }: Pick<Matter, 'lead' | 'state'>): string | null {
  if (!lead) return '这不是集体事项';
  return OPEN.has(state) ? null : '这个集体事项已经结束，不能再加人';
}

/** A collective matter that ends in one of these has no outcome its workers could follow. */
const WITHOUT_OUTCOME: ReadonlySet<State> = new Set([
  'refused',
  'withdrawn',
  'terminated',
  'referred',
]);

/** Whether a move ended a collective matter in a way that leaves each of its workers with his own again. */
export function leavesMembers(
  before: Pick<Matter, 'state'>,
  after: Pick<Matter, 'lead' | 'state'>,
) {
  return after.lead && before.state !== after.state && WITHOUT_OUTCOME.has(after.state);
}

/** Whether a worker's own matter could be joined to this collective one: single, open, against one of the same employers. */
export function couldJoin(
  matter: Pick<Matter, '_id' | 'lead' | 'leadId' | 'state' | 'respondentIds'>,
  lead: Pick<Matter, '_id' | 'respondentIds'>,
): boolean {
  const states: readonly (State | 'none')[] = transitionOf('join').from;
  return (
    matter._id !== lead._id &&
    !matter.lead &&
    matter.leadId === '' &&
    states.includes(matter.state) &&
    matter.respondentIds.some((id) => lead.respondentIds.includes(id))
  );
}
