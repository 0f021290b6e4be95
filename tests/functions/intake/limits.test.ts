import { clockFacts, saveClockFacts } from '@contracts/drafting';
import { matter } from '@contracts/handling';
import { myMatter, reopen, submit } from '@contracts/intake';
import { correct } from '@contracts/triage';
import { atTime } from '@domain/time/china';
import { Scene, good } from '../handling/scene';
import type { Somebody } from '../assignment/world';
import { officeFor } from '../harness';
import { application } from './office';

const office = officeFor();
const scene = new Scene(office);

let worker: Somebody;
let staff: Somebody;

beforeEach(async () => {
  await scene.begin();
  worker = await scene.person('wang');
  staff = await scene.person('chen', ['staff'], 'st-ph');
});

/** Left on this day, wages still owed. */
const left = (endedOn: string) => ({ claims: ['wages'], stillEmployed: 'no', endedOn });

const bodies = (of: Somebody) => scene.inboxOf(of).map(({ body }) => body);

describe('a limit under seven days', () => {
  test('makes an application urgent, says which one, and stands on every page', async () => {
    const matterId = await scene.applies(worker, { clockFacts: left('2025-11-27') });
    const own = good(await worker.call(myMatter, { matterId }));
    expect(own.triage).toMatchObject({
      urgent: true,
      urgencyReasons: [
        {
          id: 'limit',
          text: '“拖欠的工资：申请劳动仲裁”最晚 11月27日（周五），先把手续办上，材料可以后补。',
          article: '法律援助法 44',
        },
      ],
    });
    expect(own.clocks[0]).toMatchObject({
      id: 'wages',
      safeDay: '2026-11-27',
      daysLeft: 4,
      state: 'under 7 days',
      article: '劳动争议调解仲裁法 27(4)',
    });
    const desk = good(await staff.call(matter, { matterId }));
    expect(desk.clocks).toEqual(own.clocks);
    expect(scene.matter(matterId).queueKey).toMatch(/^1\./);
  });

  test('comes by itself: on that morning the matter is urgent, worker and desk hear of it once', async () => {
    const matterId = await scene.applies(worker, { clockFacts: left('2025-12-10') });
    expect(scene.matter(matterId).triage.urgent).toBe(false);
    const before = scene.matter(matterId).promise?.dueAt ?? 0;

    await scene.tickAt(atTime('2026-12-03', '23:00'));
    expect(scene.moves(matterId, 'limitNear')).toBe(0);
    await scene.tickAt(atTime('2026-12-04', '07:31'));
    expect(scene.moves(matterId, 'limitNear')).toBe(1);
    expect(scene.matter(matterId)).toMatchObject({
      triage: { urgent: true, urgencyReasons: [{ id: 'limit' }] },
    });
    expect(scene.matter(matterId).promise?.dueAt).toBeLessThanOrEqual(before);
    await scene.tick();
    expect(bodies(worker).filter((body) => body.includes('期限提醒'))).toHaveLength(1);
    expect(bodies(staff).filter((body) => body.includes('不足 7 天'))).toHaveLength(1);

    await scene.tickAt(atTime('2026-12-05', '09:00'));
    expect(scene.moves(matterId, 'limitNear')).toBe(1);
  });

  test('nothing comes once the matter is withdrawn long ago, or its days were taken back', async () => {
    const matterId = await scene.applies(worker, { clockFacts: left('2025-12-10') });
    good(
      await worker.call(saveClockFacts, {
        matterId,
        typed: { claims: ['wages'], stillEmployed: 'yes' },
      }),
    );
    await scene.tickAt(atTime('2026-12-04', '07:31'));
    expect(scene.moves(matterId, 'limitNear')).toBe(0);
  });
});

describe('a matter that was closed', () => {
  const closed = async (endedOn: string) => {
    const { _id } = await scene.keep({
      ...scene.fresh(worker, { clockFacts: left(endedOn) }),
      state: 'closed',
      promise: null,
      queue: 'after',
      closedAt: scene.now(),
    });
    return _id;
  };
  const reopened = async (matterId: string) =>
    good(await worker.call(reopen, { matterId, reasons: '单位又不给了' }));

  test('and is taken up again is watched again', async () => {
    const matterId = await closed('2025-12-10');
    expect(scene.timersOf(matterId)).toEqual([]);
    await reopened(matterId);
    await scene.tickAt(atTime('2026-12-03', '23:00'));
    expect(scene.moves(matterId, 'limitNear')).toBe(0);
    await scene.tickAt(atTime('2026-12-04', '07:31'));
    expect(scene.moves(matterId, 'limitNear')).toBe(1);
    expect(scene.matter(matterId).triage.urgent).toBe(true);
  });

  test('whose limit came near meanwhile is urgent at once, and all hear of it once', async () => {
    const matterId = await closed('2025-11-27');
    await scene.tick(2);
    expect(scene.moves(matterId, 'limitNear')).toBe(0);
    await reopened(matterId);
    await scene.tick(2);
    expect(scene.moves(matterId, 'limitNear')).toBe(1);
    expect(scene.matter(matterId).triage.urgencyReasons).toMatchObject([{ id: 'limit' }]);
    expect(bodies(staff).filter((body) => body.includes('不足 7 天'))).toHaveLength(1);
  });

  test('without days needs no watch', async () => {
    const { _id } = await scene.keep({
      ...scene.fresh(worker),
      state: 'closed',
      promise: null,
      queue: 'after',
      closedAt: scene.now(),
    });
    await reopened(_id);
    expect(scene.timersOf(_id).map(({ kind }) => kind)).toEqual(['promise']);
  });
});

describe('days that are corrected', () => {
  const near = left('2025-11-27');
  const far = left('2026-09-01');
  const tell = async (matterId: string, typed: ReturnType<typeof left>) =>
    good(await worker.call(saveClockFacts, { matterId, typed })).urgent;
  const correctedTo = (urgent: boolean) =>
    ({ topic: 'wages', level: 'general', urgent, reasons: '和他通过电话' }) as const;

  test('take the urgency away with the old day, and nothing of it stays on the page', async () => {
    const matterId = await scene.applies(worker, { clockFacts: near });
    expect(scene.matter(matterId).triage.forms?.[0]?.why).toContain('期限快到');
    const before = scene.matter(matterId).promise?.dueAt;
    expect(await tell(matterId, far)).toBe(false);
    const own = good(await worker.call(myMatter, { matterId }));
    expect(own.triage).toMatchObject({ urgent: false, urgencyReasons: [] });
    expect(JSON.stringify(own.triage)).not.toMatch(/11月27日|期限快到/);
    expect(scene.matter(matterId).queueKey).not.toMatch(/^1\./);
    expect(scene.matter(matterId).promise?.dueAt).toBe(before);
  });

  test('to another near day leave one reason, with the new day', async () => {
    const matterId = await scene.applies(worker, { clockFacts: near });
    expect(await tell(matterId, left('2025-11-25'))).toBe(true);
    const { urgencyReasons } = scene.matter(matterId).triage;
    expect(urgencyReasons.map(({ id }) => id)).toEqual(['limit']);
    expect(urgencyReasons[0]?.text).toContain('11月25日');
  });

  test('leave what is urgent for another reason', async () => {
    const narrative = '我们二十多个人的工资都没发，老板说再等等。';
    const matterId = await scene.applies(worker, { clockFacts: near, narrative });
    expect(await tell(matterId, far)).toBe(true);
    const { urgencyReasons } = scene.matter(matterId).triage;
    expect(urgencyReasons.map(({ id }) => id)).toEqual(['many-people']);
  });

  test('leave what a person called urgent, but not what was urgent already when he corrected the rest', async () => {
    const called = await scene.applies(worker);
    good(await staff.call(correct, { matterId: called, ...correctedTo(true) }));
    expect(await tell(called, near)).toBe(true);
    expect(await tell(called, far)).toBe(true);
    expect(scene.matter(called).triage.urgencyReasons).toEqual([]);

    const counted = await scene.applies(worker, { clockFacts: near });
    good(await staff.call(correct, { matterId: counted, ...correctedTo(true) }));
    expect(await tell(counted, far)).toBe(false);
  });
});

describe('the days of a matter', () => {
  test('are told later by the worker or the desk, stand on the timeline, and the desk hears of his', async () => {
    const matterId = await scene.applies(worker);
    expect(good(await worker.call(myMatter, { matterId })).clocks).toEqual([]);
    const told = good(await worker.call(saveClockFacts, { matterId, typed: left('2026-09-01') }));
    expect(told.clocks[0]).toMatchObject({ id: 'wages', safeDay: '2027-09-01' });
    expect(told.urgent).toBe(false);
    await scene.tick(2);
    expect(bodies(staff)).toContainEqual(expect.stringContaining('更新了重要日期'));

    const read = good(await staff.call(clockFacts, { matterId }));
    expect(read).toEqual({ typed: left('2026-09-01'), topic: 'wages' });
    const late = await staff.call(saveClockFacts, { matterId, typed: left('2025-11-24') });
    expect(good(late).urgent).toBe(true);
    const own = good(await worker.call(myMatter, { matterId }));
    expect(own.timeline.map(({ text }) => text)).toContain('您更新了重要日期');
    expect(own.triage.urgencyReasons[0]?.text).toContain('11月24日');
  });

  test('that two put down at once are not lost: the second is told, looks again and then decides', async () => {
    const matterId = await scene.applies(worker, { clockFacts: left('2026-09-01') });
    const { typed: seen } = good(await worker.call(clockFacts, { matterId }));
    const put = (who: Somebody, endedOn: string, as = seen) =>
      who.call(saveClockFacts, { matterId, typed: left(endedOn), seen: as });
    good(await put(staff, '2026-08-15'));
    const refused = await put(worker, '2026-08-01');
    expect(refused.error?.code).toBe('CONFLICT');
    expect(scene.matter(matterId).clockFacts).toEqual(left('2026-08-15'));
    // the same again is no conflict, whoever put it down
    good(await put(worker, '2026-08-15'));
    const now = good(await worker.call(clockFacts, { matterId })).typed;
    good(await put(worker, '2026-08-01', now));
    expect(scene.matter(matterId).clockFacts).toEqual(left('2026-08-01'));
  });

  test('that are the first count against nothing; a client that does not say what it saw is not asked', async () => {
    const matterId = await scene.applies(worker);
    good(await worker.call(saveClockFacts, { matterId, typed: left('2026-09-01'), seen: {} }));
    const late = await staff.call(saveClockFacts, {
      matterId,
      typed: left('2026-08-01'),
      seen: {},
    });
    expect(late.error?.code).toBe('CONFLICT');
    good(await staff.call(saveClockFacts, { matterId, typed: left('2026-08-01') }));
  });

  test('are kept as they are asked, and nothing that was sent along', async () => {
    const typed = {
      ...left('2026-09-01'),
      hiredOn: '2020-01-01',
      papers: [],
      'award-received': '2026-10-01',
      anything: '王小梅的病历',
    };
    const asked = left('2026-09-01');
    const applied = await scene.applies(worker, { clockFacts: typed });
    expect(scene.matter(applied).clockFacts).toEqual(asked);
    const told = await scene.applies(worker);
    good(await worker.call(saveClockFacts, { matterId: told, typed }));
    expect(scene.matter(told).clockFacts).toEqual(asked);
  });

  test.each([150, 151])('of %d fields: only so many are taken', async (count) => {
    const matterId = await scene.applies(worker);
    const more = Array.from({ length: count - 3 }, (_, i) => [`more${i}`, 'x'] as const);
    const typed = { ...left('2026-09-01'), ...Object.fromEntries(more) };
    const { ok, error } = await worker.call(saveClockFacts, { matterId, typed });
    expect(ok).toBe(count === 150);
    expect(error?.fields?.map(({ path }) => path)).toEqual(ok ? undefined : ['typed']);
  });

  test.each([
    [{ ...left('2026-12-24') }, 'endedOn'],
    [{ claims: ['wages'], stillEmployed: 'no' }, 'endedOn'],
    [{ claims: ['wages'], endedOn: '2026-01-01' }, 'stillEmployed'],
  ])('%j is told at its field', async (typed, field) => {
    const matterId = await scene.applies(worker);
    const { error } = await worker.call(saveClockFacts, { matterId, typed });
    expect(error).toMatchObject({ code: 'INVALID', fields: [{ path: `typed.${field}` }] });
    const sent = await worker.call(submit, application({ clockFacts: typed }));
    expect(sent.error).toMatchObject({
      code: 'INVALID',
      fields: expect.arrayContaining([expect.objectContaining({ path: `clockFacts.${field}` })]),
    });
  });

  test('a stranger neither reads nor writes them', async () => {
    const matterId = await scene.applies(worker);
    const stranger = await scene.person('stranger');
    const typed = left('2026-09-01');
    expect((await stranger.call(clockFacts, { matterId })).error?.code).toBe('NOT_FOUND');
    expect((await stranger.call(saveClockFacts, { matterId, typed })).error?.code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('whether aid can be had', () => {
  const asked = {
    who: 'migrant-worker',
    matters: ['wages'],
    wants: 'representation',
    hasOwnAgent: 'no',
  };

  test('is answered with the application, for the worker and for who decides, sealed in between', async () => {
    const matterId = await scene.applies(worker, { aid: { typed: asked } });
    const own = good(await worker.call(myMatter, { matterId }));
    expect(own.aid).toMatchObject({
      on: '2026-11-23',
      government: { kind: 'eligible-no-check' },
      union: { kind: expect.stringMatching(/^eligible/) },
    });
    expect(own.aid?.government.reasons.map(({ article }) => article).join()).toContain('42');
    expect(good(await staff.call(matter, { matterId })).aid).toEqual(own.aid);
    const [party] = office().cloud.database.find('parties', { matterId });
    expect(JSON.stringify(party)).not.toMatch(/migrant|eligible/);
  });

  test('what is wrong is told at its field, and without questions there is no answer', async () => {
    const typed = { ...asked, incomePerHead: '很少' };
    const { error } = await worker.call(submit, application({ aid: { typed } }));
    expect(error).toMatchObject({ fields: [{ path: 'aid.incomePerHead' }] });
    const matterId = await scene.applies(worker);
    expect(good(await worker.call(myMatter, { matterId })).aid).toBeNull();
  });
});
