import * as directory from '@contracts/directory';
import { plain, World } from '../assignment/world';
import { officeFor } from '../harness';

const office = officeFor();
const world = new World(office);

beforeEach(() => world.begin());

test('two entries of one employer become one; its matters and its names follow', async () => {
  const admin = await world.person('admin', ['admin']);
  const worker = await world.person('worker');
  const from = await world.respondent('恒达电子厂');
  const into = await world.respondent('恒达电子有限公司');
  const respondents = [{ id: from, name: '恒达电子厂', key: '恒达电子厂' }];
  const matter = await world.keep(world.fresh(worker, { respondents, respondentIds: [from] }));
  const merged = await admin.call(directory.mergeRespondents, { from, into });
  expect(merged.data?.moved).toBe(1);
  await office().fire();
  expect(world.matter(matter._id).respondentIds).toEqual([into]);
  const { data } = await admin.call(directory.respondents, { search: '恒达' });
  expect(data?.items).toEqual([
    expect.objectContaining({ id: into, aliases: ['恒达电子厂'], matters: 1 }),
  ]);
});

test('the matters of a large employer follow batch by batch, and no batch counts as a failure', async () => {
  const admin = await world.person('admin', ['admin']);
  const worker = await world.person('worker');
  const from = await world.respondent('恒达电子厂');
  const into = await world.respondent('恒达电子有限公司');
  const respondents = [{ id: from, name: '恒达电子厂', key: '恒达电子厂' }];
  const many = Array.from({ length: 230 }, (_, i) =>
    plain({
      ...world.fresh(worker, { respondents, respondentIds: [from] }),
      number: `261123-PH-M${i}`,
    }),
  );
  await office().seed('matters', ...many);
  await admin.call(directory.mergeRespondents, { from, into });
  for (let i = 0; i < 4; i += 1) {
    // the call itself may have run out of time for it: then the clock takes over
    await office().cloud.database.update('outbox', {}, { $set: { nextAt: 0 } });
    await office().fire();
    const [waiting] = office().cloud.database.find('outbox', { kind: 'respondent.merged' });
    expect(waiting?.tries ?? 0).toBe(0);
  }
  expect(office().cloud.database.count('matters', { respondentIds: into })).toBe(230);
  expect(office().cloud.database.count('outbox', { kind: 'respondent.merged' })).toBe(0);
});

test('an employer is never merged into itself, nor twice', async () => {
  const admin = await world.person('admin', ['admin']);
  const from = await world.respondent('恒达电子厂');
  const into = await world.respondent('恒达电子有限公司');
  const same = await admin.call(directory.mergeRespondents, { from, into: from });
  expect(same.error?.fields?.map((field) => field.path)).toEqual(['into']);
  await admin.call(directory.mergeRespondents, { from, into });
  expect((await admin.call(directory.mergeRespondents, { from, into })).error?.code).toBe(
    'NOT_FOUND',
  );
});

test('one credit code never has two employers', async () => {
  const admin = await world.person('admin', ['admin']);
  const one = await world.respondent('恒达电子有限公司');
  const two = await world.respondent('迅达配送有限公司');
  const creditCode = '9144030071526726XG';
  const saved = await admin.call(directory.saveRespondent, {
    id: one,
    name: '恒达电子有限公司',
    aliases: [],
    creditCode,
  });
  const taken = await admin.call(directory.saveRespondent, {
    id: two,
    name: '迅达配送有限公司',
    aliases: [],
    creditCode,
  });
  expect([saved.ok, taken.error?.fields?.[0]?.path]).toEqual([true, 'creditCode']);
});

test('pages of employers neither lose nor repeat one', async () => {
  const admin = await world.person('admin', ['admin']);
  for (let i = 0; i < 45; i += 1) await world.respondent(`测试企业${String(i).padStart(2, '0')}`);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await admin.call(directory.respondents, { cursor });
    seen.push(...(data?.items.map((item) => item.name) ?? []));
    cursor = data?.next;
  } while (cursor !== undefined);
  expect(seen).toHaveLength(45);
  expect(new Set(seen).size).toBe(45);
});
