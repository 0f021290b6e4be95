import { HOUR, MINUTE } from '@domain/time/units';
import { type Somebody, World } from '../assignment/world';
import { officeFor } from '../harness';

const office = officeFor();
const world = new World(office);

let worker: Somebody;

beforeEach(async () => {
  await world.begin();
  worker = await world.person('wang');
});

/** What one run of the clock asked of the database. */
async function requestsOfATick(): Promise<string[]> {
  const [fired] = await office().cloud.timers.fire();
  const callId = fired?.result.callId ?? '';
  return office()
    .cloud.requestsOf(callId)
    .map(({ action, collection }) => `${action} ${collection ?? ''}`.trim());
}

describe('the minute', () => {
  test('with nothing due it asks two questions and goes', async () => {
    await world.granted(worker);
    await world.lawyer('li');
    await world.tick(2);
    expect(await requestsOfATick()).toEqual([
      'database.getDocument timers',
      'database.getDocument outbox',
    ]);
  });

  test('nobody with a phone can wake it', async () => {
    const answer = await worker.send('clock', { Type: 'Timer', TriggerName: 'every-minute' });
    expect(answer.error?.code).toBe('FORBIDDEN');
    expect(answer.requests).toBe(0);
  });

  test('woken twice at once, everything happens once', async () => {
    const li = await world.lawyer('li');
    const zhang = await world.lawyer('zhang', { openLoad: 3 });
    const { _id } = await world.granted(worker);
    await Promise.all([world.tick(), world.tick(), world.tick()]);
    office().cloud.clock.set(world.offerOf(_id).lapsesAt);
    await Promise.all([world.tick(), world.tick(), world.tick()]);
    expect(world.moves(_id, 'lapseOffer')).toBe(1);
    expect(world.moves(_id, 'offer')).toBe(2);
    expect(world.offersTo(zhang)).toHaveLength(1);
    const told = world.inboxOf(li).filter(({ template }) => template === 'offer.taken-back');
    expect(told).toHaveLength(1);
  });

  test('an hour late it does the same as in time', async () => {
    const li = await world.lawyer('li');
    const zhang = await world.lawyer('zhang', { openLoad: 3 });
    const { _id } = await world.granted(worker);
    await world.tick();
    await world.tickAt(world.offerOf(_id).lapsesAt + HOUR);
    expect(world.offersTo(li)).toMatchObject([{ status: 'lapsed' }]);
    expect(world.matter(_id).offereeId).toBe(zhang.id);
    expect(world.offerOf(_id).lapsesAt).toBeGreaterThan(world.now());
  });

  test('a timer that rang early is put back to its time', async () => {
    const li = await world.lawyer('li');
    const { _id } = await world.granted(worker);
    await world.tick();
    await office().cloud.database.update(
      'timers',
      { ref: _id, kind: 'promise' },
      { $set: { wakeAt: world.now() } },
    );
    await world.tick();
    expect(world.matter(_id)).toMatchObject({ state: 'offered', offereeId: li.id });
    expect(world.timersOf(_id)).toMatchObject([{ wakeAt: world.offerOf(_id).lapsesAt }]);
  });

  test('a run that dies in the middle has done nothing, and the next does it once', async () => {
    const li = await world.lawyer('li');
    const { _id } = await world.granted(worker);
    const stop = office().cloud.faults.add({
      action: 'database.insertDocument',
      collection: 'events',
      nth: 1,
      kind: 'error',
    });
    await world.tick();
    stop();
    expect(world.matter(_id).state).toBe('granted');
    expect(world.offersTo(li)).toEqual([]);
    office().advance(2 * MINUTE);
    await world.tick();
    expect(world.matter(_id).state).toBe('offered');
    expect(world.offersTo(li)).toHaveLength(1);
  });

  test('a run that never heard of its own commit does not do it again', async () => {
    const li = await world.lawyer('li');
    const { _id } = await world.granted(worker);
    const stop = office().cloud.faults.add({
      action: 'database.commitTransaction',
      function: 'clock',
      nth: 1,
      kind: 'error',
      after: true,
    });
    await world.tick();
    stop();
    office().advance(2 * MINUTE);
    await world.tick();
    expect(world.offersTo(li)).toHaveLength(1);
    expect(world.moves(_id, 'offer')).toBe(1);
  });

  test('a run that was stopped gives its lease up by itself', async () => {
    await world.lawyer('li');
    const { _id } = await world.granted(worker);
    await office().seed('leases', { _id: 'clock', until: world.now() + MINUTE, holder: 'dead' });
    await world.tick();
    expect(world.matter(_id).state).toBe('granted');
    office().advance(2 * MINUTE);
    await world.tick();
    expect(world.matter(_id).state).toBe('offered');
  });

  test('one timer that cannot be done does not stop the others', async () => {
    await world.lawyer('li');
    await world.timer('no-such-kind', 'x', world.now() - HOUR);
    const { _id } = await world.granted(worker);
    await world.tick();
    expect(world.matter(_id).state).toBe('offered');
    expect(world.timersOf('x')).toMatchObject([{ tries: 1 }]);
  });

  test('answers kept for a second send are swept after their time', async () => {
    expect(office().cloud.database.count('requests')).toBeGreaterThan(0);
    office().advance(8 * 24 * HOUR);
    await world.granted(worker);
    await world.tick();
    expect(office().cloud.database.count('requests')).toBe(0);
  });
});
