import { startPromise } from '@domain/matter/next-promise';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import { DEFAULT_LIMITS } from '@domain/matter/limits';
import type { Matter } from '@domain/matter/matter';
import { atTime, endOf } from '@domain/time/china';
import { DAY, HOUR } from '@domain/time/units';
import { ALL_SAID, after, aMatter, aQuestion, moved, NOW } from './example';

const staff = { personId: 'staff', kind: 'staff', name: '陈老师' } as const;
const granted = after(aMatter(), ['startReview', 'staff'], ['grant', 'reviewer']);
const urgent = aMatter({ triage: { ...aMatter().triage, urgent: true } });
const handled = after(granted, ['assignInHouse', 'staff', { reasons: '人手', handler: staff }]);

describe('what a move changes', () => {
  it.each<[string, () => Matter, Partial<Matter>]>([
    [
      'take makes the taker the handler',
      () => after(aQuestion(), ['take', 'staff']),
      { handlerId: 'staff', handlerList: 'staff:open', queue: 'handling' },
    ],
    [
      'a student who takes is under review',
      () => after(aQuestion(), ['take', 'student']),
      { handler: expect.objectContaining({ kind: 'student' }) },
    ],
    [
      'grant gives the official number once',
      () => granted,
      { officialNumber: ALL_SAID.officialNumber },
    ],
    ['the work begins with the lightest granted form', () => handled, { stage: 'arbitration' }],
    [
      'a question has no stage',
      () =>
        after(aQuestion(), ['take', 'staff'], ['reassign', 'staff'], ['assignInHouse', 'staff']),
      { stage: undefined },
    ],
    [
      'requestMaterials remembers where it stood',
      () => after(handled, ['requestMaterials', 'handler']),
      { state: 'supplementing', returnTo: 'handling', papersAsked: ALL_SAID.papers },
    ],
    [
      'supplement goes back there and asks no more',
      () => after(handled, ['requestMaterials', 'handler'], ['supplement', 'worker']),
      { state: 'handling', returnTo: undefined, papersAsked: [] },
    ],
    [
      'papers that follow are owed until they are complete',
      () => after(urgent, ['grantUrgently', 'reviewer'], ['papersComplete', 'staff']),
      { state: 'granted', papersOwedBy: undefined },
    ],
    [
      'a declined offer is remembered',
      () => after(granted, ['offer', 'system'], ['decline', 'offeree', { miss: 'conflict' }]),
      {
        misses: [{ offerId: 'offer', personId: 'lawyer', at: NOW, kind: 'conflict' }],
        offereeId: '',
      },
    ],
    [
      'reassign remembers whom it was taken from',
      () => after(handled, ['reassign', 'staff']),
      { handlerId: '', misses: [{ offerId: '', personId: 'staff', at: NOW, kind: 'recalled' }] },
    ],
    [
      'an objection to a termination takes the handler off',
      () => after(handled, ['terminate', 'reviewer'], ['object', 'worker']),
      { state: 'reviewing', handlerId: '', handlerList: '', closedAt: undefined },
    ],
    [
      'a returned referral is ours again, with nobody on it',
      () => after(handled, ['refer', 'staff'], ['referralReturned', 'staff']),
      { state: 'submitted', handlerId: '', referral: undefined },
    ],
    [
      'joining leaves the handler behind',
      () => after(handled, ['join', 'staff']),
      { state: 'joined', handlerId: '', leadId: 'lead', promise: null, queue: 'joined' },
    ],
    [
      'a member who asks on after the end comes to the desk',
      () => after(handled, ['join', 'staff'], ['concludeJoined', 'system'], ['followUp', 'worker']),
      { state: 'submitted', handlerId: '' },
    ],
    [
      'a closed matter is done for its handler',
      () => after(handled, ['conclude', 'handler'], ['confirm', 'worker']),
      { handlerList: 'staff:done', queue: 'after' },
    ],
    [
      'reopened it is his again',
      () => after(handled, ['conclude', 'handler'], ['confirm', 'worker'], ['reopen', 'worker']),
      { state: 'handling', handlerList: 'staff:open', closedAt: undefined, rating: undefined },
    ],
    [
      'what has ended waits for nobody of the office',
      () =>
        after(
          granted,
          ['waitForStaff', 'system', { waitsForStaff: '没有人可以接' }],
          ['withdraw', 'worker'],
        ),
      { state: 'withdrawn', waitsForStaff: undefined },
    ],
    [
      'nor does a wish for another handler outlive the case',
      () => after(handled, ['askReassign', 'worker'], ['conclude', 'handler']),
      { state: 'confirming', reassignAsked: undefined },
    ],
    [
      'an answer waits for its release',
      () => after(aQuestion(), ['take', 'student'], ['proposeAnswer', 'handler']),
      { awaitingRelease: true },
    ],
    [
      'a returned one does not',
      () =>
        after(
          aQuestion(),
          ['take', 'student'],
          ['proposeAnswer', 'handler'],
          ['returnAnswer', 'staff'],
        ),
      { awaitingRelease: false },
    ],
  ])('%s', (_rule, make, expected) => {
    expect(make()).toMatchObject(expected);
  });
});

describe('which promise runs', () => {
  const promiseOf = (matter: Matter) => matter.promise?.id;

  it.each<[string, () => Matter, string | undefined]>([
    ['a submission is looked at', () => aMatter(), 'firstLook'],
    ['a review decides', () => after(aMatter(), ['startReview', 'staff']), 'decision'],
    [
      'an objection has its own days',
      () =>
        after(aMatter(), ['startReview', 'staff'], ['refuse', 'reviewer'], ['object', 'worker']),
      'objection',
    ],
    ['a grant leads to an appointment', () => granted, 'appointment'],
    ['an offer is answered', () => after(granted, ['offer', 'system']), 'offerAnswer'],
    [
      'after a miss the appointment runs on',
      () => after(granted, ['offer', 'system'], ['decline', 'offeree']),
      'appointment',
    ],
    ['a case begins with a call', () => handled, 'firstContact'],
    ['a question is answered', () => after(aQuestion(), ['take', 'staff']), 'consultation'],
    [
      'the first call done, progress is reported',
      () => after(handled, ['recordContact', 'handler', { contactWith: 'worker' }]),
      'progress',
    ],
    [
      'a call to the employer is not that call',
      () => after(handled, ['recordContact', 'handler', { contactWith: 'respondent' }]),
      'firstContact',
    ],
    [
      'nor is one by somebody else',
      () => after(handled, ['recordContact', 'reviewer', { contactWith: 'worker' }]),
      'firstContact',
    ],
    [
      'a mediation has its first talk',
      () => after(handled, ['enterStage', 'handler', { stage: 'mediation' }]),
      'mediationTalk',
    ],
    [
      'then its result',
      () =>
        after(
          handled,
          ['enterStage', 'handler', { stage: 'mediation' }],
          ['recordWork', 'handler'],
        ),
      'mediationResult',
    ],
    ['the worker confirms', () => after(handled, ['conclude', 'handler']), 'confirmation'],
    [
      'asking on is a question',
      () => after(handled, ['conclude', 'handler'], ['followUp', 'worker']),
      'consultation',
    ],
    [
      'at the desk it is the desk’s first look',
      () => after(handled, ['join', 'staff'], ['concludeJoined', 'system'], ['followUp', 'worker']),
      'firstLook',
    ],
    [
      'a closed matter is followed up',
      () => after(handled, ['conclude', 'handler'], ['confirm', 'worker']),
      'followUp',
    ],
    [
      'then archived',
      () =>
        after(handled, ['conclude', 'handler'], ['confirm', 'worker'], ['recordFollowUp', 'staff']),
      'archive',
    ],
    ['a member waits for his lead', () => after(aMatter(), ['join', 'staff']), undefined],
  ])('%s', (_rule, make, id) => {
    expect(promiseOf(make())).toBe(id);
  });

  it('keeps the last day to appoint through every offer', () => {
    const offered = moved(granted, 'offer', 'system', ALL_SAID, NOW + HOUR).matter;
    const again = moved(offered, 'lapseOffer', 'clock', {}, NOW + 9 * HOUR).matter;
    expect(again.promise).toMatchObject({ id: 'appointment', dueAt: granted.promise?.dueAt });
    expect(again.appointBy).toBe(granted.appointBy);
  });

  it('gives the statutory days, counted from the next day', () => {
    const { promise } = after(aMatter(), ['startReview', 'staff']);
    expect(promise).toMatchObject({ startedAt: NOW, basis: '法律援助法第43条：7 天内' });
    expect(promise?.dueAt).toBe(atTime('2026-11-30', '17:30'));
    const papers = after(aMatter(), ['requestMaterials', 'staff']).promise;
    expect(papers?.dueAt).toBe(endOf('2026-11-30'));
  });

  it('does not give mediation more days for every report', () => {
    const talked = after(
      handled,
      ['enterStage', 'handler', { stage: 'mediation' }],
      ['recordWork', 'handler'],
    );
    const later = moved(talked, 'recordWork', 'handler', ALL_SAID, NOW + 5 * DAY).matter;
    expect(later.promise).toEqual(talked.promise);
  });

  it('counts the fifteen days of a mediation from its beginning, whatever comes between', () => {
    const mediation = aMatter({ forms: ['mediation'] });
    const begun = after(
      mediation,
      ['startReview', 'staff'],
      ['grant', 'reviewer'],
      ['assignInHouse', 'staff', { reasons: '人手', handler: staff }],
    );
    expect(begun.promise?.id).toBe('mediationTalk');
    const asked = moved(begun, 'requestMaterials', 'handler', ALL_SAID, NOW + DAY).matter;
    const back = moved(asked, 'supplement', 'worker', {}, NOW + 4 * DAY).matter;
    expect(back.promise).toMatchObject({ id: 'mediationResult', startedAt: NOW });
    const talked = moved(begun, 'recordWork', 'handler', ALL_SAID, NOW + 2 * DAY).matter;
    expect(talked.promise).toEqual(back.promise);
  });

  it('gives an objection its five days also after papers were asked for', () => {
    const objected = after(
      aMatter(),
      ['startReview', 'staff'],
      ['refuse', 'reviewer'],
      ['object', 'worker'],
    );
    const back = after(objected, ['requestMaterials', 'staff'], ['supplement', 'worker']);
    expect(back.promise?.id).toBe('objection');
    const again = after(aMatter(), ['requestMaterials', 'staff'], ['supplement', 'worker']);
    expect(again.promise?.id).toBe('firstLook');
  });

  it('archives within thirty days of closing, however late the call was', () => {
    const closed = after(handled, ['conclude', 'handler'], ['confirm', 'worker']);
    const called = moved(closed, 'recordFollowUp', 'staff', ALL_SAID, NOW + 10 * DAY).matter;
    expect(called.promise).toMatchObject({ id: 'archive', startedAt: NOW });
    expect(called.promise?.dueAt).toBe(atTime('2026-12-23', '17:30'));
  });

  it('gives the urgent less time', () => {
    const calm = aMatter();
    const urgent = aMatter({ triage: { ...calm.triage, urgent: true } });
    const rules = { now: NOW, hours: STANDARD_HOURS, limits: DEFAULT_LIMITS };
    const due = (matter: Matter) => startPromise(matter, 'firstLook', rules, 'staff').dueAt;
    expect(due(urgent)).toBeLessThan(due(calm));
  });
});

describe('what the worker reads', () => {
  const textOf = (...steps: Parameters<typeof moved>) => moved(...steps).event;

  it.each<[string, ReturnType<typeof textOf>, string | null]>([
    [
      'papers by name',
      textOf(aMatter(), 'requestMaterials', 'staff', {
        papers: [{ label: '合同' }, { label: '流水' }],
      }),
      '请您补充：合同、流水',
    ],
    [
      'the day for papers that follow, as a person names it',
      textOf(urgent, 'grantUrgently', 'reviewer', { papersDay: '2026-12-01' }),
      '情况紧急，先给予援助。请在 12月1日（周二） 前补齐材料',
    ],
    [
      'why he was refused',
      textOf(after(aMatter(), ['startReview', 'staff']), 'refuse', 'reviewer', {
        reasons: '不属于范围',
      }),
      '决定不予援助：不属于范围',
    ],
    [
      'who will handle it',
      textOf(granted, 'assignInHouse', 'staff', { reasons: '-', handler: staff }),
      '陈老师 成为您的承办人',
    ],
    [
      'a contact with him, and what was said',
      textOf(handled, 'recordContact', 'handler', {
        contactChannel: '电话',
        contactWith: 'worker',
        said: '核对数额',
      }),
      '电话联系了您：核对数额',
    ],
    [
      'not a contact kept inside',
      textOf(handled, 'recordContact', 'handler', {
        contactChannel: '电话',
        contactWith: 'respondent',
        internal: true,
      }),
      null,
    ],
    [
      'not a hand-over note',
      textOf(handled, 'reassign', 'staff', { reasons: '休假', handover: '证据在柜子里' }),
      '正在为您更换承办人：休假',
    ],
    [
      'who did not take a referral',
      textOf(after(aMatter(), ['refer', 'staff']), 'referralReturned', 'staff', {
        reasons: '不归他们管',
      }),
      '劳动监察大队没有接收，事项回到我们这里',
    ],
    [
      'who confirmed for him',
      textOf(after(handled, ['conclude', 'handler']), 'confirm', 'staff', {}),
      'staff确认了结果',
    ],
    [
      'not that a lawyer declined',
      textOf(after(granted, ['offer', 'system']), 'decline', 'offeree', {}),
      null,
    ],
  ])('%s', (_what, event, text) => {
    if (text === null) expect(event.public).toBe(false);
    else expect([event.public, event.text]).toEqual([true, text]);
  });
});

describe('what a notice says', () => {
  it.each<[string, Matter, Parameters<typeof moved>[1], Parameters<typeof moved>[2], string]>([
    ['a refusal', after(aMatter(), ['startReview', 'staff']), 'refuse', 'reviewer', '决定不予援助'],
    ['papers', aMatter(), 'requestMaterials', 'staff', '请您补充'],
    ['work', handled, 'recordWork', 'handler', '有新的进展'],
    ['a contact', handled, 'recordContact', 'handler', '电话联系了您'],
    ['a change of handler', handled, 'reassign', 'staff', '正在为您更换承办人'],
    [
      'an acceptance',
      after(granted, ['offer', 'system']),
      'accept',
      'offeree',
      '李律师 接受指派，成为您的承办人',
    ],
  ])('%s, without what was said about it', (_what, matter, action, as, brief) => {
    const { event } = moved(matter, action, as, {
      ...ALL_SAID,
      reasons: '收入太高',
      said: '欠薪两万',
      work: '写申请书',
    });
    expect(event.brief).toBe(brief);
  });
});
