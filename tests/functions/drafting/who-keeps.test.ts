import * as drafting from '@contracts/drafting';
import type { Somebody } from '../assignment/world';
import { good, Scene } from '../handling/scene';
import { officeFor } from '../harness';

const office = officeFor();
const scene = new Scene(office);

type Who = 'worker' | 'staff' | 'handler' | 'reviewer' | 'other lawyer' | 'stranger' | 'neighbour';
const people = {} as Record<Who, Somebody>;
let matterId: string;

beforeEach(async () => {
  await scene.begin();
  people.worker = await scene.person('wang');
  people.staff = await scene.person('chen', ['staff'], 'st-ph');
  people.handler = await scene.person('li', ['lawyer']);
  people.reviewer = await scene.person('zhou', ['reviewer'], 'st-ph');
  people['other lawyer'] = await scene.person('zhang', ['lawyer']);
  people.stranger = await scene.person('zhao');
  people.neighbour = await scene.person('sun', ['staff'], 'st-ca');
  const { id } = people.handler;
  ({ _id: matterId } = await scene.keep({
    ...scene.fresh(people.worker),
    state: 'handling',
    handler: { personId: id, kind: 'lawyer', name: '李律师', since: scene.now() },
    handlerId: id,
    handlerList: `${id}:open`,
  }));
});

const TYPED = {
  start: '2024-03-01',
  lastDay: '2026-08-31',
  averageWage: '8000',
  localAverageWage: '12000',
  minimumWage: '2690',
};
const result = () => ({ matterId, calculator: 'severance', typed: TYPED });
const sheet = () => ({
  matterId,
  version: 0,
  lines: [{ kind: 'severance', label: '经济补偿', amount: '24000.00', payer: 'employer' } as const],
});

const REFUSED = ['FORBIDDEN', 'NOT_FOUND'];

/** Who is around a matter: whether he may put something to it, and whether he may read what is there. */
const TABLE: readonly [Who, boolean, boolean][] = [
  ['worker', true, true],
  ['staff', true, true],
  ['handler', true, true],
  ['reviewer', false, true],
  ['other lawyer', false, false],
  ['stranger', false, false],
  ['neighbour', false, false],
];

test.each(TABLE)('%s: keeps %s, reads %s', async (who, keeps, reads) => {
  const kept = await people[who].call(drafting.keepResult, result());
  const saved = await people[who].call(drafting.saveClaims, sheet());
  expect([kept.ok, saved.ok]).toEqual([keeps, keeps]);
  const results = await people[who].call(drafting.results, { matterId });
  const claims = await people[who].call(drafting.claims, { matterId });
  expect([results.ok, claims.ok]).toEqual([reads, reads]);
  for (const { error } of [kept, saved, results, claims])
    expect([undefined, ...REFUSED]).toContain(error?.code);
});

test('the handler’s result bears his name, the worker’s only that it is his', async () => {
  await people.handler.call(drafting.keepResult, result());
  good(
    await people.worker.call(drafting.keepResult, {
      ...result(),
      typed: { ...TYPED, averageWage: '8200' },
    }),
  );
  const { items } = good(await people.handler.call(drafting.results, { matterId }));
  expect(items.map(({ byName }) => byName).sort()).toEqual(['li', '职工']);
});
