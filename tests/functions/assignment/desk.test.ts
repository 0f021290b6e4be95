import * as contract from '@contracts/assignment';
import * as directory from '@contracts/directory';
import { officeFor } from '../harness';
import { plain, type Somebody, World } from './world';

const office = officeFor();
const world = new World(office);

let worker: Somebody;
let staff: Somebody;
let li: Somebody;
let matterId: string;

beforeEach(async () => {
  await world.begin();
  worker = await world.person('wang');
  staff = await world.person('chen', ['staff'], 'st-ph');
  li = await world.lawyer('li');
  ({ _id: matterId } = await world.granted(worker));
});

describe('who could take it', () => {
  test('the best first with reasons, the others with what stands in their way', async () => {
    await world.lawyer('full', { capacity: 0 });
    const own = await world.lawyer('tang', { inHouse: true, firmId: '', openLoad: 5 });
    const student = await world.person('lin', ['student'], 'st-ph');
    const above = await world.person('he', ['staff'], 'st-qg');
    await world.person('gu', ['staff'], 'st-ca');
    const { data, requests } = await staff.call(contract.candidates, { matterId });
    expect(data?.ranked.map(({ name }) => name)).toEqual(['li', 'tang']);
    expect(data?.ranked[0]?.terms.map(({ id }) => id)).toContain('specialty');
    expect(data?.blocked).toMatchObject([{ name: 'full', gate: 'capacity' }]);
    const inHouse = data?.inHouse.map(({ personId }) => personId) ?? [];
    expect(inHouse.sort()).toEqual([own.id, above.id, staff.id].sort());
    expect(inHouse).not.toContain(student.id);
    expect(requests).toBeLessThanOrEqual(9);
    const warm = await staff.call(contract.candidates, { matterId });
    expect(warm.requests).toBeLessThanOrEqual(7);
  });

  test('however many there are, the answer stays small and says how many', async () => {
    const card = plain(world.card(li));
    const many = Array.from({ length: 130 }, (_, i) => `lawyer-${i}`);
    await office().seed('people', ...many.map((_id) => ({ ...plain(world.personOf(li)), _id })));
    await office().seed('lawyers', ...many.map((_id) => ({ ...card, _id })));
    const { data } = await staff.call(contract.candidates, { matterId });
    expect(data?.ranked).toHaveLength(50);
    expect(data?.counts).toEqual({ ranked: 131, blocked: 0 });
  });

  test('students may answer questions', async () => {
    const student = await world.person('lin', ['student'], 'st-ph');
    const asked = await world.raised(worker);
    const { data } = await staff.call(contract.candidates, { matterId: asked._id });
    expect(data?.inHouse).toContainEqual({ personId: student.id, name: 'lin', kind: 'student' });
  });

  test('what was tried stands there', async () => {
    await world.tick();
    await li.call(contract.decline, { offerId: world.offerOf(matterId)._id, kind: 'declined' });
    await world.tick();
    const { data } = await staff.call(contract.candidates, { matterId });
    expect(data?.misses).toMatchObject([{ name: 'li', kind: 'declined' }]);
    expect(data?.waitsForStaff).toContain('已经派过');
  });

  test('a lawyer who has left the office is not offered, whatever his card says', async () => {
    await office().cloud.database.update('people', { _id: li.id }, { $set: { roles: ['worker'] } });
    const { data } = await staff.call(contract.candidates, { matterId });
    expect(data?.ranked).toEqual([]);
  });

  test('another station’s staff does not find it, a worker is not let in', async () => {
    const elsewhere = await world.person('gu', ['staff'], 'st-ca');
    const refused = await elsewhere.call(contract.candidates, { matterId });
    expect(refused.error?.code).toBe('NOT_FOUND');
    expect(world.denials(matterId)).toBe(1);
    expect((await worker.call(contract.candidates, { matterId })).error?.code).toBe('FORBIDDEN');
    const reviewer = await world.person('zhou', ['reviewer'], 'st-ph');
    expect((await reviewer.call(contract.offer, { matterId })).error?.code).toBe('FORBIDDEN');
  });
});

describe('offering by hand', () => {
  test('the chosen one gets it, also when another would be better', async () => {
    const zhang = await world.lawyer('zhang', { openLoad: 5 });
    const input = { matterId, personId: zhang.id, reason: '他和单位的人事熟' };
    const answer = await staff.call(contract.offer, input);
    expect(answer.data).toMatchObject({ state: 'offered', to: 'zhang' });
    expect(world.inboxOf(zhang)).toMatchObject([{ template: 'offer.new' }]);
    // the clock's own try comes too late and does nothing
    await world.tick();
    expect(world.matter(matterId).offereeId).toBe(zhang.id);
  });

  test('nobody named: the best', async () => {
    await world.lawyer('zhang', { openLoad: 5 });
    expect((await staff.call(contract.offer, { matterId })).data?.to).toBe('li');
  });

  test('whoever must not take it is refused at the field, with the reason', async () => {
    const full = await world.lawyer('full', { capacity: 0 });
    const { error } = await staff.call(contract.offer, { matterId, personId: full.id });
    expect(error?.fields).toEqual([
      { path: 'personId', message: '不能派给这位：在办和待答复 0 件，上限 0 件' },
    ]);
    const nobody = await staff.call(contract.offer, { matterId, personId: worker.id });
    expect(nobody.error?.fields).toMatchObject([{ path: 'personId' }]);
  });

  test('staff may ask once more whoever let it lapse, after a call', async () => {
    await world.tick();
    await world.tickAt(world.offerOf(matterId).lapsesAt);
    expect(world.matter(matterId).waitsForStaff).toBeDefined();
    const input = { matterId, personId: li.id, reason: '电话里说好了' };
    const answer = await staff.call(contract.offer, input);
    expect(answer.data?.to).toBe('li');
    expect(world.matter(matterId).waitsForStaff).toBeUndefined();
  });

  test('two of the staff at once: one offer', async () => {
    const he = await world.person('he', ['staff'], 'st-qg');
    const answers = await Promise.all(
      [staff, he].map((one) => one.call(contract.offer, { matterId })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)?.error?.code).toBe('NOT_ALLOWED_NOW');
    expect(world.offersTo(li)).toHaveLength(1);
  });

  test('by hand and by the clock at once: one offer', async () => {
    await Promise.all([staff.call(contract.offer, { matterId }), world.tick()]);
    expect(world.offersTo(li)).toHaveLength(1);
    expect(world.moves(matterId, 'offer')).toBe(1);
  });

  test('taking it back tells the lawyer, and the next best is asked', async () => {
    const zhang = await world.lawyer('zhang', { openLoad: 5 });
    await world.tick();
    const answer = await staff.call(contract.recallOffer, { matterId, reasons: '他出差了' });
    expect(answer.data).toEqual({ state: 'granted' });
    await world.tick();
    expect(world.offersTo(li)).toMatchObject([{ status: 'recalled' }]);
    expect(world.inboxOf(li).map(({ template }) => template)).toContain('offer.taken-back');
    expect(world.matter(matterId).offereeId).toBe(zhang.id);
  });

  test('nothing to take back: not now; no reason: at the field', async () => {
    const now = await staff.call(contract.recallOffer, { matterId, reasons: '他出差了' });
    expect(now.error?.code).toBe('NOT_ALLOWED_NOW');
    const bare = await staff.call(contract.recallOffer, { matterId, reasons: ' ' });
    expect(bare.error?.fields).toMatchObject([{ path: 'reasons', message: '请填写理由' }]);
  });
});

describe('keeping it in house', () => {
  test('an offer that runs ends, and its lawyer hears of it', async () => {
    await world.tick();
    const reasons = '职工住院，先由本站联系';
    const input = { matterId, personId: staff.id, reasons };
    const answer = await staff.call(contract.assignInHouse, input);
    expect(answer.data).toEqual({ state: 'handling', handler: 'chen' });
    expect(world.matter(matterId)).toMatchObject({
      handler: { personId: staff.id, kind: 'staff' },
      offereeId: '',
    });
    expect(world.offersTo(li)).toMatchObject([{ status: 'recalled' }]);
    await world.tick();
    expect(world.inboxOf(li).map(({ template }) => template)).toContain('offer.taken-back');
    expect(world.timersOf(matterId).map(({ kind }) => kind)).toEqual(['promise']);
  });

  test('the union’s own lawyer takes it with his load', async () => {
    const tang = await world.lawyer('tang', { inHouse: true, firmId: '' });
    const input = { matterId, personId: tang.id, reasons: '职工不同意外部律所' };
    await staff.call(contract.assignInHouse, input);
    expect(world.matter(matterId).handler).toMatchObject({ kind: 'lawyer', name: 'tang' });
    expect(world.card(tang).openLoad).toBe(1);
    await world.tick();
    expect(world.inboxOf(tang)).toMatchObject([
      { template: 'matter.handler', page: `packages/chambers/case/index?id=${matterId}` },
    ]);
  });

  test.each(['student', 'outside lawyer', 'other station', 'the worker'])(
    'not to: %s',
    async (who) => {
      const somebody = {
        student: () => world.person('lin', ['student'], 'st-ph'),
        'outside lawyer': async () => li,
        'other station': () => world.person('gu', ['staff'], 'st-ca'),
        'the worker': async () => worker,
      };
      const make = Object.entries(somebody).find(([name]) => name === who)?.[1];
      const personId = (await make?.())?.id ?? '';
      const input = { matterId, personId, reasons: '试一下' };
      const { error } = await staff.call(contract.assignInHouse, input);
      expect(error?.fields).toMatchObject([{ path: 'personId' }]);
      expect(world.matter(matterId).state).toBe('granted');
    },
  );

  test('a lawyer who leaves the office hands over, and his load goes to nobody', async () => {
    const admin = await world.person('wu', ['admin']);
    await office().cloud.database.update('people', {}, { $set: { joinedAt: 1 } });
    const tang = await world.lawyer('tang', { inHouse: true, firmId: '' });
    await office().cloud.database.update('people', { _id: tang.id }, { $set: { joinedAt: 1 } });
    await staff.call(contract.assignInHouse, { matterId, personId: tang.id, reasons: '本站办理' });
    const leaving = { personId: tang.id, handTo: staff.id, reason: '离岗' };
    const answer = await admin.call(directory.removePerson, leaving);
    expect(answer.data).toEqual({ handedOver: 1 });
    expect(world.matter(matterId).handlerId).toBe(staff.id);
    expect(world.card(tang)).toMatchObject({ openLoad: 0, active: false });
  });

  test('a collective matter weighs two, and what was added is taken off when it ends', async () => {
    const lead = await world.granted(worker, { lead: true, memberCount: 5 });
    const tang = await world.lawyer('tang', { inHouse: true, firmId: '' });
    const input = { matterId: lead._id, personId: tang.id, reasons: '集体事项' };
    await staff.call(contract.assignInHouse, input);
    expect(world.card(tang).openLoad).toBe(2);
    const { _id, ...rest } = world.matter(lead._id);
    const confirming = {
      ...rest,
      state: 'confirming',
      memberCount: 9,
      promise: { ...rest.promise, id: 'confirmation', turn: 'worker' },
    };
    await office().cloud.database.update('matters', { _id }, { $set: plain(confirming) });
    await world.tickAt(rest.promise?.dueAt ?? 0);
    expect(world.matter(_id).state).toBe('closed');
    expect(world.card(tang).openLoad).toBe(0);
  });
});
