import type { OpeningHours } from '../law/opening-hours';
import { dayOf } from '../time/china';
import { sayDay } from '../time/say';
import type { At } from '../time/types';
import { type Actor, type MatterAction, type Transition, permits, transitionOf } from './lifecycle';
import { type LimitId, type Limits, promiseDue } from './limits';
import {
  isRepresentation,
  type Matter,
  type Miss,
  OUTCOMES,
  type RunningPromise,
  type Stage,
  STAGES,
} from './matter';
import type { MoveDetails } from './moves';
import { queueKey } from './queue-key';
import { REQUIREMENTS } from './requirements';
import { STATES, type State } from './states';

/** A move the table or a requirement does not allow; `public` is the sentence for the person. */
export class MoveRefused extends Error {
  constructor(
    readonly reason: 'state' | 'requirement',
    readonly publicMessage: string,
    readonly requirement?: string,
  ) {
    super(publicMessage);
    this.name = 'MoveRefused';
  }
}

/** Who makes the move and in what quality. */
export interface Mover {
  personId: string;
  /** Shown on the timeline. */
  name: string;
  as: Actor;
}

export interface Move {
  action: MatterAction;
  by: Mover;
  now: At;
  details?: MoveDetails;
  /** The opening hours of the matter's station: office promises run in them. */
  hours: OpeningHours;
  limits: Limits;
  soleOfficer?: boolean;
}

/** The line a move leaves on the timeline; the caller gives it its id. */
export interface MoveEvent {
  action: MatterAction;
  from: State | 'none';
  to: State;
  actorId: string;
  actorName: string;
  at: At;
  public: boolean;
  text: string;
  /** The same without what was said in free words: fit to be read over somebody's shoulder. */
  brief: string;
  note?: string;
}

export interface Moved {
  matter: Matter;
  event: MoveEvent;
}

const CONTACTS = {
  worker: '您',
  respondent: '单位',
  authority: '有关部门',
  other: '相关的人',
} as const;

const LEVEL_PEOPLE = { simple: '工作人员', general: '律师', difficult: '专家' } as const;

/** Which promise starts in a state: consultations have their own clock, mediation its own. */
function promiseOf(matter: Matter, row: Transition, to: State): LimitId | null {
  if (row.action === 'enterStage' && matter.stage === 'mediation') return 'mediationTalk';
  // back at the desk the desk's own promise runs, whatever the handler's would have been
  const atDesk = row.to === 'resume' && to !== 'handling';
  if (row.promise && row.promise !== 'keep' && !atDesk) return row.promise;
  if (to !== 'handling') return STATES[to].promise;
  if (!isRepresentation(matter)) return 'consultation';
  if (matter.stage === 'mediation') return 'mediationResult';
  return STATES[to].promise;
}

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

function fill(template: string, values: Record<string, string | undefined>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function tell(row: Transition, matter: Matter, move: Move, before: Matter = matter): string {
  const { details = {} } = move;
  return fill(row.told ?? '', {
    number: matter.number,
    who:
      move.by.as === 'offeree' || row.action === 'assignInHouse'
        ? matter.handler?.name
        : move.by.name,
    reasons: details.reasons,
    papers: details.papers?.map((paper) => paper.label).join('、'),
    papersDay: details.papersDay && sayDay(details.papersDay, dayOf(move.now)),
    work: details.work,
    stage: details.stage && STAGES[details.stage],
    level: details.level && LEVEL_PEOPLE[details.level],
    form: '律师代理',
    outcome: details.outcome && OUTCOMES[details.outcome.kind],
    receiver: details.receiver ?? before.referral?.receiver,
    lead: details.leadNumber,
    channel: details.contactChannel,
    contact: CONTACTS[details.contactWith ?? 'worker'],
    amended: details.amended?.join('、'),
    said: details.said ? `：${details.said}` : '',
  });
}

/** What is told on a lock screen: that something happened, not what was said about it. */
function tellBriefly(row: Transition, matter: Matter, move: Move, before: Matter): string {
  const { reasons: _, papers: __, work: ___, said: ____, ...details } = move.details ?? {};
  const text = tell(row, matter, { ...move, details }, before).replace(/：$/, '');
  return text === '' ? '有新的进展' : text;
}

/** What a move changes in the aggregate besides state and promise; one short line each. */
function changes(matter: Matter, move: Move): Partial<Matter> {
  const { action, by, now, details = {} } = move;
  const reasons = details.reasons ?? '';
  switch (action) {
    case 'take':
      return {
        handler: {
          personId: by.personId,
          name: by.name,
          kind: by.as === 'student' ? 'student' : 'staff',
          since: now,
        },
      };
    case 'grant':
    case 'grantUrgently':
      return {
        decision: {
          kind: 'granted',
          at: now,
          byId: by.personId,
          byName: by.name,
          reasons,
          article: details.article,
          urgent: action === 'grantUrgently',
          papersDay: details.papersDay,
          soleOfficerException: details.soleOfficerReason,
        },
        papersOwedBy: details.papersDay,
        officialNumber: matter.officialNumber ?? details.officialNumber,
        returnTo: undefined,
        misses: [],
        waitsForStaff: undefined,
      };
    case 'papersComplete':
      return { papersOwedBy: undefined };
    case 'refuse':
      return {
        decision: {
          kind: 'refused',
          at: now,
          byId: by.personId,
          byName: by.name,
          reasons,
          article: details.article,
          urgent: false,
          soleOfficerException: details.soleOfficerReason,
        },
      };
    case 'object':
      return {
        objection: {
          at: now,
          against: matter.state === 'terminated' ? 'terminated' : 'refused',
          reasons,
          decidedBeforeBy:
            (matter.state === 'terminated' ? matter.termination?.byId : matter.decision?.byId) ??
            '',
        },
        // whoever handled it before the termination is appointed anew if aid goes on
        handler: undefined,
        proposedAnswer: undefined,
        closedAt: undefined,
      };
    case 'requestMaterials':
      return { returnTo: matter.state, papersAsked: details.papers ?? [], papersAskedAt: now };
    case 'supplement':
      return { returnTo: undefined, papersAsked: [] };
    case 'offer':
      return {
        offer: details.offer,
        offereeId: details.offer?.personId ?? '',
        waitsForStaff: undefined,
      };
    case 'accept':
      return {
        handler: details.handler && { ...details.handler, since: now },
        offer: undefined,
        offereeId: '',
        stage: matter.stage ?? firstStage(matter),
      };
    case 'decline':
    case 'lapseOffer':
      return {
        offer: undefined,
        offereeId: '',
        misses: matter.offer
          ? [
              ...matter.misses,
              {
                offerId: matter.offer.id,
                personId: matter.offer.personId,
                at: now,
                kind: details.miss ?? 'lapsed',
              },
            ]
          : matter.misses,
      };
    case 'assignInHouse':
      return {
        handler: details.handler && { ...details.handler, since: now },
        offer: undefined,
        offereeId: '',
        waitsForStaff: undefined,
        stage: matter.stage ?? firstStage(matter),
      };
    case 'escalate':
      return {
        handler: undefined,
        triage: {
          ...matter.triage,
          level: details.level ?? matter.triage.level,
          levelReason: reasons || matter.triage.levelReason,
        },
        // who gives a matter up is not asked for it again
        misses: givenUp(matter, now),
        reassignAsked: undefined,
        waitsForStaff: undefined,
        proposedAnswer: undefined,
      };
    case 'upgrade':
      return {
        forms: details.forms ?? matter.forms,
        handler: undefined,
        proposedAnswer: undefined,
        outcome: undefined,
        rating: undefined,
        upgradeAsked: undefined,
        reassignAsked: undefined,
        followedUpAt: undefined,
        unsatisfied: undefined,
        closedAt: undefined,
      };
    case 'askUpgrade':
      return { upgradeAsked: { reasons, at: now } };
    case 'askReassign':
      return { reassignAsked: { reasons, at: now } };
    case 'keepHandler':
      return { reassignAsked: undefined };
    case 'reassign':
      return {
        handler: undefined,
        reassignAsked: undefined,
        proposedAnswer: undefined,
        waitsForStaff: undefined,
        misses: givenUp(matter, now),
      };
    case 'enterStage':
      return { stage: details.stage };
    case 'proposeAnswer':
      return {
        proposedAnswer: { text: details.answer ?? '', byId: by.personId, byName: by.name, at: now },
      };
    case 'returnAnswer':
      return matter.proposedAnswer
        ? {
            proposedAnswer: {
              ...matter.proposedAnswer,
              returned: { reasons, byId: by.personId, at: now },
            },
          }
        : {};
    case 'releaseAnswer':
      return {
        proposedAnswer: undefined,
        outcome: {
          kind: 'answered',
          summary: details.answer ?? matter.proposedAnswer?.text ?? '',
          at: now,
          byId: by.personId,
        },
      };
    case 'answer':
      return {
        outcome: { kind: 'answered', summary: details.answer ?? '', at: now, byId: by.personId },
      };
    case 'conclude':
    case 'concludeJoined':
      return { outcome: details.outcome && { ...details.outcome, at: now, byId: by.personId } };
    case 'confirm':
      return { rating: details.rating && { ...details.rating, at: now }, closedAt: now };
    case 'lapseConfirmation':
      return { closedAt: now };
    case 'reopen':
      return {
        closedAt: undefined,
        followedUpAt: undefined,
        unsatisfied: undefined,
        rating: undefined,
      };
    case 'recordFollowUp':
      return { followedUpAt: now, unsatisfied: details.unsatisfied };
    case 'terminate':
      return {
        termination: { ground: details.ground ?? 'other', reasons, byId: by.personId, at: now },
        offer: undefined,
        offereeId: '',
        closedAt: now,
      };
    case 'withdraw':
    case 'lapsePapers':
      return { offer: undefined, offereeId: '', returnTo: undefined, closedAt: now };
    case 'refer':
      return {
        referral: {
          receiver: details.receiver ?? '',
          phone: details.receiverPhone,
          reasons,
          at: now,
        },
        returnTo: undefined,
      };
    case 'referralReceived':
      return { referral: matter.referral && { ...matter.referral, receivedAt: now } };
    case 'referralReturned':
      return { referral: undefined, handler: undefined, proposedAnswer: undefined };
    case 'join':
      return {
        leadId: details.leadId ?? '',
        leadNumber: details.leadNumber,
        handler: undefined,
        proposedAnswer: undefined,
        waitsForStaff: undefined,
        papersAsked: [],
        returnTo: undefined,
      };
    case 'separate':
      return { leadId: '', leadNumber: undefined };
    case 'waitForStaff':
      return { waitsForStaff: details.waitsForStaff };
    case 'promiseBroken':
      return { promise: matter.promise && { ...matter.promise, brokenAt: now } };
    default:
      return {};
  }
}

/** A handler who is taken off is remembered like one who declined, so that the next offer goes to somebody else. */
function givenUp({ handler }: Matter, at: At): Miss[] {
  return handler ? [{ offerId: '', personId: handler.personId, at, kind: 'recalled' }] : [];
}

/** Where the work begins: with the lightest of the forms that were granted. */
function firstStage({ forms }: Matter): Stage | undefined {
  const stages = ['negotiation', 'mediation', 'arbitration', 'litigation'] as const;
  return stages.find((stage) => forms.includes(stage));
}

function destination(row: Transition, matter: Matter): State {
  if (row.to === 'resume') return matter.handler ? 'handling' : 'submitted';
  if (row.to === 'stay') return matter.state;
  if (row.to === 'return') return matter.returnTo ?? 'submitted';
  return row.to;
}

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

/** A state's label is written for the worker; the office reads it of him. */
function labelFor(state: Matter['state'], as: Mover['as']): string {
  const { label } = STATES[state];
  return as === 'worker' ? label : label.replaceAll('您', '职工');
}

/**
 * Makes one move of the lifecycle table on a matter.
 * @throws MoveRefused when the table does not permit it or something it requires is lacking.
 */
export function advance(matter: Matter, move: Move): Moved {
  const row = transitionOf(move.action);
  if (!permits(move.action, matter.state, move.by.as)) {
    throw new MoveRefused(
      'state',
      `事项现在是“${labelFor(matter.state, move.by.as)}”，不能做这一步${row.button ? `（${row.button}）` : ''}。`,
    );
  }
  const details = move.details ?? {};
  for (const name of row.requires ?? []) {
    const lacking = REQUIREMENTS[name]({
      matter,
      details,
      actorId: move.by.personId,
      now: move.now,
      soleOfficer: move.soleOfficer ?? false,
    });
    if (lacking) throw new MoveRefused('requirement', lacking, name);
  }
  const to = destination(row, matter);
  const changed: Matter = { ...matter, ...changes(matter, move), state: to, updatedAt: move.now };
  const settled = { ...changed, appointBy: appointmentOf(changed, matter, move) };
  const moved = place({ ...settled, promise: nextPromise(settled, row, move, to) });
  return {
    matter: moved,
    event: {
      action: move.action,
      from: matter.state,
      to,
      actorId: move.by.personId,
      actorName: move.by.name,
      at: move.now,
      public: row.told !== undefined && !details.internal,
      text: tell(row, moved, move, matter),
      brief: tellBriefly(row, moved, move, matter),
      note: details.note ?? details.handover,
    },
  };
}

/** The last moment to have a handler, fixed once when aid is granted or a handler is taken away. */
function appointmentOf(changed: Matter, before: Matter, move: Move): At | undefined {
  const entersGranted =
    changed.state === 'granted' && before.state !== 'granted' && before.state !== 'offered';
  if (!entersGranted)
    return changed.state === 'granted' || changed.state === 'offered'
      ? before.appointBy
      : undefined;
  return startPromise(changed, 'appointment', move, 'staff').dueAt;
}

function nextPromise(
  matter: Matter,
  row: Transition,
  move: Move,
  to: State,
): RunningPromise | null {
  if (row.promise === 'keep' && !isFirstContact(matter, move)) return keptPromise(matter, move, to);
  if (row.action === 'recordWork' && runsMediation(matter)) return mediationPromise(matter, move);
  const id = isFirstContact(matter, move) ? 'progress' : promiseOf(matter, row, to);
  if (!id) return null;
  if (row.to === 'stay' && row.promise === undefined) return matter.promise;
  const turn = STATES[to].turn;
  if (id === 'appointment' && matter.appointBy !== undefined) {
    return { ...startPromise(matter, id, move, turn), dueAt: matter.appointBy };
  }
  return startPromise(matter, id, move, turn);
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

function runsMediation({ promise, stage }: Matter): boolean {
  const id = promise?.id;
  return stage === 'mediation' && (id === 'mediationTalk' || id === 'mediationResult');
}

/** After the first talk the fifteen days to a result run, and no report makes them longer. 劳动争议调解仲裁法 14 */
function mediationPromise(matter: Matter, move: Move): RunningPromise | null {
  if (matter.promise?.id === 'mediationResult') return matter.promise;
  return startPromise(matter, 'mediationResult', move, STATES.handling.turn);
}

/** After a miss the appointment promise runs on; anything else keeps what ran. */
function keptPromise(matter: Matter, move: Move, to: State): RunningPromise | null {
  if (to === 'granted' && matter.promise?.id !== 'appointment' && matter.appointBy !== undefined) {
    return { ...startPromise(matter, 'appointment', move, 'staff'), dueAt: matter.appointBy };
  }
  return matter.promise;
}

/** First line of a matter's history: it has just come in. */
export function open(
  draft: Omit<
    Matter,
    'promise' | 'queue' | 'queueKey' | 'handlerId' | 'handlerList' | 'awaitingRelease' | 'state'
  >,
  move: Move,
): Moved {
  const row = transitionOf(move.action);
  if (!permits(move.action, 'none', move.by.as)) throw new MoveRefused('state', '不能这样提交。');
  const bare: Matter = {
    ...draft,
    state: 'submitted',
    promise: null,
    queue: '',
    queueKey: '',
    handlerId: '',
    handlerList: '',
    awaitingRelease: false,
  };
  const matter = place({ ...bare, promise: startPromise(bare, 'firstLook', move, 'staff') });
  return {
    matter,
    event: {
      action: move.action,
      from: 'none',
      to: 'submitted',
      actorId: move.by.personId,
      actorName: move.by.name,
      at: move.now,
      public: true,
      text: tell(row, matter, move),
      brief: tell(row, matter, move),
    },
  };
}
