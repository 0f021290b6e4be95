import type { At } from '../time/types';
import type { Transition } from './lifecycle';
import { type LimitId, promiseDue } from './limits';
import { isRepresentation, type Matter, type RunningPromise } from './matter';
import type { Move } from './moves';
import { STATES, type State } from './states';

/** Starts a promise now. Throws nothing; a year without a published calendar is said in `basis`. */
export function startPromise(
  matter: Matter,
  id: LimitId,
  move: Pick<Move, 'now' | 'hours' | 'limits'>,
  turn: RunningPromise['turn'],
): RunningPromise {
  const { dueAt, basis } = promiseDue(id, {
    from: move.now,
    urgent: matter.triage.urgent,
    level: matter.triage.level,
    hours: move.hours,
    limits: move.limits,
    appointBy: matter.appointBy,
  });
  return { id, turn, startedAt: move.now, dueAt, basis };
}

/** The last moment to have a handler, fixed once when aid is granted or a handler is taken away. */
export function appointmentOf(changed: Matter, before: Matter, move: Move): At | undefined {
  const entersGranted =
    changed.state === 'granted' && before.state !== 'granted' && before.state !== 'offered';
  if (!entersGranted)
    return changed.state === 'granted' || changed.state === 'offered'
      ? before.appointBy
      : undefined;
  return startPromise(changed, 'appointment', move, 'staff').dueAt;
}

/** The promise that runs after a move into `to`, on the matter as the move has changed it. */
export function nextPromise(
  matter: Matter,
  row: Transition,
  move: Move,
  to: State,
): RunningPromise | null {
  if (row.promise === 'keep' && !isFirstContact(matter, move)) return keptPromise(matter, move, to);
  if (row.action === 'recordWork' && matter.promise?.id === 'mediationResult')
    return matter.promise;
  const talked = row.action === 'recordWork' && matter.promise?.id === 'mediationTalk';
  const reports = isFirstContact(matter, move);
  const id = talked ? 'mediationResult' : reports ? 'progress' : promiseOf(matter, row, move, to);
  if (!id) return null;
  if (row.to === 'stay' && row.promise === undefined) return matter.promise;
  const turn = STATES[to].turn;
  if (id === 'appointment' && matter.appointBy !== undefined) {
    return { ...startPromise(matter, id, move, turn), dueAt: matter.appointBy };
  }
  return startPromise(matter, id, { ...move, now: beginningOf(id, matter) ?? move.now }, turn);
}

/** Where a promise does not run from the move, but from what came before it. */
function beginningOf(id: LimitId, { stageSince, closedAt }: Matter): At | undefined {
  // nothing in between makes the fifteen days longer. 劳动争议调解仲裁法 14
  if (id === 'mediationResult') return stageSince;
  // a follow-up call does not put the archive off
  return id === 'archive' ? closedAt : undefined;
}

/** Moves by which a case can come into a stage. */
const BEGINS_STAGE: ReadonlySet<string> = new Set(['enterStage', 'accept', 'assignInHouse']);

/** Which promise starts in a state: consultations have their own clock, mediation its own. */
function promiseOf(matter: Matter, row: Transition, move: Move, to: State): LimitId | null {
  const begins = BEGINS_STAGE.has(row.action) && matter.stageSince === move.now;
  if (begins && matter.stage === 'mediation') return 'mediationTalk';
  // back at the desk the desk's own promise runs, whatever the handler's would have been
  const atDesk = row.to === 'resume' && to !== 'handling';
  if (row.promise && row.promise !== 'keep' && !atDesk) return row.promise;
  if (to === 'reviewing' && isObjectedTo(matter)) return 'objection';
  if (to !== 'handling') return STATES[to].promise;
  if (!isRepresentation(matter)) return 'consultation';
  if (matter.stage === 'mediation') return 'mediationResult';
  return STATES[to].promise;
}

/** The handler has called the worker as promised: from now on he reports. */
function isFirstContact({ promise, handlerId }: Matter, { action, by, details }: Move): boolean {
  return (
    action === 'recordContact' &&
    promise?.id === 'firstContact' &&
    by.personId === handlerId &&
    details?.contactWith === 'worker'
  );
}

/** An objection that nobody has decided yet: papers that are asked for meanwhile change nothing of its days. */
function isObjectedTo({ objection, decision, termination }: Matter): boolean {
  const lastWord = Math.max(decision?.at ?? 0, termination?.at ?? 0);
  return objection !== undefined && objection.at >= lastWord;
}

/** After a miss the appointment promise runs on; anything else keeps what ran. */
function keptPromise(matter: Matter, move: Move, to: State): RunningPromise | null {
  if (to === 'granted' && matter.promise?.id !== 'appointment' && matter.appointBy !== undefined) {
    return { ...startPromise(matter, 'appointment', move, 'staff'), dueAt: matter.appointBy };
  }
  return matter.promise;
}
