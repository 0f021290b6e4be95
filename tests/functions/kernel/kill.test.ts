import { officeFor } from '../harness';
import { inProcess } from '../in-process';
import * as contract from './fixture/contract';

const FIXTURE = 'tests/functions/kernel/fixture';
const office = officeFor(FIXTURE);
const STEPS = [
  ['database.startTransaction', undefined],
  ['database.insertDocument', 'requests'],
  ['database.insertDocument', 'people'],
  ['database.insertDocument', 'identities'],
  ['database.insertDocument', 'groups'],
  ['database.insertDocument', 'audit'],
  ['database.commitTransaction', undefined],
] as const;
const WRITTEN = ['requests', 'people', 'identities', 'groups', 'audit'];
const counts = () => WRITTEN.map((name) => office().cloud.database.count(name));

/** A function that dies in the middle is, to the database, one that never goes on: its transaction must leave nothing. */
describe.each(STEPS)('a failure at %s %s', (action, collection) => {
  test.each([false, true])(
    '(after its effect: %p) is all or nothing, and mends itself',
    async (after) => {
      const step = STEPS.findIndex(([a, c]) => a === action && c === collection);
      const name = `step-${step}-${after}`;
      const client = office().as(`o-${name}`);
      const before = counts();
      office().cloud.faults.add({ action, collection, nth: 1, kind: 'error', after });
      const options = { requestId: `request-${name}` };
      const first = await client.call(contract.add, { counterId: name, by: 7 }, options);
      office().cloud.faults.clear();
      expect(first.error?.code ?? 'INTERNAL').toBe('INTERNAL');
      const written = counts().map((count, i) => count - (before[i] ?? 0));
      expect(first.ok ? written : written.map((n) => n + 1)).toEqual([1, 1, 1, 1, 1]);
      const second = await client.call(contract.add, { counterId: name, by: 7 }, options);
      expect(second.data?.total).toBe(7);
    },
  );
});

test('a lost transaction does not block the next write to the same documents', async () => {
  const local = inProcess(office(), FIXTURE);
  const event = (requestId: string) => ({
    ...{ action: 'add', build: 1, requestId },
    input: { counterId: 'blocked', by: 1 },
  });
  await local.serve('directory', event('before-01'), 'o-blocked');
  office().cloud.faults.add({ action: 'database.modifyDocument', nth: 1, kind: 'error' });
  expect((await local.serve('directory', event('lost-0001'), 'o-blocked')).ok).toBe(false);
  office().cloud.faults.clear();
  expect(await local.serve('directory', event('next-0001'), 'o-blocked')).toMatchObject({
    data: { total: 2 },
  });
});
