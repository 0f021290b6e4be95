import type { InputOf, OutputOf } from '@contracts/action';
import * as directory from '@contracts/directory';
import * as handling from '@contracts/handling';
import * as intake from '@contracts/intake';
import * as contract from '@contracts/signals';
import { respondentKey } from '@domain/people/respondent-name';
import { DAY } from '@domain/time/units';
import { respondentIdOf } from '../../../cloudfunctions/office/respondent-id';
import type { Somebody } from '../assignment/world';
import { officeFor } from '../harness';
import { documents, good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

let staff: Somebody;
let district: Somebody;
let reviewer: Somebody;
let admin: Somebody;

beforeEach(async () => {
  await scene.begin();
  staff = await scene.person('chen', ['staff'], 'st-ph');
  district = await scene.person('qian', ['staff'], 'st-qg');
  reviewer = await scene.person('xu', ['reviewer'], 'st-qg');
  admin = await scene.person('wu', ['admin']);
});

const SUN = '新光塑料制品有限公司';
const SUN_SHORT = '新光塑料厂';
const MOON = '月光电子有限公司';
const STORY = '公司拖欠我三个月工资。';

let workers = 0;
const comesIn = async (
  employer: string | null,
  change: Partial<InputOf<typeof intake.submit>> = {},
): Promise<string> => {
  const worker = await scene.person(`worker-${(workers += 1)}`);
  return scene.applies(worker, {
    narrative: STORY,
    respondents: employer === null ? [] : [{ name: employer }],
    ...change,
  });
};

/** Lets the outbox go out, which is when the office looks around. */
const settle = () => scene.tick(2);

type Listed = OutputOf<typeof contract.signals>['items'];
const seenBy = async (who: Somebody, view: 'open' | 'aside' = 'open'): Promise<Listed> =>
  good(await who.call(contract.signals, { view })).items;
const idsOf = (signals: Listed) => signals.map(({ matters }) => matters.map(({ id }) => id));

const entryOf = (name: string) => respondentIdOf(respondentKey(name));
const saves = async (name: string, change: { aliases?: string[]; groupName?: string }) => {
  good(
    await admin.call(directory.saveRespondent, {
      id: entryOf(name),
      name,
      aliases: [],
      ...change,
    }),
  );
  await settle();
};

const NEW = {
  respondentName: SUN,
  narrative: '几名工人两个月没有领到工资。',
  forms: ['mediation' as const],
};

describe('three matters against one employer', () => {
  it('are a signal that says why and names them, the oldest first', async () => {
    const ids = [await comesIn(SUN), await comesIn(SUN)];
    await settle();
    expect(await seenBy(staff)).toEqual([]);
    office().advance(1000);
    ids.push(await comesIn(SUN));
    await settle();
    const [signal, ...more] = await seenBy(staff);
    expect(more).toEqual([]);
    expect(signal).toMatchObject({ kind: 'employer', name: SUN, aside: null, leads: [] });
    expect(signal?.why).toContain('3 件');
    expect(signal?.matters.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(signal?.matters.every(({ mayJoin }) => mayJoin)).toBe(true);
    expect(JSON.stringify(signal)).not.toMatch(/王小明|13800000007/);
  });

  it.each([
    ['an alias of it', () => saves(SUN, { aliases: [SUN_SHORT] })],
    [
      'one merged into it',
      async () => {
        good(
          await admin.call(directory.mergeRespondents, {
            from: entryOf(SUN_SHORT),
            into: entryOf(SUN),
          }),
        );
        await settle();
        await settle();
      },
    ],
    [
      'a company of its group',
      async () => {
        await saves(SUN, { groupName: '光明集团' });
        await saves(SUN_SHORT, { groupName: '光明集团' });
      },
    ],
  ])('under another name: %s', async (_, related) => {
    const ids = [await comesIn(SUN), await comesIn(SUN_SHORT), await comesIn(SUN)];
    await settle();
    expect(await seenBy(staff)).toEqual([]);
    await related();
    expect((await seenBy(staff)).map(({ matters }) => matters.map(({ id }) => id).sort())).toEqual([
      ids.sort(),
    ]);
    // and one that comes after it is known
    const later = await comesIn(SUN_SHORT);
    await settle();
    expect(idsOf(await seenBy(staff))[0]).toContain(later);
    expect(await seenBy(staff)).toHaveLength(1);
  });

  it('of which one comes later than a month are none', async () => {
    await comesIn(SUN);
    await comesIn(SUN);
    office().advance(31 * DAY);
    await comesIn(SUN);
    await settle();
    expect(await seenBy(staff)).toEqual([]);
  });

  it('are none any more when one has ended, and none for another station', async () => {
    const worker = await scene.person('wang');
    const mine = await scene.applies(worker, { narrative: STORY, respondents: [{ name: SUN }] });
    await comesIn(SUN);
    await comesIn(SUN, { stationId: 'st-ca' });
    await settle();
    expect(await seenBy(staff)).toEqual([]);
    expect(await seenBy(district)).toHaveLength(1);
    expect(await seenBy(reviewer)).toHaveLength(1);
    good(await worker.call(intake.withdraw, { matterId: mine }));
    expect(await seenBy(district)).toEqual([]);
  });
});

it('a matter for ten workers is a signal until it is collective', async () => {
  const matterId = await comesIn(SUN, { peopleCount: 12 });
  const told = await comesIn(MOON, { narrative: '我们22名工人三个月没领到工资。' });
  await comesIn(null, { peopleCount: 9 });
  await settle();
  const signals = await seenBy(staff);
  expect(signals.map(({ kind }) => kind)).toEqual(['many', 'many']);
  expect(idsOf(signals).flat().sort()).toEqual([matterId, told].sort());
  const twelve = signals.find(({ people }) => people === 12);
  good(
    await staff.call(contract.joinSignal, {
      signalId: twelve?.id ?? '',
      matterIds: [matterId],
      ...NEW,
    }),
  );
  expect(idsOf(await seenBy(staff))).toEqual([[told]]);
});

it('arrears on one building site are a signal, whoever the employer is', async () => {
  const ids = [
    await comesIn(SUN, { narrative: '我在翡翠公园工地干了三个月，没发工资。' }),
    await comesIn(MOON, { narrative: '翡翠公园项目拖欠我的工资。' }),
  ];
  await comesIn(null, { narrative: '滨江花园工地拖欠我的工资。' });
  await settle();
  const signals = await seenBy(staff);
  expect(signals).toMatchObject([{ kind: 'site', name: '翡翠公园' }]);
  expect(signals[0]?.matters.map(({ id }) => id).sort()).toEqual(ids.sort());
});

describe('joining a signal', () => {
  async function three(): Promise<{ signalId: string; matterIds: string[] }> {
    const matterIds = [await comesIn(SUN), await comesIn(SUN), await comesIn(SUN)];
    await settle();
    const [signal] = await seenBy(staff);
    return { signalId: signal?.id ?? '', matterIds };
  }

  it('opens one collective matter with all of them', async () => {
    const about = await three();
    const { leadId, number, joined, left } = good(
      await staff.call(contract.joinSignal, { ...about, ...NEW }),
    );
    expect({ joined, left }).toEqual({ joined: 3, left: [] });
    expect(scene.matter(leadId)).toMatchObject({ lead: true, memberCount: 3, number });
    for (const id of about.matterIds)
      expect(scene.matter(id)).toMatchObject({ state: 'joined', leadId });
    expect(await seenBy(staff)).toEqual([]);
    await settle();
    expect(documents(office(), 'signals', {}).map(({ state }) => state)).toEqual(['over', 'over']);
  });

  it('sent twice, or by two at once, joins once', async () => {
    const about = await three();
    const answers = await Promise.all(
      [staff, district, staff].map((who) => who.call(contract.joinSignal, { ...about, ...NEW })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const { error } of answers)
      if (error) expect(['NOT_ALLOWED_NOW', 'CONFLICT']).toContain(error.code);
    expect(documents(office(), 'matters', {}).filter(({ lead }) => lead)).toHaveLength(1);
  });

  it('takes them into a collective matter that is there, and a second time changes nothing', async () => {
    const about = await three();
    const { matterId: leadId } = good(
      await staff.call(handling.openCollective, { ...NEW, peopleCount: 30 }),
    );
    await comesIn(SUN);
    await settle();
    expect((await seenBy(staff))[0]?.leads).toMatchObject([{ id: leadId }]);
    for (let times = 0; times < 2; times += 1)
      expect(good(await staff.call(contract.joinSignal, { ...about, leadId })).joined).toBe(3);
    expect(scene.matter(leadId).memberCount).toBe(3);
    for (const id of about.matterIds) expect(scene.moves(id, 'join')).toBe(1);
  });

  it('wants the words of a new one, matters of the signal and somebody who reaches them', async () => {
    const { signalId, matterIds } = await three();
    const bare = await staff.call(contract.joinSignal, { signalId, matterIds });
    expect(bare.error?.fields?.map(({ path }) => path)).toEqual([
      'respondentName',
      'narrative',
      'forms',
    ]);
    const other = await comesIn(MOON);
    const foreign = { signalId, matterIds: [other], ...NEW };
    expect((await staff.call(contract.joinSignal, foreign)).error?.code).toBe('NOT_FOUND');
    const neighbour = await scene.person('zhou', ['staff'], 'st-ca');
    const strange = await neighbour.call(contract.joinSignal, { signalId, matterIds, ...NEW });
    expect(strange.error?.code).toBe('NOT_FOUND');
    const noLead = { signalId, matterIds, leadId: other };
    expect((await staff.call(contract.joinSignal, noLead)).error?.code).toBe('NOT_FOUND');
    expect(documents(office(), 'matters', {}).filter(({ lead }) => lead)).toHaveLength(0);
  });
});

it('a signal set aside stays away until another matter arrives', async () => {
  for (let n = 0; n < 3; n += 1) await comesIn(SUN);
  await settle();
  const [signal] = await seenBy(staff);
  const signalId = signal?.id ?? '';
  const empty = await staff.call(contract.setSignalAside, { signalId, reasons: ' ' });
  expect(empty.error?.fields).toMatchObject([{ path: 'reasons' }]);
  good(await staff.call(contract.setSignalAside, { signalId, reasons: '三件事各不相同' }));
  expect(await seenBy(staff)).toEqual([]);
  expect(await seenBy(staff, 'aside')).toMatchObject([
    { aside: { reason: '三件事各不相同', by: 'chen' } },
  ]);
  // the same matters looked at again, under a further name
  await saves(SUN, { aliases: [SUN_SHORT] });
  expect(await seenBy(staff)).toEqual([]);
  const fourth = await comesIn(SUN_SHORT);
  await settle();
  expect(idsOf(await seenBy(staff)).flat()).toContain(fourth);
  expect(await seenBy(staff, 'aside')).toEqual([]);
});

it('an employer named later makes the signal', async () => {
  await comesIn(SUN);
  await comesIn(SUN);
  const matterId = await comesIn(null);
  await settle();
  expect(await seenBy(staff)).toEqual([]);
  good(await staff.call(handling.amend, { matterId, respondents: [{ name: SUN }] }));
  await settle();
  expect(idsOf(await seenBy(staff)).flat()).toContain(matterId);
});
