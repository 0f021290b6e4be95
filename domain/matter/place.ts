import type { Matter } from './matter';
import { queueKey } from './queue-key';
import { STATES, type State } from './states';

/** States in which a handler has nothing more to do. */
const DONE: ReadonlySet<State> = new Set([
  'closed',
  'refused',
  'withdrawn',
  'terminated',
  'referred',
  'archived',
]);

/** Puts a matter in its queue at its place: derived fields are written here and nowhere else. */
export function place(matter: Matter): Matter {
  const { handler, state } = matter;
  const proposed = matter.proposedAnswer;
  return {
    ...matter,
    handlerId: handler?.personId ?? '',
    handlerList: handler ? `${handler.personId}:${DONE.has(state) ? 'done' : 'open'}` : '',
    awaitingRelease: state === 'handling' && proposed !== undefined && !proposed.returned,
    queue: STATES[state].queue,
    queueKey: queueKey({
      broken: matter.promise?.brokenAt !== undefined,
      urgent: matter.triage.urgent,
      waitsForWorker: STATES[state].turn === 'worker',
      dueAt: matter.promise?.dueAt ?? null,
      id: matter._id,
    }),
  };
}
