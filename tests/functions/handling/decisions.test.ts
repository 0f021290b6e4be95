import * as contract from '@contracts/handling';
import * as intake from '@contracts/intake';
import { DAY } from '@domain/time/units';
import { officeFor } from '../harness';
import { good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

describe('the review of an application', () => {
  it('goes from the queue over the review to a grant with an official number', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const reviewer = await scene.person('xu', ['reviewer'], 'st-qg');
    const matterId = await scene.applies(worker);

    const todo = good(await staff.call(contract.queue, { view: 'todo' }));
    expect(todo.items).toMatchObject([
      { id: matterId, applicant: '王**', stateLabel: '已收到', promise: { does: '首次查看' } },
    ]);

    const review = good(await staff.call(contract.startReview, { matterId }));
    expect(review).toMatchObject({
      state: 'reviewing',
      promise: { turn: 'reviewer', does: '作出决定', basis: '法律援助法第43条：7 天内' },
    });

    const granted = await reviewer.call(contract.grant, {
      matterId,
      reasons: '符合条件',
      article: '法律援助法第31条',
    });
    expect(good(granted)).toMatchObject({ state: 'granted', promise: { does: '安排承办人' } });
    expect(scene.matter(matterId)).toMatchObject({
      officialNumber: expect.stringMatching(/^工援〔2026〕1123-PH-[0-9A-Z]{4}号$/),
      decision: { kind: 'granted', byName: 'xu', reasons: '符合条件', urgent: false },
    });
    expect(scene.moves(matterId, 'grant')).toBe(1);
  });

  it('is one decision, however often it is sent', async () => {
    const worker = await scene.person('wang');
    const reviewer = await scene.person('xu', ['reviewer'], 'st-qg');
    const matterId = await scene.applies(worker);
    const input = { matterId, reasons: '符合条件' };
    const [first, second] = await Promise.all([
      reviewer.call(contract.grant, input, { requestId: 'one-and-the-same-request' }),
      reviewer.call(contract.grant, input, { requestId: 'one-and-the-same-request' }),
    ]);
    expect(good(first)).toEqual(good(second));
    expect(scene.moves(matterId, 'grant')).toBe(1);
  });

  it('is decided by one of two who decide at once', async () => {
    const worker = await scene.person('wang');
    const one = await scene.person('xu', ['reviewer'], 'st-qg');
    const other = await scene.person('he', ['reviewer'], 'st-qg');
    const matterId = await scene.applies(worker);
    good(await one.call(contract.startReview, { matterId }));
    const answers = await Promise.all([
      one.call(contract.grant, { matterId, reasons: '符合条件' }),
      other.call(contract.refuse, { matterId, reasons: '不符合条件', article: '第31条' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const [lost] = answers.filter(({ ok }) => !ok);
    expect(lost?.error?.code).toBe('NOT_ALLOWED_NOW');
    expect(scene.moves(matterId, 'grant') + scene.moves(matterId, 'refuse')).toBe(1);
  });

  it('gives aid first and takes the papers later only in an urgent matter, with a real day', async () => {
    const worker = await scene.person('wang');
    const reviewer = await scene.person('xu', ['reviewer'], 'st-qg');
    const calm = await scene.applies(worker);
    const input = { reasons: '先行援助', papersDay: '2026-11-30' };
    const refused = await reviewer.call(contract.grant, { matterId: calm, ...input });
    expect(refused.error).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: expect.stringContaining('紧急'),
    });

    const urgent = await scene.applies(worker, {
      facts: { hospital: true },
      narrative: '我在工地摔伤了，还在医院，老板不管，没钱看病',
    });
    expect(scene.matter(urgent).triage.urgent).toBe(true);
    const noSuchDay = await reviewer.call(contract.grant, {
      matterId: urgent,
      reasons: '先行援助',
      papersDay: '2026-11-31',
    });
    expect(noSuchDay.error?.fields).toMatchObject([{ path: 'papersDay' }]);
    const past = await reviewer.call(contract.grant, {
      matterId: urgent,
      ...input,
      papersDay: '2026-11-23',
    });
    expect(past.error?.fields).toMatchObject([{ path: 'papersDay' }]);

    const granted = await reviewer.call(contract.grant, { matterId: urgent, ...input });
    expect(good(granted).state).toBe('granted');
    expect(scene.matter(urgent)).toMatchObject({
      papersOwedBy: '2026-11-30',
      decision: { urgent: true },
    });

    // until somebody has seen that all of it has come in
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const page = good(await staff.call(contract.matter, { matterId: urgent }));
    expect(page.actions).toContain('papersComplete');
    good(await staff.call(contract.papersComplete, { matterId: urgent }));
    const told = good(await worker.call(intake.myMatter, { matterId: urgent }));
    expect(told.papersOwedBy).toBe('');
    expect(told.timeline[0]?.text).toBe('您后补的材料收齐了');
    const again = await staff.call(contract.papersComplete, { matterId: urgent });
    expect(again.error?.code).toBe('NOT_ALLOWED_NOW');
  });

  it('asks for papers once, and goes back to where it stood', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const matterId = await scene.applies(worker);
    good(await staff.call(contract.startReview, { matterId }));
    const none = await staff.call(contract.requestMaterials, { matterId, papers: [] });
    expect(none.error?.fields).toMatchObject([{ path: 'papers', message: '请至少列出一样材料' }]);
    good(
      await staff.call(contract.requestMaterials, {
        matterId,
        papers: [{ label: '劳动合同', why: '证明关系' }, { label: '工资流水' }],
      }),
    );
    expect(good(await worker.call(intake.myMatter, { matterId }))).toMatchObject({
      state: 'supplementing',
      papersAsked: [{ label: '劳动合同' }, { label: '工资流水' }],
      promise: { turn: 'worker', who: '您' },
    });
    const brought = await staff.call(contract.papersReceived, { matterId, note: '合同复印件' });
    expect(good(brought)).toMatchObject({ state: 'reviewing' });
  });

  it('tells who may not, and nothing to whom it is none of his business', async () => {
    const worker = await scene.person('wang');
    const stranger = await scene.person('li');
    const neighbour = await scene.person('zhou', ['staff'], 'st-ca');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const matterId = await scene.applies(worker);

    const byWorker = await stranger.call(contract.startReview, { matterId });
    expect(byWorker.error?.code).toBe('FORBIDDEN');
    const byNeighbour = await neighbour.call(contract.startReview, { matterId });
    expect(byNeighbour.error?.code).toBe('NOT_FOUND');
    expect(scene.denials(matterId)).toBe(1);
    const byStaff = await staff.call(contract.grant, { matterId, reasons: '符合条件' });
    expect(byStaff.error?.code).toBe('FORBIDDEN');
    const none = await staff.call(contract.startReview, { matterId: 'no-such-matter' });
    expect(none.error?.code).toBe('NOT_FOUND');
  });

  it('reaches the whole district for a reviewer, wherever in it he sits', async () => {
    const worker = await scene.person('wang');
    const reviewer = await scene.person('xu', ['reviewer'], 'st-ca');
    const matterId = await scene.applies(worker);
    const todo = good(await reviewer.call(contract.queue, { view: 'todo' }));
    expect(todo.items.map(({ id }) => id)).toContain(matterId);
    expect(good(await reviewer.call(contract.grant, { matterId, reasons: '可以' })).state).toBe(
      'granted',
    );
  });
});

describe('an objection', () => {
  const refusal = { reasons: '不属于援助范围', article: '法律援助法第31条' };

  async function objected(reviewer: Awaited<ReturnType<Scene['person']>>) {
    const worker = await scene.person('wang');
    const matterId = await scene.applies(worker);
    good(await reviewer.call(contract.startReview, { matterId }));
    good(await reviewer.call(contract.refuse, { matterId, ...refusal }));
    good(await worker.call(intake.object, { matterId, reasons: '我认为属于' }));
    return matterId;
  }

  it('is decided by somebody else', async () => {
    const first = await scene.person('xu', ['reviewer'], 'st-qg');
    const second = await scene.person('he', ['reviewer'], 'st-ca');
    const matterId = await objected(first);
    const again = await first.call(contract.grant, { matterId, reasons: '改主意了' });
    expect(again.error).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: '异议要由另一位审查员决定',
    });
    const page = good(await first.call(contract.matter, { matterId }));
    expect(page.actions).not.toContain('grant');
    expect(page.soleOfficer).toBe(false);
    expect(good(await second.call(contract.grant, { matterId, reasons: '属于' })).state).toBe(
      'granted',
    );
  });

  it('may be decided again by the only reviewer, who must say why', async () => {
    const only = await scene.person('xu', ['reviewer'], 'st-qg');
    const matterId = await objected(only);
    const page = good(await only.call(contract.matter, { matterId }));
    expect(page.soleOfficer).toBe(true);
    expect(page.actions).toContain('refuse');
    const silent = await only.call(contract.refuse, { matterId, ...refusal });
    expect(silent.error?.fields).toMatchObject([{ path: 'soleOfficerReason' }]);
    good(
      await only.call(contract.refuse, {
        matterId,
        ...refusal,
        soleOfficerReason: '本区只有一位审查员',
      }),
    );
    expect(scene.matter(matterId).decision?.soleOfficerException).toBe('本区只有一位审查员');
  });
});

describe('the end of a matter', () => {
  it('by termination names one of the eight grounds and may be objected to', async () => {
    const worker = await scene.person('wang');
    const reviewer = await scene.person('xu', ['reviewer'], 'st-qg');
    const matterId = await scene.applies(worker);
    good(await reviewer.call(contract.grant, { matterId, reasons: '符合条件' }));
    const ended = await reviewer.call(contract.terminate, {
      matterId,
      ground: 'ownLawyer',
      reasons: '职工已自行委托律师',
    });
    expect(good(ended).state).toBe('terminated');
    const page = good(await worker.call(intake.myMatter, { matterId }));
    expect(page.termination?.ground).toBe('自行委托律师或者其他代理人');
    expect(page.actions).toContain('object');
  });

  it('by referral is tracked until it is received, or comes back', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const matterId = await scene.applies(worker);
    const to = { receiver: '劳动监察大队', phone: '12333', reasons: '要行政查处' };
    good(await staff.call(contract.refer, { matterId, ...to }));
    const early = await staff.call(contract.archive, { matterId });
    expect(early.error).toMatchObject({ code: 'NOT_ALLOWED_NOW', message: '对方还没有确认接收' });
    expect(good(await staff.call(contract.matter, { matterId })).actions).not.toContain('archive');
    const back = await staff.call(contract.referralReturned, { matterId, reasons: '不归他们管' });
    expect(good(back).state).toBe('submitted');
    good(await staff.call(contract.refer, { matterId, ...to }));
    good(await staff.call(contract.referralReceived, { matterId }));
    expect(good(await staff.call(contract.archive, { matterId })).state).toBe('archived');
  });

  it('cannot be taken back after 30 days', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const matter = await scene.question(worker, staff);
    good(await staff.call(contract.answer, { matterId: matter._id, answer: '可以要求补缴' }));
    good(
      await staff.call(contract.confirmForWorker, {
        matterId: matter._id,
        stars: 4,
        words: '电话里说清楚了',
      }),
    );
    expect(scene.matter(matter._id)).toMatchObject({
      state: 'closed',
      rating: { stars: 4, words: '电话里说清楚了' },
    });
    office().advance(31 * DAY);
    const late = await staff.call(contract.reopen, { matterId: matter._id, reasons: '又有新情况' });
    expect(late.error?.code).toBe('NOT_ALLOWED_NOW');
  });
});
