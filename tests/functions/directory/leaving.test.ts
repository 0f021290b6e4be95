import * as assignment from '@contracts/assignment';
import * as directory from '@contracts/directory';
import * as intake from '@contracts/intake';
import type { Matter } from '@domain/matter/matter';
import type { Somebody } from '../assignment/world';
import { officeFor } from '../harness';
import { good, Scene } from '../handling/scene';

const office = officeFor();
const scene = new Scene(office);

let admin: Somebody;
let worker: Somebody;

beforeEach(async () => {
  await scene.begin();
  admin = await scene.person('admin', ['admin']);
  worker = await scene.person('wang');
});

/** Everybody here has come in by an invitation. */
async function leaves(somebody: Somebody, handTo?: Somebody) {
  await office().cloud.database.update('people', {}, { $set: { joinedAt: 1 } });
  return admin.call(directory.removePerson, {
    personId: somebody.id,
    reason: '离岗',
    ...(handTo && { handTo: handTo.id }),
  });
}

/** A case that a lawyer has accepted. */
async function accepted(lawyer: Somebody, change: Partial<Matter> = {}): Promise<string> {
  const { _id: matterId } = await scene.granted(worker, change);
  await scene.tick();
  good(await lawyer.call(assignment.accept, { offerId: scene.offerOf(matterId)._id }));
  return matterId;
}

test('an offer to somebody who leaves goes to the next at once', async () => {
  const li = await scene.lawyer('li');
  const zhang = await scene.lawyer('zhang', { openLoad: 8 });
  const { _id: matterId } = await scene.granted(worker);
  await scene.tick();
  expect(scene.matter(matterId).offereeId).toBe(li.id);
  good(await leaves(li));
  await scene.tick();
  expect(scene.matter(matterId).offereeId).toBe(zhang.id);
});

test('so it does when only the role is taken', async () => {
  const li = await scene.lawyer('li');
  const { _id: matterId } = await scene.granted(worker);
  await scene.tick();
  await office().cloud.database.update('people', {}, { $set: { joinedAt: 1 } });
  good(await admin.call(directory.setRoles, { personId: li.id, roles: [], permissions: [] }));
  expect(scene.matter(matterId)).toMatchObject({ state: 'granted', offereeId: '' });
});

test('what waited for the worker does not come back to somebody who has left', async () => {
  const li = await scene.lawyer('li');
  const matterId = await accepted(li);
  const waiting = { state: 'confirming', queue: 'waiting' };
  await office().cloud.database.update('matters', { _id: matterId }, { $set: waiting });
  const gone = good(await leaves(li));
  expect(gone.handedOver).toBe(0);
  const zhang = await scene.lawyer('zhang');
  const back = good(await worker.call(intake.followUp, { matterId, reasons: '还没收到钱' }));
  expect(back.state).toBe('granted');
  await scene.tick();
  expect(scene.matter(matterId).offereeId).toBe(zhang.id);
  expect(scene.card(li).openLoad).toBe(0);
});

describe('an heir', () => {
  test('takes what he may handle', async () => {
    const li = await scene.lawyer('li');
    const matterId = await accepted(li);
    const chen = await scene.person('chen', ['staff'], 'st-ph');
    good(await leaves(li, chen));
    expect(scene.matter(matterId)).toMatchObject({ state: 'handling', handlerId: chen.id });
  });

  test('does not take a case that he could not conclude', async () => {
    const li = await scene.lawyer('li');
    const matterId = await accepted(li);
    const lin = await scene.person('lin', ['student'], 'st-ph');
    good(await leaves(li, lin));
    expect(scene.matter(matterId)).toMatchObject({ state: 'granted', handlerId: '' });
  });

  test('does not take his own matter', async () => {
    const li = await scene.lawyer('li');
    worker = await scene.person('chen', ['staff'], 'st-ph');
    const matterId = await accepted(li);
    good(await leaves(li, worker));
    expect(scene.matter(matterId)).toMatchObject({ state: 'granted', handlerId: '' });
  });
});
