import {
  complain,
  confirm,
  followUp,
  myMatter,
  reopen,
  submit,
  supplement,
  withdraw,
} from '@contracts/intake';
import { answer, take } from '@contracts/handling';
import { DAY } from '@domain/time/units';
import { officeFor } from '../harness';
import { application, documentOf, hire, seedStations } from './office';

const office = officeFor();

beforeAll(async () => {
  await seedStations(office());
  await hire(office(), 'chen', ['staff'], 'street');
});

/** A question of this worker, answered by staff. */
async function answered(openid: string): Promise<string> {
  const { data } = await office()
    .as(openid)
    .call(submit, application({ forms: ['consultation'] }));
  const matterId = data?.matterId ?? '';
  await office().as('chen').call(take, { matterId });
  await office()
    .as('chen')
    .call(answer, { matterId, answer: '可以要求补发，材料准备好后申请仲裁。' });
  return matterId;
}

describe('the worker’s own moves', () => {
  it('an answer is questioned further, then confirmed with stars, then taken up again', async () => {
    const worker = office().as('wang');
    const matterId = await answered('wang');

    expect((await worker.call(myMatter, { matterId })).data).toMatchObject({
      state: 'confirming',
      outcome: { summary: '可以要求补发，材料准备好后申请仲裁。' },
      promise: { turn: 'worker', who: '您' },
    });
    const further = await worker.call(followUp, { matterId, reasons: '利息怎么算？' });
    expect(further.data).toMatchObject({ state: 'handling' });
    await office().as('chen').call(answer, { matterId, answer: '一般不支持利息。' });
    const confirmed = await worker.call(confirm, { matterId, stars: 5, words: '很清楚' });
    expect(confirmed.data).toMatchObject({ state: 'closed' });
    expect((await worker.call(myMatter, { matterId })).data?.rating).toEqual({
      stars: 5,
      words: '很清楚',
    });
    office().advance(29 * DAY);
    const again = await worker.call(reopen, { matterId, reasons: '公司还是没付' });
    expect(again.data).toMatchObject({ state: 'handling' });
  });

  it('after 30 days a closed matter stays closed', async () => {
    const matterId = await answered('late');
    const worker = office().as('late');
    await worker.call(confirm, { matterId, stars: 3 });
    office().advance(31 * DAY);
    const { error } = await worker.call(reopen, { matterId, reasons: '还有问题' });
    expect(error?.message).toMatch('30 天');
  });

  it.each([0, 6, 2.5])('%s stars are none', async (stars) => {
    const { error } = await office().as('li').call(confirm, { matterId: 'x', stars });
    expect(error?.fields?.[0]?.path).toBe('stars');
  });

  it('withdraws once, whoever presses twice', async () => {
    const worker = office().as('zhao');
    const { data } = await worker.call(submit, application());
    const matterId = data?.matterId ?? '';
    const answers = await Promise.all([
      worker.call(withdraw, { matterId, reasons: '自己谈好了' }),
      worker.call(withdraw, { matterId, reasons: '自己谈好了' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)?.error?.code).toBe('NOT_ALLOWED_NOW');
    const events = office().cloud.database.find('events', { matterId, action: 'withdraw' });
    expect(events).toHaveLength(1);
  });

  it('of somebody else’s matter nothing is found, and the try is noted', async () => {
    const matterId = await answered('owner');
    const stranger = office().as('stranger');
    await stranger.call(submit, application());
    const tries = [
      await stranger.call(confirm, { matterId, stars: 1 }),
      await stranger.call(withdraw, { matterId }),
      await stranger.call(complain, { matterId, text: '不满意' }),
      await stranger.call(myMatter, { matterId }),
    ];
    expect(tries.map(({ error }) => error?.code)).toEqual(Array(4).fill('NOT_FOUND'));
    expect(office().cloud.database.find('audit', { what: 'denied', matterId })).toHaveLength(4);
  });

  it('are not staff’s to make, though the table lets staff do the same elsewhere', async () => {
    const matterId = await answered('counter');
    const chen = office().as('chen');
    expect((await chen.call(confirm, { matterId, stars: 5 })).error?.code).toBe('NOT_FOUND');
    expect((await chen.call(supplement, { matterId })).error?.code).toBe('NOT_FOUND');
  });
});

describe('a complaint', () => {
  it('has its own clock, names whom it is about, and is one at a time', async () => {
    const matterId = await answered('angry');
    const worker = office().as('angry');
    const { data } = await worker.call(complain, { matterId, text: '一直没有人联系我' });
    const complaint = documentOf(office(), 'complaints', data?.complaintId ?? '');
    const chen = documentOf(office(), 'matters', matterId).handlerId;

    expect(complaint).toMatchObject({
      aboutIds: [chen],
      answered: false,
      scopeIds: ['street', 'district'],
    });
    expect(data?.dueAt).toBeGreaterThan(Number(complaint.at) + 7 * DAY);
    expect(
      office().cloud.database.find('timers', { kind: 'complaint', ref: data?.complaintId }),
    ).toHaveLength(1);
    expect((await worker.call(complain, { matterId, text: '还是没有' })).error?.code).toBe(
      'NOT_ALLOWED_NOW',
    );
    const page = await worker.call(myMatter, { matterId });
    expect(page.data).toMatchObject({
      state: 'confirming',
      complaint: { text: '一直没有人联系我', answer: '' },
    });
    expect(page.trace.length).toBeLessThanOrEqual(7);
  });

  it('sent twice at once is one', async () => {
    const matterId = await answered('hasty');
    const worker = office().as('hasty');
    const answers = await Promise.all([
      worker.call(complain, { matterId, text: '没人管' }),
      worker.call(complain, { matterId, text: '没人管' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(office().cloud.database.find('complaints', { matterId })).toHaveLength(1);
  });
});
