import type { triageView } from '@contracts/shapes/matter';
import type { promiseView, timelineEntry, outcomeView } from '@contracts/shapes/matter';
import type { ownMatterRow, queueRow } from '@contracts/shapes/lists';
import { type Actor, LIFECYCLE, type MatterAction } from '@domain/matter/lifecycle';
import type { Matter, OutcomeRecord, RunningPromise, TimelineEvent } from '@domain/matter/matter';
import { type Looker, offeredActions } from '@domain/matter/offered-actions';
import { STATES } from '@domain/matter/states';
import { TOPICS } from '@domain/triage/topics';
import type * as z from 'zod/mini';

type Shown<T extends z.ZodMiniType> = z.output<T>;

export function presentTriage({ triage }: Matter): Shown<typeof triageView> {
  return { ...triage, topicLabel: TOPICS[triage.topic].label };
}

const WHO = {
  worker: '您',
  staff: '工作人员',
  reviewer: '审查员',
  handler: '承办人',
  offeree: '律师',
  none: '',
} as const;

/** Who acts next and by when; `viewer` decides whether the worker is "您" or "职工". */
export function presentPromise(
  matter: Matter,
  viewer: 'worker' | 'office',
): Shown<typeof promiseView> | null {
  return matter.promise && presentPromiseOf(matter, matter.promise, viewer);
}

/** The same for a promise that is at hand. */
export function presentPromiseOf(
  { state, handler, awaitingRelease }: Matter,
  promise: RunningPromise,
  viewer: 'worker' | 'office',
): Shown<typeof promiseView> {
  if (awaitingRelease && promise.turn === 'handler')
    return { ...shownTimes(promise), turn: 'staff', who: '审核的人', does: '审核答复' };
  return {
    ...shownTimes(promise),
    turn: promise.turn,
    who: whoOf(promise, viewer, handler?.name),
    does: doesOf(promise, state),
  };
}

function shownTimes({ startedAt, dueAt, basis, brokenAt }: RunningPromise) {
  return { startedAt, dueAt, basis, broken: brokenAt !== undefined };
}

function whoOf(promise: RunningPromise, viewer: 'worker' | 'office', handler?: string): string {
  if (promise.turn === 'worker') return viewer === 'worker' ? '您' : '职工';
  if (promise.turn === 'handler' && handler) return handler;
  return WHO[promise.turn];
}

/** Some promises say more exactly than the state what is to be done. */
const DOES: Partial<Record<RunningPromise['id'], string>> = {
  consultation: '答复',
  progress: '告诉您进展',
  mediationTalk: '组织第一次调解',
  mediationResult: '调解出结果',
  objection: '对异议作出决定',
  archive: '整理归档',
};

function doesOf(promise: RunningPromise, state: Matter['state']): string {
  return DOES[promise.id] ?? STATES[state].does;
}

export function presentOutcome(outcome: OutcomeRecord): Shown<typeof outcomeView> {
  const { kind, summary, claimed, awarded, received, at } = outcome;
  return { kind, summary, claimed, awarded, received, at };
}

const ACTIONS: ReadonlySet<string> = new Set(LIFECYCLE.map((row) => row.action));

const isMatterAction = (action: string): action is MatterAction => ACTIONS.has(action);

/** A line of history for the worker (public ones only) or for the office. */
export function presentTimeline(
  events: readonly TimelineEvent[],
  viewer: 'worker' | 'office',
): Shown<typeof timelineEntry>[] {
  return events
    .filter((event) => viewer === 'office' || event.public)
    .flatMap((event) =>
      isMatterAction(event.action)
        ? [
            {
              id: event._id,
              at: event.at,
              action: event.action,
              who: viewer === 'office' && event.actorName === '您' ? '职工' : event.actorName,
              text: event.text,
              ...(viewer === 'office' && event.note !== undefined ? { note: event.note } : {}),
              public: event.public,
              state: event.to,
            },
          ]
        : [],
    );
}

export function presentOwnRow(matter: Matter): Shown<typeof ownMatterRow> {
  return {
    id: matter._id,
    number: matter.number,
    summary: matter.summary,
    topic: matter.triage.topic,
    state: matter.state,
    stateLabel: STATES[matter.state].label,
    forms: matter.forms,
    promise: presentPromise(matter, 'worker'),
    urgent: matter.triage.urgent,
    lead: matter.lead,
    leadNumber: matter.leadNumber ?? '',
    updatedAt: matter.updatedAt,
  };
}

/** A queue line: masked, with what a person must decide as flags. */
export function presentQueueRow(matter: Matter): Shown<typeof queueRow> {
  return {
    id: matter._id,
    number: matter.number,
    summary: matter.summary,
    topic: matter.triage.topic,
    state: matter.state,
    stateLabel: STATES[matter.state].label,
    channel: matter.channel,
    forms: matter.forms,
    level: matter.triage.level,
    urgent: matter.triage.urgent,
    applicant: matter.applicantMasked,
    stationId: matter.stationId,
    promise: presentPromise(matter, 'office'),
    handler: matter.handler?.name ?? '',
    lead: matter.lead,
    memberCount: matter.memberCount,
    flags: flagsOf(matter),
    createdAt: matter.createdAt,
  };
}

function flagsOf(matter: Matter): string[] {
  const flags: string[] = [];
  if (matter.waitsForStaff) flags.push('等人工派单');
  if (matter.reassignAsked) flags.push('申请换承办人');
  if (matter.upgradeAsked) flags.push('申请律师代理');
  if (matter.openComplaintId) flags.push('有投诉');
  if (matter.unsatisfied) flags.push('回访不满意');
  if (matter.awaitingRelease) flags.push('答复待审核');
  if (matter.papersOwedBy) flags.push('材料后补');
  if (matter.promise?.brokenAt !== undefined) flags.push('已超期');
  return flags;
}

/** What a viewer may do now, as buttons; none of them leads to a sure refusal. */
export function actionsFor(
  matter: Matter,
  relations: ReadonlySet<Actor>,
  looker: Looker,
): MatterAction[] {
  return offeredActions(matter, relations, looker);
}

/** What a move answers: the new state and promise. */
export function presentMoved(matter: Matter, viewer: 'worker' | 'office') {
  return {
    state: matter.state,
    stateLabel: STATES[matter.state].label,
    promise: presentPromise(matter, viewer),
  };
}
