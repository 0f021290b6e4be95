import * as directory from '@contracts/directory';
import { World } from '../assignment/world';
import { officeFor } from '../harness';

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');

/** The harness's own master key, and after it a deployment with a second one. */
const before = officeFor();
const after = officeFor(undefined, { MASTER_KEYS: JSON.stringify({ 1: key(7), 2: key(9) }) });

const PEOPLE = 45;

/** The version of the master key that each person's key is under. */
function versions(): unknown[] {
  const people = after().cloud.database.find('people');
  return people.map(({ key: held }): unknown => Reflect.get(Object(held), 'master'));
}

test('everybody’s key goes over to the new master key, and what is sealed opens as before', async () => {
  const old = new World(before);
  const world = new World(after);
  await old.begin();
  await world.begin();
  for (let i = 0; i < PEOPLE; i += 1) await old.person(`person-${i}`);
  for (const name of ['people', 'identities'])
    await after().seed(name, ...before().cloud.database.find(name));
  expect(new Set(versions())).toEqual(new Set([1]));

  await world.tick();
  expect(versions()).toEqual(Array.from({ length: PEOPLE }, () => 2));
  expect(world.timersOf('people')).toEqual([]);

  const client = after().as('o-person-7');
  await client.call(
    directory.subscribed,
    { templates: ['progress'] },
    { requestId: 'after-reseal' },
  );
  const again = await client.call(
    directory.subscribed,
    { templates: ['progress'] },
    { requestId: 'after-reseal' },
  );
  // the kept answer is sealed under his key: a second send opens it
  expect(again.data).toEqual({ messagesLeft: 6 });
}, 60_000);
