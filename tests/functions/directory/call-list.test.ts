import { candidates } from '@contracts/assignment';
import { callList } from '@contracts/directory';
import { DAY, HOUR } from '@domain/time/units';
import { type Somebody, World } from '../assignment/world';
import { officeFor } from '../harness';

const office = officeFor();
const world = new World(office);

beforeEach(() => world.begin());

/** A lawyer whom no message reaches. */
async function silent(name: string, seenAgo: number): Promise<Somebody> {
  const lawyer = await world.lawyer(name, { lastSeenAt: world.now() - seenAgo });
  await office().cloud.database.update('people', { _id: lawyer.id }, { $set: { accepts: {} } });
  return lawyer;
}

test('staff calls exactly those whom an urgent offer would pass over', async () => {
  const staff = await world.person('chen', ['staff'], 'st-ph');
  const worker = await world.person('wang');
  await world.lawyer('reached');
  await silent('here', HOUR / 2);
  await silent('yesterday', DAY);
  await silent('long', 3 * DAY);

  const { data } = await staff.call(callList, {});
  const why = Object.fromEntries((data?.items ?? []).map((item) => [item.name, item.why]));
  expect(Object.keys(why).sort()).toEqual(['long', 'yesterday']);
  expect(why.yesterday).toContain('加急的事项');
  expect(why.long).toContain('派单前都要打电话');

  const blockedFor = async (urgent: boolean) => {
    const { _id: matterId, triage } = await world.granted(worker);
    await office().cloud.database.update(
      'matters',
      { _id: matterId },
      { $set: { 'triage.urgent': urgent || triage.urgent } },
    );
    const found = await staff.call(candidates, { matterId });
    const blocked = found.data?.blocked ?? [];
    return blocked.filter(({ reason }) => reason.includes('先打电话')).map(({ name }) => name);
  };
  expect((await blockedFor(true)).sort()).toEqual(['long', 'yesterday']);
  expect(await blockedFor(false)).toEqual(['long']);
});
