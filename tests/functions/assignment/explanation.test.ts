import type { InputOf } from '@contracts/action';
import * as contract from '@contracts/assignment';
import * as directory from '@contracts/directory';
import { DEFAULT_WEIGHTS } from '@domain/assignment/weights';
import { HOUR, MINUTE } from '@domain/time/units';
import { officeFor } from '../harness';
import { type Somebody, World } from './world';

const office = officeFor();
const world = new World(office);

let worker: Somebody;
let staff: Somebody;
let admin: Somebody;
let li: Somebody;

beforeEach(async () => {
  await world.begin();
  worker = await world.person('wang');
  staff = await world.person('chen', ['staff'], 'st-ph');
  admin = await world.person('wu', ['admin']);
  li = await world.lawyer('li');
});

const explained = async (matterId: string, offerId?: string) =>
  (await staff.call(contract.explanation, { matterId, ...(offerId && { offerId }) })).data;

describe('an offer keeps how it was found', () => {
  test('candidates with their parts, whom a gate kept away and why, and the table in force', async () => {
    await world.lawyer('full', { capacity: 0 });
    const { _id } = await world.granted(worker);
    await world.tick();
    const answer = await staff.call(contract.explanation, { matterId: _id });
    expect(answer.data?.shown).toMatchObject({
      to: 'li',
      status: 'open',
      found: 'greedy',
      weightsVersion: 0,
      ranked: [{ name: 'li', chosen: true }],
      blocked: [{ name: 'full', gate: 'capacity', gateLabel: '在办数量' }],
      agrees: true,
    });
    expect(answer.requests).toBeLessThanOrEqual(7);
  });

  test('replayed after everything has changed, it gives the same answer', async () => {
    const zhang = await world.lawyer('zhang', { openLoad: 3 });
    const { _id } = await world.granted(worker);
    await world.tick();
    const first = world.offerOf(_id)._id;
    await li.call(contract.decline, { offerId: first, kind: 'declined' });
    await world.tick();
    await office().cloud.database.update('lawyers', {}, { $set: { capacity: 1, openLoad: 1 } });
    office().advance(40 * 24 * HOUR);
    const now = await explained(_id);
    expect(now?.offers.map(({ to }) => to)).toEqual(['zhang', 'li']);
    expect(now?.shown).toMatchObject({ to: 'zhang', agrees: true });
    expect(zhang.id).toBe(now?.shown?.ranked[0]?.personId);
    expect((await explained(_id, first))?.shown).toMatchObject({ to: 'li', agrees: true });
  });

  test.each([
    ['a total', { 'ranked.0.total': 99 }],
    ['the order', { 'candidates.0.openLoad': 9 }],
    ['a weight', { 'weights.specialty': 0 }],
  ])('where %s was tampered with, it says so', async (_, change) => {
    await world.lawyer('zhang', { openLoad: 3 });
    const { _id } = await world.granted(worker);
    await world.tick();
    await office().cloud.database.update(
      'placings',
      { _id: world.offerOf(_id)._id },
      { $set: change },
    );
    expect((await explained(_id))?.shown?.agrees).toBe(false);
  });

  test('nothing stored says who the worker is', async () => {
    const { _id, number, summary } = await world.granted(worker, { wish: { sex: 'female' } });
    await world.tick();
    const stored = JSON.stringify(office().cloud.database.find('placings', { matterId: _id }));
    for (const secret of [worker.id, number, summary, '王**']) expect(stored).not.toContain(secret);
  });

  test('a lawyer who handled the worker’s matter before comes first; he does not read why', async () => {
    const zhang = await world.lawyer('zhang', { openLoad: 2 });
    await world.keep({
      ...world.fresh(worker),
      state: 'closed',
      handler: { personId: zhang.id, kind: 'lawyer', name: 'zhang', since: world.now() },
      handlerId: zhang.id,
      handlerList: `${zhang.id}:done`,
    });
    const { _id } = await world.granted(worker);
    await world.tick();
    expect(world.matter(_id).offereeId).toBe(zhang.id);
    const shown = (await explained(_id))?.shown;
    expect(shown?.ranked[0]?.terms.map(({ id }) => id)).toContain('continuity');
    const own = await zhang.call(contract.myOffer, { offerId: world.offerOf(_id)._id });
    expect(own.data?.why.terms.map(({ id }) => id)).not.toContain('continuity');
    expect(JSON.stringify(own.data)).not.toContain('办过');
  });

  test('the desk alone reads it', async () => {
    const { _id } = await world.granted(worker);
    await world.tick();
    for (const one of [worker, li, admin]) {
      const { error } = await one.call(contract.explanation, { matterId: _id });
      expect(error?.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    }
    const elsewhere = await world.person('gu', ['staff'], 'st-ca');
    const { error } = await elsewhere.call(contract.explanation, { matterId: _id });
    expect(error?.code).toBe('NOT_FOUND');
  });
});

describe('another than the best', () => {
  test('without a reason: at the field; with one it stays with the offer and in the history', async () => {
    const zhang = await world.lawyer('zhang', { openLoad: 5 });
    const { _id: matterId } = await world.granted(worker);
    const bare = await staff.call(contract.offer, { matterId, personId: zhang.id });
    expect(bare.error?.fields).toEqual([
      { path: 'reason', message: '没有选得分最高的人，请写明理由' },
    ]);
    const reason = '职工上次就是他接待的';
    expect((await staff.call(contract.offer, { matterId, personId: zhang.id, reason })).ok).toBe(
      true,
    );
    expect((await explained(matterId))?.shown).toMatchObject({
      found: 'chosen',
      by: 'chen',
      reason,
      overruled: null,
      agrees: true,
    });
    const [event] = office().cloud.database.find('events', { matterId, action: 'offer' });
    expect(event?.note).toContain(reason);
  });

  test('a soft gate opens with the reason, and says which it was', async () => {
    const other = await world.lawyer('other', { specialties: ['women-workers'] });
    const { _id: matterId } = await world.granted(worker);
    const input = { matterId, personId: other.id, reason: '他懂这家厂' };
    expect((await staff.call(contract.offer, input)).ok).toBe(true);
    expect((await explained(matterId))?.shown?.overruled).toMatchObject({ gate: '专长' });
  });

  test.each([
    ['conflict', { conflictKeys: ['恒达电子'] }, '利害关系'],
    ['capacity', { capacity: 0 }, '上限 0 件'],
    ['leave', { leave: [{ from: '2026-11-20', to: '2026-12-30' }] }, '请假'],
    ['branch', { branches: ['family' as const] }, '领域'],
  ])('a firm gate stands whatever the reason: %s', async (_, card, words) => {
    const barred = await world.lawyer('barred', card);
    const id = await world.respondent('恒达电子有限公司');
    const { _id: matterId } = await world.granted(worker, {
      respondents: [{ id, name: '恒达电子有限公司', key: '恒达电子' }],
      respondentIds: [id],
    });
    const input = { matterId, personId: barred.id, reason: '一定要他' };
    const { error } = await staff.call(contract.offer, input);
    expect(error?.fields?.[0]?.message).toContain(words);
    expect(world.matter(matterId).state).toBe('granted');
  });

  test('whoever declined is not asked again', async () => {
    const { _id: matterId } = await world.granted(worker);
    await world.tick();
    await li.call(contract.decline, { offerId: world.offerOf(matterId)._id, kind: 'declined' });
    const input = { matterId, personId: li.id, reason: '再问一次' };
    const { error } = await staff.call(contract.offer, input);
    expect(error?.fields?.[0]?.message).toContain('已经派给他');
  });
});

describe('the worker’s wish', () => {
  test('is followed where somebody fits, and told in the worker’s sentence', async () => {
    const she = await world.lawyer('she', { openLoad: 4, sex: 'female', dialects: ['四川话'] });
    const { _id } = await world.granted(worker, { wish: { sex: 'female', dialect: '四川话' } });
    await world.tick();
    expect(world.matter(_id).offereeId).toBe(she.id);
    await she.call(contract.accept, { offerId: world.offerOf(_id)._id });
    expect(world.matter(_id).handler?.why).toContain('符合您提的要求');
  });

  test('is opened where nobody fits', async () => {
    const { _id } = await world.granted(worker, { wish: { dialect: '粤语' } });
    await world.tick();
    expect(world.matter(_id).offereeId).toBe(li.id);
    expect((await explained(_id))?.shown?.opened).toEqual(['职工的意愿']);
  });
});

describe('weights', () => {
  const save = (
    values: InputOf<typeof directory.saveWeights>['values'],
    more: { reset?: boolean } = {},
  ) => admin.call(directory.saveWeights, { values, reason: '试一个月', ...more });

  test('a new table changes who is asked; the offer before keeps its own', async () => {
    const near = await world.lawyer('near', {
      place: { lat: 31.25, lng: 121.4 },
      openLoad: 6,
    });
    await office().cloud.database.update(
      'lawyers',
      { _id: li.id },
      { $set: { place: { lat: 31.6, lng: 121.9 } } },
    );
    const before = await world.granted(worker);
    await world.tick();
    const [first, second] = world.matter(before._id).offereeId === li.id ? [li, near] : [near, li];
    const other =
      first.id === li.id
        ? { distance: '10', distanceUrgent: '10', load: '0', loadUrgent: '0' }
        : { distance: '0', distanceUrgent: '0', load: '10', loadUrgent: '10' };
    expect((await save(other)).data).toEqual({ version: 1 });
    office().advance(2 * MINUTE);
    const after = await world.granted(worker);
    await world.tick();
    expect(world.matter(after._id).offereeId).toBe(second.id);
    expect((await explained(after._id))?.shown).toMatchObject({ weightsVersion: 1, agrees: true });
    expect((await explained(before._id))?.shown).toMatchObject({ weightsVersion: 0, agrees: true });
  });

  test('who changed what, when and why; back to the defaults is an entry of its own', async () => {
    await save({ distance: '3' });
    await save({}, { reset: true });
    const { data, requests } = await staff.call(directory.weights, {});
    expect(data?.version).toBe(2);
    expect(data?.items.every(({ value, standard }) => value === standard)).toBe(true);
    expect(data?.history).toMatchObject([
      {
        version: 2,
        reset: true,
        changes: [{ id: 'distance', from: 3, to: DEFAULT_WEIGHTS.distance }],
      },
      { version: 1, byName: 'wu', reason: '试一个月', changes: [{ id: 'distance', to: 3 }] },
    ]);
    expect(requests).toBeLessThanOrEqual(3);
  });

  test.each([
    ['distance', '-1', '0 到 10'],
    ['load', '很多', '0 到 10'],
    ['mostOpenOffers', '2.5', '整数'],
    ['answerUrgent', '', '0 到 10'],
  ] as const)('%s “%s” is refused at its field', async (id, typed, words) => {
    const { error } = await save({ [id]: typed });
    expect(error?.fields?.[0]?.path).toBe(`values.${id}`);
    expect(error?.fields?.[0]?.message).toContain(words);
  });

  test('two admins at once: two tables, one after the other', async () => {
    const zhou = await world.person('zhou', ['admin']);
    const answers = await Promise.all([
      save({ distance: '3' }),
      zhou.call(directory.saveWeights, { values: { load: '3' }, reason: '更平均' }),
    ]);
    expect(answers.map(({ data }) => data?.version).sort()).toEqual([1, 2]);
    const { data } = await admin.call(directory.weights, {});
    const now = Object.fromEntries(data?.items.map(({ id, value }) => [id, value]) ?? []);
    expect(now).toMatchObject({ ...DEFAULT_WEIGHTS, distance: 3, load: 3 });
  });

  test('staff reads it, and only an admin writes it', async () => {
    const { error } = await staff.call(directory.saveWeights, {
      values: { load: '3' },
      reason: '更平均',
    });
    expect(error?.code).toBe('FORBIDDEN');
    expect((await li.call(directory.weights, {})).error?.code).toBe('FORBIDDEN');
  });
});
