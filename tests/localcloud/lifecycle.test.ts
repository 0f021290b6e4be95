import { setTimeout as pause } from 'node:timers/promises';
import { openCloud, person, request } from './support/cloud';

const DAY = 24 * 3600_000;
const SCHEMA = {
  collections: {},
  storage: { lifecycle: [{ prefix: 'uploads/', days: 7 }] },
};

type Cloud = Awaited<ReturnType<typeof openCloud>>['cloud'];

const store = (cloud: Cloud, path: string) =>
  cloud.storage.put(
    path,
    (async function* () {
      yield Buffer.from('content');
    })(),
    'worker-1',
  );
const paths = (cloud: Cloud) => cloud.storage.files.list().map(({ path }) => path);

test('files under a rule’s prefix go when their days are over, others stay', async () => {
  const { cloud, end } = await openCloud(SCHEMA);
  try {
    await store(cloud, 'uploads/old.jpg');
    await store(cloud, 'matters/kept.jpg');
    cloud.clock.advance(5 * DAY);
    await store(cloud, 'uploads/young.jpg');
    cloud.clock.advance(2 * DAY);
    expect(await cloud.lifecycle.sweep()).toBe(1);
    expect(paths(cloud)).toEqual(['matters/kept.jpg', 'uploads/young.jpg']);
    expect(await cloud.lifecycle.sweep()).toBe(0);
  } finally {
    await end();
  }
});

test('the test API looks with the scheduler, and a moved clock by itself', async () => {
  const { cloud, end } = await openCloud(SCHEMA, { tick: true });
  try {
    await person(cloud, 'worker-1');
    await store(cloud, 'uploads/a.jpg');
    cloud.clock.advance(8 * DAY);
    while (paths(cloud).length > 0) await pause(5);
    await store(cloud, 'uploads/b.jpg');
    expect((await request(cloud, 'POST', '/_localcloud/api/clock/fire')).body).toMatchObject({
      filesRemoved: 0,
    });
    expect(paths(cloud)).toEqual(['uploads/b.jpg']);
  } finally {
    await end();
  }
});

test('a rule without days is refused at the start', async () => {
  const schema = { collections: {}, storage: { lifecycle: [{ prefix: 'uploads/', days: 0 }] } };
  await expect(openCloud(schema)).rejects.toThrow(
    'The lifecycle rule of "uploads/" needs a number of days.',
  );
});
