import { MoveRefused } from '@domain/matter/advance';
import {
  type Actor,
  LIFECYCLE,
  type MatterAction,
  permits,
  possibleActions,
  type Transition,
  transitionOf,
} from '@domain/matter/lifecycle';
import { LIMITS } from '@domain/matter/limit-table';
import { isRepresentation, type Matter } from '@domain/matter/matter';
import { offeredActions } from '@domain/matter/offered-actions';
import { REQUIREMENTS } from '@domain/matter/requirements';
import { STATE_IDS, STATES, type State } from '@domain/matter/states';
import { whenDue } from '@domain/matter/when-due';
import { dayOf } from '@domain/time/china';
import { addDays } from '@domain/time/days';
import { DAY, HOUR } from '@domain/time/units';
import fc from 'fast-check';
import { after, ALL_SAID, aMatter, aQuestion, moved, moverAs, NOW } from './example';

const ROWS: readonly Transition[] = LIFECYCLE;
const ACTIONS = LIFECYCLE.map(({ action }) => action);
const ACTORS: readonly Actor[] = [
  'worker',
  'staff',
  'student',
  'reviewer',
  'supervisor',
  'handler',
  'offeree',
  'clock',
  'system',
];

/** The process as it is written down for people: who may do what where, and where it leads. */
const WRITTEN_DOWN: Record<MatterAction, [from: string, by: string, to: string]> = {
  submit: ['none', 'worker', 'submitted'],
  register: ['none', 'staff student', 'submitted'],
  take: ['submitted', 'staff student', 'handling'],
  startReview: ['submitted', 'staff reviewer', 'reviewing'],
  grant: ['submitted reviewing', 'reviewer', 'granted'],
  grantUrgently: ['submitted reviewing supplementing', 'reviewer', 'granted'],
  refuse: ['reviewing', 'reviewer', 'refused'],
  object: ['refused terminated', 'worker', 'reviewing'],
  requestMaterials: ['submitted reviewing handling', 'staff reviewer handler', 'supplementing'],
  supplement: ['supplementing', 'worker staff', 'return'],
  papersComplete: ['granted offered handling', 'staff reviewer handler', 'stay'],
  lapsePapers: ['supplementing', 'clock', 'withdrawn'],
  offer: ['granted', 'system staff', 'offered'],
  accept: ['offered', 'offeree', 'handling'],
  decline: ['offered', 'offeree', 'granted'],
  lapseOffer: ['offered', 'clock staff', 'granted'],
  assignInHouse: ['granted offered', 'staff reviewer system', 'handling'],
  handBack: ['handling', 'handler', 'submitted'],
  escalate: ['submitted handling', 'staff handler clock', 'granted'],
  upgrade: ['handling confirming closed', 'staff', 'reviewing'],
  askUpgrade: ['handling confirming closed', 'worker', 'stay'],
  askReassign: ['handling', 'worker', 'stay'],
  reassign: ['handling', 'staff reviewer system', 'granted'],
  keepHandler: ['handling', 'staff reviewer', 'stay'],
  recordContact: [
    'submitted reviewing supplementing granted offered handling confirming closed joined referred refused withdrawn terminated',
    'staff student reviewer handler',
    'stay',
  ],
  recordWork: ['handling', 'handler', 'stay'],
  enterStage: ['handling', 'handler', 'stay'],
  proposeAnswer: ['handling', 'handler', 'stay'],
  returnAnswer: ['handling', 'staff reviewer supervisor', 'stay'],
  releaseAnswer: ['handling', 'staff reviewer supervisor', 'confirming'],
  answer: ['handling', 'handler', 'confirming'],
  conclude: ['handling', 'handler', 'confirming'],
  followUp: ['confirming', 'worker', 'resume'],
  confirm: ['confirming', 'worker staff', 'closed'],
  lapseConfirmation: ['confirming', 'clock', 'closed'],
  reopen: ['closed', 'worker staff', 'resume'],
  recordFollowUp: ['closed', 'staff', 'stay'],
  withdraw: [
    'submitted reviewing supplementing granted offered handling joined',
    'worker',
    'withdrawn',
  ],
  terminate: ['granted offered handling', 'reviewer', 'terminated'],
  refer: ['submitted reviewing handling', 'staff', 'referred'],
  referralReceived: ['referred', 'staff', 'stay'],
  referralReturned: ['referred', 'staff', 'submitted'],
  join: ['submitted reviewing supplementing granted handling', 'staff', 'joined'],
  separate: ['joined', 'staff system', 'submitted'],
  concludeJoined: ['joined', 'system', 'confirming'],
  archive: ['closed refused withdrawn terminated referred', 'staff clock', 'archived'],
  correctTriage: [
    'submitted reviewing supplementing granted handling',
    'staff reviewer handler',
    'stay',
  ],
  amend: [
    'submitted reviewing supplementing granted handling',
    'staff student reviewer handler worker',
    'stay',
  ],
  keepDates: [
    'submitted reviewing supplementing granted offered handling confirming joined refused referred',
    'staff student reviewer handler worker',
    'stay',
  ],
  limitNear: [
    'submitted reviewing supplementing granted offered handling confirming joined referred refused withdrawn terminated',
    'clock',
    'stay',
  ],
  waitForStaff: ['granted', 'system clock', 'stay'],
  promiseBroken: [
    'submitted reviewing supplementing granted offered handling referred closed refused withdrawn terminated',
    'clock',
    'stay',
  ],
};

const words = (text: string) => text.split(' ').sort();

describe('the table of the life of a matter', () => {
  it.each(ACTIONS)('%s: is what is written down', (action) => {
    const row = transitionOf(action);
    const [from, by, to] = WRITTEN_DOWN[action];
    expect([...row.from].sort()).toEqual(words(from));
    expect([...row.by].sort()).toEqual(words(by));
    expect(row.to).toBe(to);
  });

  it('has every action once', () => {
    expect(new Set(ACTIONS).size).toBe(ACTIONS.length);
    expect(Object.keys(WRITTEN_DOWN).sort()).toEqual([...ACTIONS].sort());
  });

  it('starts only promises that have a limit, and requires only what has a rule', () => {
    for (const { promise, requires = [] } of ROWS) {
      if (promise !== undefined && promise !== 'keep') expect(LIMITS).toHaveProperty(promise);
      for (const name of requires) expect(REQUIREMENTS).toHaveProperty(name);
    }
    for (const state of STATE_IDS) {
      const { promise } = STATES[state];
      if (promise !== null) expect(LIMITS).toHaveProperty(promise);
    }
  });

  it('lets every state be reached, and left again but for the archive', () => {
    const reached = new Set<string>(['none']);
    for (let grown = true; grown; ) {
      const before = reached.size;
      for (const { from, to } of ROWS) {
        if (!from.some((state) => reached.has(state))) continue;
        if (to === 'resume') reached.add('handling');
        else if (to !== 'stay' && to !== 'return') reached.add(to);
      }
      grown = reached.size > before;
    }
    for (const state of STATE_IDS) {
      expect(reached).toContain(state);
      const ways = ROWS.filter(({ from, to }) => from.includes(state) && to !== 'stay');
      expect([state, ways.length > 0]).toEqual([state, state !== 'archived']);
    }
  });

  it('gives the worker a way to stop wherever it is not over', () => {
    const over = [
      'confirming',
      'closed',
      'refused',
      'withdrawn',
      'terminated',
      'referred',
      'archived',
    ];
    for (const state of STATE_IDS)
      expect([state, permits('withdraw', state, 'worker')]).toEqual([state, !over.includes(state)]);
  });

  it('has a sentence for every blank of what the worker is told', () => {
    for (const action of ACTIONS) {
      const { told = '' }: Transition = transitionOf(action);
      if (told === '' || action === 'submit' || action === 'register') continue;
      const [state] = transitionOf(action).from;
      if (state === 'none' || state === undefined) continue;
      const matter = standing(state, action);
      const [by = 'system'] = transitionOf(action).by;
      const { text } = moved(matter, action, by).event;
      expect([action, text]).toEqual([action, expect.not.stringMatching(/[{}]|undefined|：$/)]);
    }
  });
});

/** A matter in a state, with all that belongs there; of the kind the action is for. */
function standing(state: State, action?: MatterAction): Matter {
  const { requires = [] }: Partial<Transition> = action ? transitionOf(action) : {};
  const base = requires.includes('withReview') ? aMatter : aQuestion;
  const student = requires.includes('underReview');
  const proposed = requires.includes('answerProposed');
  const withHandler = ['handling', 'confirming', 'closed'].includes(state);
  const handler = {
    personId: 'staff',
    kind: action === 'handBack' ? 'lawyer' : student || proposed ? 'student' : 'staff',
    name: '陈老师',
    since: NOW,
  } as const;
  return base({
    state,
    ...(withHandler && { handler, handlerId: 'staff' }),
    ...(state === 'offered' && { offer: { id: 'o', personId: 'lawyer', lapsesAt: NOW + HOUR } }),
    ...(state === 'offered' && { offereeId: 'lawyer' }),
    ...(state === 'supplementing' && { returnTo: 'submitted' }),
    ...(state === 'joined' && { leadId: 'lead' }),
    ...(state === 'referred' && {
      referral: { receiver: '监察', reasons: '', at: NOW, receivedAt: NOW },
    }),
    ...(state === 'closed' && { closedAt: NOW, followedUpAt: NOW }),
    ...(proposed && { proposedAnswer: { text: '可以', byId: 'sun', byName: '孙', at: NOW } }),
    ...(action === 'keepHandler' && { reassignAsked: { reasons: '', at: NOW } }),
    ...(action === 'papersComplete' && { papersOwedBy: '2026-11-30' }),
    ...(action === 'handBack' && { triage: { ...aMatter().triage, level: 'general' } }),
    ...(action === 'grantUrgently' && { triage: { ...aMatter().triage, urgent: true } }),
  });
}

/** Where a move leads, or how it is refused. */
function outcomeOf(matter: Matter, action: MatterAction, actor: Actor): string {
  try {
    return moved(matter, action, actor).matter.state;
  } catch (error) {
    if (!(error instanceof MoveRefused)) throw error;
    const { label } = STATES[matter.state];
    // the label speaks to the worker; who works on his matter reads it of him
    const read = actor === 'worker' ? label : label.replaceAll('您', '职工');
    const named = error.publicMessage.includes(read);
    return `refused: ${error.reason}${named ? '' : ', without naming the state'}`;
  }
}

/** The same as it is written down. */
function writtenOutcome(state: State, action: MatterAction, actor: Actor): string {
  const [from, by, to] = WRITTEN_DOWN[action];
  if (!words(from).includes(state) || !words(by).includes(actor)) return 'refused: state';
  const elsewhere: Record<string, string> = {
    stay: state,
    return: 'submitted',
    resume: 'handling',
  };
  return elsewhere[to] ?? to;
}

describe('every state, action and actor', () => {
  it.each(ACTIONS)('%s leads where it is written, or is refused with the state named', (action) => {
    for (const state of STATE_IDS) {
      const matter = standing(state, action);
      const found = ACTORS.map((actor) => [state, actor, outcomeOf(matter, action, actor)]);
      const written = ACTORS.map((actor) => [state, actor, writtenOutcome(state, action, actor)]);
      expect(found).toEqual(written);
    }
  });
});

/** What holds of a matter whatever was done to it. */
function faultsOf(matter: Matter): string[] {
  const { state, handler, offer, promise } = matter;
  const nobodys = ['submitted', 'reviewing', 'granted', 'offered', 'joined'];
  const rules: [string, boolean][] = [
    ['the handler is named in one way', matter.handlerId === (handler?.personId ?? '')],
    ['somebody handles what is handled', state !== 'handling' || handler !== undefined],
    ['nobody holds what waits to be given', !nobodys.includes(state) || handler === undefined],
    ['an offer runs only while it is offered', (state === 'offered') === (offer !== undefined)],
    ['the one asked is the one offered', matter.offereeId === (offer?.personId ?? '')],
    ['never a handler and somebody asked', !(handler && offer)],
    ['a promise runs until the end', (promise === null) === ['joined', 'archived'].includes(state)],
    ['it stands in its queue', matter.queue === STATES[state].queue],
    ['a member has a lead', state !== 'joined' || matter.leadId !== ''],
    ['an answer waits only in handling', !matter.awaitingRelease || state === 'handling'],
    [
      'representation was granted before it is given',
      !isRepresentation(matter) ||
        !['handling', 'offered'].includes(state) ||
        matter.decision?.kind === 'granted',
    ],
    [
      'the day to appoint is known while nobody is',
      !['granted', 'offered'].includes(state) || matter.appointBy !== undefined,
    ],
    [
      'what is supplemented returns somewhere',
      (state === 'supplementing') === (matter.returnTo !== undefined),
    ],
    ['its list is open or done', handler === undefined || /:(open|done)$/.test(matter.handlerList)],
    [
      'an end is dated',
      !['closed', 'withdrawn', 'terminated'].includes(state) || matter.closedAt !== undefined,
    ],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

const step = fc.record({
  pick: fc.nat(),
  later: fc.integer({ min: 0, max: 12 * 24 }).map((hours) => hours * HOUR),
  student: fc.boolean(),
});

interface Step {
  pick: number;
  later: number;
  student: boolean;
}

/** One of the moves the table has for a state, whatever is required besides. */
function picked(state: State, pick: number): { action: MatterAction; as: Actor } {
  const all = ACTIONS.flatMap((action) =>
    ACTORS.filter((as) => permits(action, state, as)).map((as) => ({ action, as })),
  );
  return all[pick % all.length] ?? { action: 'archive', as: 'clock' };
}

/** Walks through the life of a matter; `seen` is shown every move that was made. */
function walk(
  begin: Matter,
  steps: readonly Step[],
  seen: (matter: Matter, action: MatterAction) => void = () => undefined,
): { matter: Matter; now: number } {
  let matter = begin;
  let now = NOW;
  for (const { pick, later, student } of steps) {
    now += later;
    const { action, as } = picked(matter.state, pick);
    const handler = student
      ? ({ personId: 'sun', kind: 'student', name: '孙' } as const)
      : ({ personId: 'lawyer', kind: 'lawyer', name: '李' } as const);
    const papersDay = addDays(dayOf(now), 7);
    try {
      matter = moved(matter, action, as, { ...ALL_SAID, handler, papersDay }, now).matter;
      seen(matter, action);
    } catch (error) {
      if (!(error instanceof MoveRefused)) throw error;
    }
  }
  return { matter, now };
}

const start = fc.constantFrom(
  () => aMatter(),
  () => aQuestion(),
  () => aMatter({ triage: { ...aMatter().triage, urgent: true } }),
  () => aQuestion({ triage: { ...aMatter().triage, level: 'general' } }),
  () => after(aQuestion(), ['take', 'student'], ['proposeAnswer', 'handler']),
);

describe('any sequence of moves', () => {
  it('keeps what holds of a matter: one handler at most, one promise, granted before given', () => {
    const made = new Set<MatterAction>();
    fc.assert(
      fc.property(start, fc.array(step, { minLength: 10, maxLength: 60 }), (begin, steps) => {
        walk(begin(), steps, (matter, action) => {
          made.add(action);
          expect([action, faultsOf(matter)]).toEqual([action, []]);
        });
      }),
      { numRuns: 250 },
    );
    // the walks were not stuck at the door: nearly all that can happen did happen
    expect(made.size).toBeGreaterThan(30);
  });

  it('shows a button exactly where something said could succeed', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (begin, steps) => {
        const { matter, now } = walk(begin(), steps);
        for (const actor of ACTORS) {
          const { personId } = moverAs(actor, matter);
          const shown = offeredActions(matter, new Set([actor]), { personId, now });
          const could = possibleActions(matter.state, new Set([actor])).filter((action) =>
            couldDo(matter, action, actor, now),
          );
          expect([matter.state, actor, shown]).toEqual([matter.state, actor, could]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never leaves the clock with a move that is refused', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (begin, steps) => {
        const { matter, now } = walk(begin(), steps);
        if (!matter.promise) return;
        const due = Math.max(now, matter.promise.dueAt) + DAY;
        const wanted = whenDue(matter, due);
        if (wanted === null) return;
        expect(() => moved(matter, wanted.action, 'clock', wanted.details, due)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});

/** Whether the move succeeds when everything is said that it can ask for. */
function couldDo(matter: Matter, action: MatterAction, as: Actor, now: number): boolean {
  const papersDay = addDays(dayOf(now), 7);
  return (['arbitration', 'litigation'] as const).some((stage) => {
    try {
      moved(matter, action, as, { ...ALL_SAID, papersDay, stage }, now);
      return true;
    } catch (error) {
      if (error instanceof MoveRefused) return false;
      throw error;
    }
  });
}
