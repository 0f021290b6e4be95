import * as contract from '@contracts/assignment';
import { MINUTE } from '@domain/time/units';
import { officeFor } from '../harness';
import { type Somebody, World } from './world';

const office = officeFor();
const world = new World(office);

let worker: Somebody;
let staff: Somebody;
let li: Somebody;
let matterId: string;
let offerId: string;

beforeEach(async () => {
  await world.begin();
  worker = await world.person('wang');
  staff = await world.person('chen', ['staff'], 'st-ph');
  li = await world.lawyer('li');
  ({ _id: matterId } = await world.granted(worker));
  await world.tick();
  offerId = world.offerOf(matterId)._id;
});

const codes = (answers: { ok: boolean; error?: { code: string } }[]) =>
  answers.map(({ ok, error }) => (ok ? 'ok' : error?.code)).sort();

/** Until the latest call of a function has begun its transaction. */
async function begun(name: string): Promise<void> {
  const call = () =>
    office()
      .cloud.calls.all()
      .findLast((one) => one.function === name && one.ms === undefined);
  while (!call()?.requests.some(({ action }) => action === 'database.startTransaction'))
    await new Promise((resolve) => setImmediate(resolve));
}

describe('accepting', () => {
  test('the lawyer handles it, his load rises, the worker is told', async () => {
    office().advance(40 * MINUTE);
    const answer = await li.call(contract.accept, { offerId });
    expect(answer.data).toEqual({ matterId, number: world.matter(matterId).number });
    expect(world.matter(matterId)).toMatchObject({
      state: 'handling',
      handler: { personId: li.id, kind: 'lawyer', name: 'li', firmName: 'li律师事务所' },
      offereeId: '',
      stage: 'arbitration',
    });
    expect(world.card(li)).toMatchObject({ openLoad: 1, answers: { minutes: [40] } });
    expect(world.offersTo(li)).toMatchObject([{ status: 'accepted' }]);
    await world.tick();
    expect(world.inboxOf(worker).map(({ body }) => body)).toContainEqual(
      expect.stringContaining('li 接受指派'),
    );
  });

  test('it stands in his cases then, and nowhere else', async () => {
    await li.call(contract.accept, { offerId });
    const cases = await li.call(contract.myCases, {});
    expect(cases.data?.items).toMatchObject([{ id: matterId, applicant: '王**', handler: 'li' }]);
    expect(cases.requests).toBeLessThanOrEqual(3);
    expect((await li.call(contract.myCases, { closed: true })).data?.items).toEqual([]);
    expect((await staff.call(contract.myCases, {})).data?.items).toEqual([]);
  });

  test('an expert is one on paper as well', async () => {
    const expert = await world.lawyer('zheng', { expert: true, inHouse: true, firmId: '' });
    const { triage } = world.fresh(worker);
    const difficult = await world.granted(worker, {
      forms: ['arbitration'],
      consentOutsideFirm: false,
      triage: { ...triage, level: 'difficult' },
    });
    await world.tick();
    await expert.call(contract.accept, { offerId: world.offerOf(difficult._id)._id });
    expect(world.matter(difficult._id).handler).toMatchObject({ kind: 'expert' });
    expect(world.matter(difficult._id).handler).not.toHaveProperty('firmId');
  });

  test('sent twice it is accepted once and answered twice', async () => {
    const requestId = 'accept-twice';
    const first = await li.call(contract.accept, { offerId }, { requestId });
    const second = await li.call(contract.accept, { offerId }, { requestId });
    expect(second.data).toEqual(first.data);
    expect(world.card(li).openLoad).toBe(1);
  });

  test('on two phones at once exactly one accepts', async () => {
    const answers = await Promise.all([1, 2].map(() => li.call(contract.accept, { offerId })));
    expect(codes(answers)).toEqual(['OFFER_TAKEN', 'ok']);
    expect(world.card(li).openLoad).toBe(1);
    expect(world.moves(matterId, 'accept')).toBe(1);
  });

  test('accepting and declining at once: one of them holds', async () => {
    const answers = await Promise.all([
      li.call(contract.accept, { offerId }),
      li.call(contract.decline, { offerId, kind: 'declined' }),
    ]);
    expect(codes(answers)).toEqual(['OFFER_TAKEN', 'ok']);
    const accepted = world.matter(matterId).state === 'handling';
    expect(world.card(li).openLoad).toBe(accepted ? 1 : 0);
    expect(world.offersTo(li)).toMatchObject([{ status: accepted ? 'accepted' : 'declined' }]);
  });

  test('of two lawyers, only the one whose offer runs can accept', async () => {
    const zhang = await world.lawyer('zhang');
    await world.tickAt(world.offerOf(matterId).lapsesAt);
    const second = world.offerOf(matterId)._id;
    const answers = await Promise.all([
      li.call(contract.accept, { offerId }),
      zhang.call(contract.accept, { offerId: second }),
    ]);
    expect(answers.map(({ ok, error }) => (ok ? 'ok' : error?.code))).toEqual([
      'OFFER_LAPSED',
      'ok',
    ]);
    expect(world.card(li).openLoad).toBe(0);
    expect(world.card(zhang).openLoad).toBe(1);
  });

  test('at the moment it lapses it is too late, though the clock has not come by yet', async () => {
    office().cloud.clock.set(world.offerOf(matterId).lapsesAt);
    const { error } = await li.call(contract.accept, { offerId });
    expect(error).toMatchObject({
      code: 'OFFER_LAPSED',
      message: '这个派单已经过了答复时间，已转给其他律师。',
    });
    expect(world.matter(matterId).state).toBe('offered');
  });

  describe('against the clock, at the moment the offer lapses', () => {
    /** The lawyer accepts just in time, the clock comes by; one of them is held up before it writes anything. */
    const both = async (slow: { function: string; action: string; collection: string }) => {
      const { lapsesAt } = world.offerOf(matterId);
      const { cloud } = office();
      cloud.clock.set(lapsesAt - MINUTE);
      cloud.faults.add({ ...slow, kind: 'delay', nth: 1, ms: 1_000 });
      const accepting = li.call(contract.accept, { offerId });
      await begun('assignment');
      cloud.clock.set(lapsesAt);
      const [answer] = await Promise.all([accepting, world.tick()]);
      cloud.faults.clear();
      return answer;
    };

    test('the clock is first: the lawyer is too late, and nothing of his try is left', async () => {
      const action = 'database.getDocument';
      const answer = await both({ function: 'assignment', action, collection: 'lawyers' });
      expect(answer.error?.code).toBe('OFFER_LAPSED');
      expect(world.moves(matterId, 'lapseOffer')).toBe(1);
      expect(world.moves(matterId, 'accept')).toBe(0);
      expect(world.card(li)).toMatchObject({ openLoad: 0, answers: { last: [{ how: 'lapsed' }] } });
    });

    test('the lawyer is first: the clock finds nothing to do', async () => {
      const action = 'database.insertDocument';
      const answer = await both({ function: 'clock', action, collection: 'events' });
      expect(answer.error).toBeUndefined();
      expect(world.matter(matterId).state).toBe('handling');
      expect(world.moves(matterId, 'lapseOffer')).toBe(0);
      expect(world.card(li).openLoad).toBe(1);
      expect(world.timersOf(matterId).map(({ kind }) => kind)).toEqual(['promise']);
    });
  });

  test('against staff who takes it back: one of them holds', async () => {
    const answers = await Promise.all([
      li.call(contract.accept, { offerId }),
      staff.call(contract.recallOffer, { matterId, reasons: '职工急等' }),
    ]);
    const accepted = world.matter(matterId).state === 'handling';
    expect(codes(answers)).toEqual(accepted ? ['NOT_ALLOWED_NOW', 'ok'] : ['OFFER_LAPSED', 'ok']);
    expect(world.card(li).openLoad).toBe(accepted ? 1 : 0);
    expect(world.offersTo(li)).toMatchObject([{ status: accepted ? 'accepted' : 'recalled' }]);
  });

  test('against staff who keeps it in house: one handler, one load', async () => {
    const answers = await Promise.all([
      li.call(contract.accept, { offerId }),
      staff.call(contract.assignInHouse, { matterId, personId: staff.id, reasons: '先联系' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const byLawyer = world.matter(matterId).handlerId === li.id;
    expect(world.card(li).openLoad).toBe(byLawyer ? 1 : 0);
    expect(world.offersTo(li)).toMatchObject([{ status: byLawyer ? 'accepted' : 'recalled' }]);
  });

  test('an answer that was lost on the way is not a second case', async () => {
    const stop = office().cloud.faults.add({
      action: 'database.commitTransaction',
      nth: 1,
      kind: 'error',
      after: true,
    });
    const answer = await li.call(contract.accept, { offerId });
    stop();
    expect(answer.data?.matterId).toBe(matterId);
    expect(world.card(li).openLoad).toBe(1);
    expect(world.moves(matterId, 'accept')).toBe(1);
  });

  test('a failure in the middle leaves no trace, and the next try succeeds', async () => {
    const stop = office().cloud.faults.add({
      action: 'database.modifyDocument',
      collection: 'lawyers',
      nth: 1,
      kind: 'error',
    });
    const failed = await li.call(contract.accept, { offerId });
    stop();
    expect(failed.ok).toBe(false);
    expect(world.matter(matterId).state).toBe('offered');
    expect(world.moves(matterId, 'accept')).toBe(0);
    expect((await li.call(contract.accept, { offerId })).ok).toBe(true);
    expect(world.card(li).openLoad).toBe(1);
  });

  test('a worker who has withdrawn his consent is not handed over', async () => {
    const change = { $set: { consentOutsideFirm: false } };
    await office().cloud.database.update('matters', { _id: matterId }, change);
    expect((await li.call(contract.accept, { offerId })).error?.code).toBe('OFFER_LAPSED');
  });
});

describe('whose offer it is', () => {
  const asked = [
    ['my-offer', contract.myOffer],
    ['accept', contract.accept],
  ] as const;

  test.each(asked)('%s of another lawyer is not found, and that is noted', async (_, action) => {
    const zhang = await world.lawyer('zhang');
    const { error } = await zhang.call(action, { offerId });
    expect(error?.code).toBe('NOT_FOUND');
    expect(world.denials(matterId)).toBe(1);
  });

  test.each(asked)('%s is for lawyers', async (_, action) => {
    expect((await staff.call(action, { offerId })).error?.code).toBe('FORBIDDEN');
    expect((await worker.call(action, { offerId })).error?.code).toBe('FORBIDDEN');
  });

  test('an id that is none says so at its field', async () => {
    const { error } = await li.call(contract.accept, { offerId: '../x' });
    expect(error).toMatchObject({ code: 'INVALID', fields: [{ path: 'offerId' }] });
  });
});
