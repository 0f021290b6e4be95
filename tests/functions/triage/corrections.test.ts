import type { InputOf } from '@contracts/action';
import { withdraw } from '@contracts/intake';
import * as contract from '@contracts/triage';
import { atTime } from '@domain/time/china';
import type { Somebody } from '../assignment/world';
import { officeFor } from '../harness';
import { good, Scene } from '../handling/scene';

const office = officeFor();
const scene = new Scene(office);

let staff: Somebody;
let neighbour: Somebody;
let admin: Somebody;

beforeEach(async () => {
  await scene.begin();
  staff = await scene.person('chen', ['staff'], 'st-ph');
  neighbour = await scene.person('zhou', ['staff'], 'st-ca');
  admin = await scene.person('wu', ['admin']);
});

const NOVEMBER = { month: '2026-11' };
const WORDS = '公司拖欠我三个月工资，电话13800000007。';

let workers = 0;
const comesIn = async (): Promise<string> =>
  scene.applies(await scene.person(`worker-${(workers += 1)}`), { narrative: WORDS });

const corrects = async (
  matterId: string,
  to: Partial<InputOf<typeof contract.correct>> = {},
): Promise<void> => {
  good(
    await staff.call(contract.correct, {
      matterId,
      topic: 'working-time',
      level: 'general',
      urgent: false,
      reasons: '说的是加班费',
      ...to,
    }),
  );
};

const cell = (from: string, to: string) => ({ ...NOVEMBER, part: 'topic' as const, from, to });

describe('the month’s corrections', () => {
  it('hold what was understood against what it was corrected to, and what was left beside it', async () => {
    const [first] = [await comesIn(), await comesIn(), await comesIn()];
    await corrects(first);
    expect(good(await staff.call(contract.corrections, NOVEMBER))).toMatchObject({
      matters: 3,
      corrected: 1,
      topic: [
        { from: 'wages', to: 'wages', count: 2 },
        { from: 'wages', to: 'working-time', count: 1 },
      ],
      urgency: [{ from: 'ordinary', to: 'ordinary', count: 3 }],
    });
  });

  it('count a matter once: what was understood first against what it has come to', async () => {
    const matterId = await comesIn();
    await corrects(matterId);
    office().advance(1000);
    await corrects(matterId, { topic: 'women-workers', urgent: true, reasons: '是产假工资' });
    const { corrected, topic, urgency } = good(await staff.call(contract.corrections, NOVEMBER));
    expect(corrected).toBe(1);
    expect(topic).toEqual([{ from: 'wages', to: 'women-workers', count: 1 }]);
    expect(urgency).toEqual([{ from: 'ordinary', to: 'urgent', count: 1 }]);
    const gone = await staff.call(contract.correctionList, cell('wages', 'working-time'));
    expect(good(gone).items).toEqual([]);
    const behind = await staff.call(contract.correctionList, cell('wages', 'women-workers'));
    expect(good(behind).items).toMatchObject([
      { matterId, number: scene.matter(matterId).number, by: 'chen', reason: '是产假工资' },
    ]);
  });

  it('stand in the month in which the matter came in, whenever it was corrected', async () => {
    office().cloud.clock.set(atTime('2026-11-30', '23:50'));
    const matterId = await comesIn();
    office().cloud.clock.set(atTime('2026-12-01', '09:00'));
    await comesIn();
    await corrects(matterId);
    expect(good(await staff.call(contract.corrections, NOVEMBER))).toMatchObject({
      matters: 1,
      corrected: 1,
    });
    expect(good(await staff.call(contract.corrections, { month: '2026-12' }))).toMatchObject({
      matters: 1,
      corrected: 0,
    });
  });

  it('are a station’s own; an administrator counts all and reads nobody’s words', async () => {
    const matterId = await comesIn();
    await corrects(matterId);
    const next = good(await neighbour.call(contract.corrections, NOVEMBER));
    expect(next).toMatchObject({ matters: 0, corrected: 0, topic: [] });
    const strange = await neighbour.call(contract.corrections, { ...NOVEMBER, stationId: 'st-ph' });
    expect(strange.error?.code).toBe('NOT_FOUND');

    expect(good(await admin.call(contract.corrections, NOVEMBER))).toMatchObject({
      matters: 1,
      corrected: 1,
    });
    const { items } = good(
      await admin.call(contract.correctionList, cell('wages', 'working-time')),
    );
    expect(items).toMatchObject([{ matterId: '', reason: '说的是加班费' }]);
    const bare = good(await admin.call(contract.exportCorrections, NOVEMBER)).lines;
    expect(bare.map((line) => Object.keys(JSON.parse(line)))).toEqual([
      ['number', 'from', 'to', 'reason'],
    ]);
    const { lines } = good(await staff.call(contract.exportCorrections, NOVEMBER));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        from: { topic: 'wages' },
        to: { topic: 'working-time' },
        text: '公司拖欠我三个月工资，电话********。',
      },
    ]);
  });

  it('go on page by page, none lost and none twice', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 23; n += 1) {
      const matterId = await comesIn();
      ids.push(matterId);
      await corrects(matterId);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = good(
        await staff.call(contract.correctionList, {
          ...cell('wages', 'working-time'),
          ...(cursor !== undefined && { cursor }),
        }),
      );
      seen.push(...page.items.map(({ matterId }) => matterId));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen.sort()).toEqual(ids.sort());
  }, 60_000);

  it.each(['2026-13', '2026-1', '202611', ''])('want a month, not %j', async (month) => {
    const { error } = await staff.call(contract.corrections, { month });
    expect(error?.fields).toMatchObject([{ path: 'month' }]);
  });

  it('stay what they were when the matter is withdrawn', async () => {
    const worker = await scene.person('wang');
    const matterId = await scene.applies(worker, { narrative: WORDS });
    await corrects(matterId);
    good(await worker.call(withdraw, { matterId }));
    expect(good(await staff.call(contract.corrections, NOVEMBER)).corrected).toBe(1);
  });
});
