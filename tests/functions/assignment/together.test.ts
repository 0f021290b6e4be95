import * as contract from '@contracts/assignment';
import * as directory from '@contracts/directory';
import { HOUR, MINUTE } from '@domain/time/units';
import { officeFor } from '../harness';
import { type Somebody, World } from './world';

const office = officeFor();
const world = new World(office);

let worker: Somebody;
let staff: Somebody;
let admin: Somebody;

beforeEach(async () => {
  await world.begin();
  worker = await world.person('wang');
  staff = await world.person('chen', ['staff'], 'st-ph');
  admin = await world.person('wu', ['admin']);
});

/** Whoever is told that another was quicker presses again, as on the screen. */
async function acceptedBy(one: Somebody, offerId: string) {
  for (let tries = 0; ; tries += 1) {
    const answer = await one.call(contract.accept, { offerId });
    if (answer.error?.code !== 'CONFLICT' || tries === 10) return answer;
  }
}

const openOffers = () => office().cloud.database.find('offers', { status: 'open' });

describe('what waits together is placed together', () => {
  test('each gets somebody, nobody more than he can carry, and each can be replayed', async () => {
    const lawyers = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((name) => world.lawyer(name, { capacity: 2 })),
    );
    const matters = [];
    for (let i = 0; i < 8; i += 1) matters.push(await world.granted(worker));
    await world.tick(2);
    const states = matters.map(({ _id }) => world.matter(_id));
    expect(states.map(({ state }) => state)).toEqual(Array(8).fill('offered'));
    for (const one of lawyers) expect(world.offersTo(one).length).toBeLessThanOrEqual(2);
    for (const { _id } of matters) {
      const { data } = await staff.call(contract.explanation, { matterId: _id });
      expect(data?.shown).toMatchObject({ found: 'matched', agrees: true });
    }
  });

  test('one that is alone goes to the best at once', async () => {
    await world.lawyer('li');
    const { _id } = await world.granted(worker);
    await world.tick();
    const { data } = await staff.call(contract.explanation, { matterId: _id });
    expect(data?.shown?.found).toBe('greedy');
    expect(office().cloud.database.count('placedTogether')).toBe(0);
  });

  test('what nobody had room for is placed by itself once somebody has', async () => {
    const li = await world.lawyer('li', { capacity: 1 });
    const first = await world.granted(worker);
    await world.tick();
    const second = await world.granted(worker);
    await world.tick();
    expect(world.matter(second._id)).toMatchObject({ state: 'granted', waitsForRoom: true });
    await li.call(contract.decline, { offerId: world.offerOf(first._id)._id, kind: 'declined' });
    office().advance(11 * MINUTE);
    await world.tick();
    expect(world.matter(second._id)).toMatchObject({ state: 'offered', offereeId: li.id });
    expect(world.matter(second._id).waitsForStaff).toBeUndefined();
  });

  test('waits for somebody of the specialty who is only busy, not for one who knows nothing of it', async () => {
    const li = await world.lawyer('li', { capacity: 1 });
    const other = await world.lawyer('zhou', { specialties: ['non-compete'] });
    const first = await world.granted(worker);
    await world.tick();
    const second = await world.granted(worker);
    await world.tick();
    expect(world.matter(second._id)).toMatchObject({ state: 'granted', waitsForRoom: true });
    expect(world.matter(second._id).waitsForStaff).toContain('一有空位就会派出');
    expect(world.offersTo(other)).toEqual([]);
    await li.call(contract.decline, { offerId: world.offerOf(first._id)._id, kind: 'declined' });
    office().advance(11 * MINUTE);
    await world.tick();
    expect(world.matter(second._id)).toMatchObject({ state: 'offered', offereeId: li.id });
  });

  test('what staff was asked to place for another reason is left to them', async () => {
    await world.lawyer('li', { capacity: 1 });
    const held = await world.granted(worker);
    await office().cloud.database.update(
      'matters',
      { _id: held._id },
      { $set: { waitsForStaff: '离指派的最后时间很近了' } },
    );
    await world.granted(worker);
    await world.tick(2);
    office().advance(11 * MINUTE);
    await world.tick();
    expect(world.matter(held._id).state).toBe('granted');
  });

  test('woken by several clocks while sixteen hands place by hand: no two owners, none lost', async () => {
    const lawyers = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((name) => world.lawyer(name, { capacity: 10 })),
    );
    const matters: string[] = [];
    for (let i = 0; i < 8; i += 1) matters.push((await world.granted(worker))._id);
    const hands = await Promise.all(
      Array.from({ length: 16 }, (_, i) => world.person(`staff-${i}`, ['staff'], 'st-ph')),
    );
    await Promise.all([
      world.tick(),
      world.tick(),
      ...hands.map((one, i) => one.call(contract.offer, { matterId: matters[i % 8] ?? '' })),
    ]);
    for (let i = 0; i < 4; i += 1) {
      office().advance(2 * MINUTE);
      await world.tick();
    }
    for (const matterId of matters) {
      expect(world.matter(matterId).state).toBe('offered');
      const open = openOffers().filter((offer) => offer.matterId === matterId);
      expect(open.map(({ _id }) => _id)).toEqual([world.matter(matterId).offer?.id]);
      expect(world.moves(matterId, 'offer')).toBe(1);
      expect(office().cloud.database.count('placings', { matterId })).toBe(1);
    }
    const answers = await Promise.all(
      lawyers.flatMap((one) =>
        world
          .offersTo(one)
          .flatMap(({ _id }) => [_id, _id])
          .map((offerId) => acceptedBy(one, offerId)),
      ),
    );
    const taken = answers.flatMap(({ data }) => data?.matterId ?? []);
    expect(taken.sort()).toEqual([...matters].sort());
    const carried = lawyers.reduce((sum, one) => sum + world.card(one).openLoad, 0);
    expect(carried).toBe(8);
  }, 60_000);
});

describe('a firm leaves', () => {
  test('its matters come back with the note, its offers are taken back, the workers are told', async () => {
    const li = await world.lawyer('li', { firmId: 'f1' });
    await world.lawyer('zhang', { firmId: 'f1', openLoad: 1 });
    await office().seed('firms', { _id: 'f1', name: '德正律师事务所', phone: '', partner: true });
    const held = await world.granted(worker);
    await world.tick();
    await li.call(contract.accept, { offerId: world.offerOf(held._id)._id });
    const asked = await world.granted(worker);
    await world.tick();
    const answer = await admin.call(directory.endFirm, {
      id: 'f1',
      reason: '合作到期，卷宗已移交',
    });
    expect(answer.data).toEqual({ lawyers: 2 });
    await world.tick(3);
    for (const { _id } of [held, asked]) {
      expect(world.matter(_id)).toMatchObject({ state: 'granted', handlerId: '', offereeId: '' });
      expect(world.matter(_id).waitsForStaff).toBeDefined();
    }
    expect(world.card(li)).toMatchObject({ active: false, openLoad: 0 });
    const [event] = office().cloud.database.find('events', {
      matterId: held._id,
      action: 'reassign',
    });
    expect(JSON.stringify(event)).toContain('合作到期');
    expect(world.inboxOf(worker).length).toBeGreaterThan(0);
    const again = await admin.call(directory.endFirm, { id: 'f1', reason: '再来一次' });
    expect(again.error?.code).toBe('NOT_ALLOWED_NOW');
  });

  test('twenty matters come back, a few at a time, and go to another firm', async () => {
    const li = await world.lawyer('li', { firmId: 'f1', capacity: 30 });
    await office().seed('firms', { _id: 'f1', name: '德正律师事务所', phone: '', partner: true });
    const ids: string[] = [];
    for (let i = 0; i < 20; i += 1) {
      const { _id } = await world.keep({
        ...world.fresh(worker),
        state: 'handling',
        handler: { personId: li.id, kind: 'lawyer', name: 'li', since: world.now() },
        handlerId: li.id,
        handlerList: `${li.id}:open`,
        queue: 'handling',
      });
      ids.push(_id);
    }
    await office().cloud.database.update('lawyers', { _id: li.id }, { $set: { openLoad: 20 } });
    await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => world.lawyer(name, { capacity: 30 })),
    );
    await admin.call(directory.endFirm, { id: 'f1', reason: '合作到期' });
    for (let i = 0; i < 8; i += 1) {
      office().advance(2 * MINUTE);
      await world.tick();
    }
    expect(ids.map((id) => world.matter(id).state)).toEqual(Array(20).fill('offered'));
    expect(world.card(li).openLoad).toBe(0);
    expect(openOffers().some(({ personId }) => personId === li.id)).toBe(false);
  }, 60_000);
});

describe('the figures of a month', () => {
  test('what was asked, what came of it, how long and how far, by lawyer', async () => {
    const li = await world.lawyer('li', { place: { lat: 31.35, lng: 121.4 } });
    await world.lawyer('idle', { branches: ['family'] });
    const first = await world.granted(worker);
    await world.tick();
    office().advance(HOUR);
    await li.call(contract.accept, { offerId: world.offerOf(first._id)._id });
    const second = await world.granted(worker);
    await world.tick();
    await world.tickAt(world.offerOf(second._id).lapsesAt);
    const { data, requests } = await admin.call(contract.fairness, {});
    const month = data?.months.at(-1);
    expect(month).toMatchObject({ month: '2026-11', offers: 2, accepted: 1 });
    expect(month?.hours).toBeCloseTo(1, 2);
    expect(month?.gini).toBeCloseTo(0.5);
    const row = data?.lawyers.find(({ personId }) => personId === li.id);
    expect(row).toMatchObject({
      offers: 2,
      accepted: 1,
      lapsed: 1,
      load: 1,
      openLoad: 1,
    });
    expect(row?.km).toBeCloseTo(11.1, 0);
    expect(data?.lawyers.find(({ name }) => name === 'idle')).toMatchObject({ offers: 0 });
    expect(requests).toBeLessThanOrEqual(3);
    expect((await staff.call(contract.fairness, {})).error?.code).toBe('FORBIDDEN');
  });
});
