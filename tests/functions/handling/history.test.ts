import { deskCounts, timeline } from '@contracts/handling';
import { myMatter } from '@contracts/intake';
import type { TimelineEvent } from '@domain/matter/matter';
import { officeFor } from '../harness';
import { good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

const entry = (matterId: string, n: number, more: Partial<TimelineEvent> = {}) => ({
  _id: `${matterId}-${n}`,
  matterId,
  // some at the same moment, as one step may leave two entries
  at: Math.floor(n / 2),
  action: 'recordWork',
  actorId: 'li',
  actorName: '李律师',
  text: `第 ${n} 条`,
  public: true,
  from: 'handling',
  to: 'handling',
  ...more,
});

describe('a long history', () => {
  it('is read by the worker to its beginning, page by page, each entry once', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    await office().cloud.database.remove('events', {});
    const hidden = { public: false, text: '内部' };
    const entries = Array.from({ length: 130 }, (_, n) =>
      entry(matterId, n, n % 10 === 0 ? hidden : {}),
    );
    await office().seed('events', ...entries);

    const page = good(await worker.call(myMatter, { matterId }));
    const read = page.timeline.map(({ text }) => text);
    for (let cursor = page.timelineNext; cursor !== undefined; ) {
      const older = good(await worker.call(timeline, { matterId, cursor }));
      read.push(...older.items.map(({ text }) => text));
      cursor = older.next;
    }
    expect(read).toHaveLength(117);
    expect(new Set(read).size).toBe(117);
    expect(read).not.toContain('内部');
    expect(page.timeline).toHaveLength(50);
  });

  it('that fits on the page has nothing further back', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    expect(good(await worker.call(myMatter, { matterId })).timelineNext).toBeUndefined();
  });

  it('of a collective matter goes on for its members, without who joined', async () => {
    const worker = await scene.person('wang');
    const other = await scene.person('li');
    const lead = await scene.keep(scene.fresh(other, { lead: true }));
    const own = await scene.keep(scene.fresh(worker, { leadId: lead._id, state: 'joined' }));
    await office().cloud.database.remove('events', {});
    await office().seed(
      'events',
      ...Array.from({ length: 60 }, (_, n) => entry(lead._id, n)),
      entry(lead._id, 61, { action: 'join', text: '有人加入' }),
      entry(own._id, 62, { text: '自己的' }),
    );
    const page = good(await worker.call(myMatter, { matterId: own._id }));
    const older = good(
      await worker.call(timeline, { matterId: own._id, cursor: page.timelineNext }),
    );
    const read = [...page.timeline, ...older.items].map(({ text }) => text);
    expect(read).toHaveLength(61);
    expect(read).toContain('自己的');
    expect(read).not.toContain('有人加入');
  });
});

describe('the numbers beside the desk’s places', () => {
  it('count what is within reach, and nothing else', async () => {
    const worker = await scene.person('wang');
    const here = await scene.person('chen', ['staff'], 'st-ph');
    const beside = await scene.person('zhao', ['staff'], 'st-ca');
    await scene.keep(scene.fresh(worker));
    const { _id } = await scene.keep(scene.fresh(worker));
    await office().cloud.database.update('matters', { _id }, { $set: { awaitingRelease: true } });
    await scene.keep(scene.fresh(worker, { stationId: 'st-ca', scopeIds: ['st-ca', 'st-qg'] }));
    await scene.question(worker, here);
    await office().seed('complaints', {
      _id: 'complaint-1',
      scopeIds: ['st-ph', 'st-qg'],
      answered: false,
      dueAt: 1,
    });
    expect(good(await here.call(deskCounts, {}))).toEqual({ todo: 2, release: 1, complaints: 1 });
    expect(good(await beside.call(deskCounts, {}))).toEqual({
      todo: 1,
      release: 0,
      complaints: 0,
    });
    expect((await worker.call(deskCounts, {})).error?.code).toBe('FORBIDDEN');
  });
});
