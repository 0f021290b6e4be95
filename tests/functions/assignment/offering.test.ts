import * as contract from '@contracts/assignment';
import { DEFAULT_WEIGHTS } from '@domain/assignment/weights';
import { HOUR, MINUTE } from '@domain/time/units';
import { plainReason } from '@domain/triage/urgency-sentences';
import { officeFor } from '../harness';
import { type Somebody, World } from './world';

const office = officeFor();
const world = new World(office);

let worker: Somebody;
let staff: Somebody;

beforeEach(async () => {
  await world.begin();
  worker = await world.person('wang');
  staff = await world.person('chen', ['staff'], 'st-ph');
});

describe('a granted matter looks for its lawyer', () => {
  test('the best is asked within the minute, and is told', async () => {
    await world.lawyer('busy', { openLoad: 8 });
    const li = await world.lawyer('li');
    const { _id } = await world.granted(worker);
    await world.tick();
    expect(world.matter(_id)).toMatchObject({ state: 'offered', offereeId: li.id });
    expect(world.offersTo(li)).toMatchObject([{ matterId: _id, status: 'open', among: 2 }]);
    expect(world.inboxOf(li)).toMatchObject([
      {
        template: 'offer.new',
        page: `packages/chambers/offer/index?id=${world.offerOf(_id)._id}`,
      },
    ]);
  });

  test('what the lawyer reads before accepting holds nothing of the worker', async () => {
    const id = await world.respondent('恒达电子有限公司', {
      groupName: '恒达集团',
      groupKey: '恒达',
      creditCode: '91310000MA1K35X000',
    });
    const li = await world.lawyer('li');
    const matter = await world.granted(worker, {
      respondents: [{ id, name: '恒达电子有限公司', key: '恒达电子' }],
      respondentIds: [id],
      triage: {
        ...world.fresh(worker).triage,
        urgent: true,
        urgencyReasons: [
          { id: 'mother-dismissed', text: '怀孕、产假、哺乳期里被辞退，法律特别保护。' },
          {
            id: 'many-people',
            text: '涉及十人以上，可以推选代表一起办。',
            words: '我们班组二十个人',
          },
          { id: 'deadline', text: '有期限快到了。', words: '裁决书收到12天了' },
          { id: 'limit', text: '“经济补偿：申请劳动仲裁”最晚 11月27日（周五），先把手续办上。' },
        ],
      },
    });
    await world.tick();
    const answer = await li.call(contract.myOffer, { offerId: world.offerOf(matter._id)._id });
    expect(answer.data).toMatchObject({
      topic: 'wages',
      urgent: true,
      urgencyReasons: [plainReason('many-people'), plainReason('deadline')],
      respondents: [
        { name: '恒达电子有限公司', creditCode: '91310000MA1K35X000', groupName: '恒达集团' },
      ],
      stationName: '普惠路站',
      distanceKm: 0,
      why: { among: 1 },
    });
    expect(answer.requests).toBeLessThanOrEqual(3);
    const text = JSON.stringify([answer.data, world.offersTo(li), world.inboxOf(li)]);
    const secrets = ['王**', '怀孕', '二十个人', '12天', '经济补偿', '11月27日'];
    for (const secret of [...secrets, matter.summary, worker.id, matter.number])
      expect(text).not.toContain(secret);
  });

  test('nor does an offer that was kept with more on an earlier day', async () => {
    const li = await world.lawyer('li');
    const { _id } = await world.granted(worker);
    await world.tick();
    const offerId = 'offer-of-before';
    const said = { text: '有期限快到了。', words: '裁决书收到12天了' };
    await office().seed('offers', {
      ...world.offerOf(_id),
      _id: offerId,
      urgencyReasons: [
        { id: 'deadline', ...said },
        { id: 'self-harm', ...said },
      ],
    });
    const { data } = await li.call(contract.myOffer, { offerId });
    expect(data?.urgencyReasons).toEqual([plainReason('deadline')]);
  });

  test('after declining it goes to the next best by itself', async () => {
    const li = await world.lawyer('li');
    const zhang = await world.lawyer('zhang', { openLoad: 3 });
    const { _id } = await world.granted(worker);
    await world.tick();
    const { _id: offerId } = world.offerOf(_id);
    const declined = await li.call(contract.decline, { offerId, kind: 'declined' });
    expect(declined.data).toEqual({ remembered: false });
    await world.tick();
    expect(world.matter(_id)).toMatchObject({ state: 'offered', offereeId: zhang.id });
    expect(world.offersTo(li)).toMatchObject([{ status: 'declined' }]);
    expect(world.card(li).answers.minutes).toHaveLength(1);
  });

  test('an offer nobody answers lapses, and the next best is asked in the same minute', async () => {
    const li = await world.lawyer('li');
    const zhang = await world.lawyer('zhang', { openLoad: 3 });
    const { _id } = await world.granted(worker);
    await world.tick();
    await world.tickAt(world.offerOf(_id).lapsesAt);
    expect(world.matter(_id)).toMatchObject({
      offereeId: zhang.id,
      misses: [{ personId: li.id, kind: 'lapsed' }],
    });
    expect(world.offersTo(li)).toMatchObject([{ status: 'lapsed' }]);
    expect(world.inboxOf(li).map(({ template }) => template)).toContain('offer.taken-back');
  });

  test('after three misses it waits for staff, who are told why', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await world.lawyer(name);
    const { _id } = await world.granted(worker);
    await world.tick();
    for (let i = 0; i < 3; i += 1) await world.tickAt(world.offerOf(_id).lapsesAt);
    expect(world.matter(_id)).toMatchObject({ state: 'granted' });
    expect(world.matter(_id).waitsForStaff).toContain('3 次');
    await world.tick();
    expect(world.inboxOf(staff)).toMatchObject([
      { template: 'station.call', page: `packages/office/matter/index?id=${_id}` },
    ]);
    expect(world.moves(_id, 'waitForStaff')).toBe(1);
  });

  test('with nobody to ask it waits for staff at once', async () => {
    await world.lawyer('full', { capacity: 0 });
    const { _id } = await world.granted(worker);
    await world.tick();
    expect(world.matter(_id).waitsForStaff).toContain('在办数量');
  });

  test('near the last day to appoint nobody is asked in vain', async () => {
    await world.lawyer('li');
    const { _id } = await world.granted(worker, {});
    const { appointBy = 0 } = world.matter(_id);
    await world.tickAt(appointBy - HOUR);
    expect(world.matter(_id).waitsForStaff).toContain('很近');
  });

  test('whoever refuses outside firms gets the union’s own lawyer', async () => {
    await world.lawyer('outside');
    const own = await world.lawyer('own', { inHouse: true, firmId: '', openLoad: 7 });
    const { _id } = await world.granted(worker, { consentOutsideFirm: false });
    await world.tick();
    expect(world.matter(_id).offereeId).toBe(own.id);
  });

  test('a conflict of one keeps his whole firm away, also from a sister of the group', async () => {
    await world.respondent('恒达置业有限公司', { groupKey: '恒达', groupName: '恒达' });
    const id = await world.respondent('恒达电子有限公司', { groupKey: '恒达', groupName: '恒达' });
    await world.lawyer('sued', { firmId: 'f1', conflictKeys: ['恒达置业'] });
    await world.lawyer('colleague', { firmId: 'f1' });
    const other = await world.lawyer('other', { firmId: 'f2', openLoad: 5 });
    const { _id } = await world.granted(worker, {
      respondents: [{ id, name: '恒达电子有限公司', key: '恒达电子' }],
      respondentIds: [id],
    });
    await world.tick();
    expect(world.matter(_id).offereeId).toBe(other.id);
  });

  test('a conflict is found however the worker wrote the employer, once the office knows the other name', async () => {
    await world.respondent('恒达电子有限公司', { keys: ['恒达电子', '大恒厂'] });
    const id = await world.respondent('大恒厂');
    await world.lawyer('sued', { conflictKeys: ['恒达电子'] });
    const other = await world.lawyer('other', { openLoad: 5 });
    const { _id } = await world.granted(worker, {
      respondents: [{ id, name: '大恒厂', key: '大恒厂' }],
      respondentIds: [id],
    });
    await world.tick();
    expect(world.matter(_id).offereeId).toBe(other.id);
  });

  test('an open offer counts as taken: the second matter goes elsewhere', async () => {
    const li = await world.lawyer('li', { capacity: 1 });
    const zhang = await world.lawyer('zhang', { openLoad: 9 });
    const first = await world.granted(worker);
    await world.tick();
    const second = await world.granted(worker);
    await world.tick();
    expect(world.matter(first._id).offereeId).toBe(li.id);
    expect(world.matter(second._id).offereeId).toBe(zhang.id);
  });

  test('the lawyer’s list has the open ones first, page by page', async () => {
    const li = await world.lawyer('li', { capacity: 60 });
    const { _id } = await world.granted(worker);
    await world.tick();
    await li.call(contract.decline, { offerId: world.offerOf(_id)._id, kind: 'declined' });
    office().advance(MINUTE);
    await office().seed('settings', {
      _id: 'weights',
      values: { ...DEFAULT_WEIGHTS, mostOpenOffers: 20, version: 1 },
      history: [],
    });
    office().advance(MINUTE);
    for (let i = 0; i < 20; i += 1) await world.granted(worker);
    await world.tick(3);
    const first = await li.call(contract.myOffers, {});
    expect(first.requests).toBeLessThanOrEqual(3);
    expect(first.data?.items).toHaveLength(20);
    const rest = await li.call(contract.myOffers, { cursor: first.data?.next });
    expect(rest.data?.items.map(({ status }) => status)).toEqual(['declined']);
    expect(rest.data?.next).toBeUndefined();
  }, 20_000);
});

describe('declining', () => {
  test('a conflict is remembered against the only employer, and he is not asked again', async () => {
    const id = await world.respondent('恒达电子有限公司');
    const against = {
      respondents: [{ id, name: '恒达电子有限公司', key: '恒达电子' }],
      respondentIds: [id],
    };
    const li = await world.lawyer('li');
    const { _id } = await world.granted(worker, against);
    await world.tick();
    const { _id: offerId } = world.offerOf(_id);
    const answer = await li.call(contract.decline, { offerId, kind: 'conflict' });
    expect(answer.data).toEqual({ remembered: true });
    expect(world.card(li).conflictNames).toEqual(['恒达电子有限公司']);
    const next = await world.granted(worker, against);
    await world.tick();
    expect(world.matter(next._id).waitsForStaff).toContain('利益冲突');
  });

  test('of several employers the one must be named', async () => {
    const respondents = ['甲', '乙'].map((sign) => ({
      id: `r-${sign}`,
      name: `${sign}方制衣有限公司`,
      key: `${sign}方制衣`,
    }));
    const li = await world.lawyer('li');
    const { _id } = await world.granted(worker, { respondents });
    await world.tick();
    const { _id: offerId } = world.offerOf(_id);
    const answer = await li.call(contract.decline, { offerId, kind: 'conflict' });
    expect(answer.error?.fields).toMatchObject([{ path: 'respondentName' }]);
    await li.call(contract.decline, { offerId, kind: 'conflict', respondentName: '乙方制衣厂' });
    expect(world.card(li).conflictKeys).toHaveLength(1);
    expect(world.offersTo(li)).toMatchObject([{ status: 'conflict' }]);
  });
});
