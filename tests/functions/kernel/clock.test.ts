import { officeFor } from '../harness';
import { inProcess } from '../in-process';
import * as contract from './fixture/contract';

const FIXTURE = 'tests/functions/kernel/fixture';
const office = officeFor(FIXTURE);
const TICK = { Type: 'Timer', TriggerName: 'every-minute', Time: '', Message: '' };
const MINUTE = 60_000;

const tick = () => inProcess(office(), FIXTURE).serve('clock', TICK, undefined);
const remind = (ref: string, dueAt: number) =>
  office().as('o-remind').call(contract.remind, { ref, dueAt });
const rings = (ref: string) => office().cloud.database.find('groups', { _id: ref })[0]?.matters;

describe('the clock', () => {
  afterEach(async () => {
    await office().cloud.database.remove('timers', {});
    await office().cloud.database.remove('outbox', {});
  });

  test('rings what is due once, and leaves what is not', async () => {
    await remind('due', Date.now() - 1);
    await remind('later', Date.now() + MINUTE);
    expect(await tick()).toMatchObject({ ok: true, data: null });
    expect(await tick()).toMatchObject({ ok: true, data: null });
    expect(rings('due')).toBe(1);
    expect(rings('later')).toBeUndefined();
    expect(office().cloud.database.find('timers')).toMatchObject([{ ref: 'later' }]);
  });

  test('a timer set again moves', async () => {
    await remind('moved', Date.now() - 1);
    await remind('moved', Date.now() + MINUTE);
    await tick();
    expect(rings('moved')).toBeUndefined();
  });

  test('one that fails is put off and stops nobody else', async () => {
    await remind('bad-one', Date.now() - 2);
    await remind('good', Date.now() - 1);
    await tick();
    expect(rings('good')).toBe(1);
    const [timer] = office().cloud.database.find('timers', { ref: 'bad-one' });
    expect(timer?.tries).toBe(1);
    expect(Number(timer?.wakeAt)).toBeGreaterThan(Date.now() + MINUTE / 2);
  });

  test('two runs at once ring once', async () => {
    await remind('race', Date.now() - 1);
    const event = { Type: 'Timer' };
    const local = inProcess(office(), FIXTURE);
    const other = inProcess(office(), FIXTURE);
    await Promise.all([
      local.serve('clock', event, undefined),
      other.serve('clock', event, undefined),
    ]);
    expect(rings('race')).toBe(1);
  });

  test('a lease left behind by a dead run holds for a while only', async () => {
    await remind('held', Date.now() - 1);
    const lease = (until: number) =>
      office().cloud.database.update('leases', { _id: 'clock' }, { $set: { until } });
    await lease(Date.now() + MINUTE);
    await tick();
    expect(rings('held')).toBeUndefined();
    await lease(Date.now() - 1);
    await tick();
    expect(rings('held')).toBe(1);
  });

  test('old requests are swept, young ones stay', async () => {
    await remind('sweep', Date.now() - 1);
    await office().cloud.database.update(
      'requests',
      {},
      { $set: { expireAt: Date.now() + MINUTE } },
    );
    await office().seed('requests', { _id: 'old', expireAt: Date.now() - 1 });
    const before = office().cloud.database.count('requests');
    await tick();
    expect(office().cloud.database.count('requests')).toBe(before - 1);
    expect(office().cloud.database.find('requests', { _id: 'old' })).toEqual([]);
  });
});

describe('effects', () => {
  const tell = (openid: string, eager: boolean, requestId?: string) =>
    office().as(openid).call(contract.tell, { personId: 'p1', eager }, { requestId });
  const inbox = (id: string) => office().cloud.database.find('inbox', { _id: id });

  test('an eager one is in the inbox before the answer, and struck off', async () => {
    const { data } = await tell('o-eager', true);
    expect(inbox(data?.effectId ?? '')).toMatchObject([
      { personId: 'p1', title: '有新进展', body: '您的事项：已受理', matterId: 'm1', readAt: 0 },
    ]);
    expect(office().cloud.database.find('outbox')).toEqual([]);
  });

  test('another waits for the clock', async () => {
    const { data } = await tell('o-patient', false);
    expect(inbox(data?.effectId ?? '')).toEqual([]);
    await tick();
    expect(inbox(data?.effectId ?? '')).toHaveLength(1);
    expect(office().cloud.database.find('outbox')).toEqual([]);
  });

  test('an eager one that fails keeps the answer, waits, and arrives once', async () => {
    const rule = { action: 'database.insertDocument', collection: 'inbox', nth: 1 } as const;
    office().cloud.faults.add({ ...rule, kind: 'error', after: true });
    const { data, ok } = await tell('o-unlucky', true);
    office().cloud.faults.clear();
    expect(ok).toBe(true);
    expect(office().cloud.database.find('outbox')).toMatchObject([{ tries: 1, dead: false }]);
    await office().cloud.database.update('outbox', {}, { $set: { nextAt: 0 } });
    await tick();
    expect(inbox(data?.effectId ?? '')).toHaveLength(1);
    expect(office().cloud.database.find('outbox')).toEqual([]);
  });

  test('an effect nobody knows is put off, ever longer, and in the end left to people', async () => {
    const effect = { kind: 'gone', payload: {}, at: 0, nextAt: 0, dead: false };
    await office().seed('outbox', { _id: 'unknown', tries: 11, ...effect });
    await tick();
    expect(office().cloud.database.find('outbox')).toMatchObject([{ tries: 12, dead: true }]);
  });
});

test('an idle tick makes two database requests', async () => {
  const local = inProcess(office(), FIXTURE);
  await local.serve('clock', TICK, undefined);
  expect(JSON.parse(local.logs.at(-1) ?? '{}')).toMatchObject({ event: 'served', requests: 2 });
});
