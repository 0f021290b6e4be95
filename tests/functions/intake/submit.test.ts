import { myMatter, myMatters, saveDraft, submit } from '@contracts/intake';
import { officeFor } from '../harness';
import { agreed, application, documentOf, newDraftId, personOf, seedStations } from './office';

const office = officeFor();

beforeAll(() => seedStations(office()));

describe('an application', () => {
  it('becomes a matter with a number, a first look and a promise', async () => {
    const worker = office().as('wang');
    const answer = await worker.call(submit, application());

    expect(answer.error).toBeUndefined();
    expect(answer.data).toMatchObject({
      number: expect.stringMatching(/^\d{6}-PH-[0-9A-Z]{4}-[0-9A-Z]$/),
      stationName: 'street 站',
      triage: { topic: 'wages', labour: true },
      promise: { turn: 'staff', does: '首次查看', broken: false },
    });
  });

  it('is on the list and on the page of its worker, in his own words', async () => {
    const worker = office().as('li');
    const sent = await worker.call(
      submit,
      application({ wants: '补发工资', claimAmount: '24000' }),
    );
    const id = sent.data?.matterId ?? '';

    const list = await worker.call(myMatters, {});
    expect(list.data?.items).toMatchObject([
      { id, number: sent.data?.number, summary: '公司拖欠我三个月工资', stateLabel: '已收到' },
    ]);
    const page = await worker.call(myMatter, { matterId: id });
    expect(page.error).toBeUndefined();
    expect(page.data).toMatchObject({
      narrative: '公司拖欠我三个月工资\n去年九月到十一月都没发，一共两万四千元。',
      wants: '补发工资',
      claimAmount: '24000.00',
      actions: ['withdraw'],
      respondents: [{ name: '上海某某电子有限公司' }],
      timeline: [{ action: 'submit', who: '您' }],
    });
  });

  it('keeps within the budget of database requests', async () => {
    const worker = office().as('zhao');
    await worker.call(submit, application());
    const again = await worker.call(submit, application());
    expect(again.trace).toHaveLength(12);
    const page = await worker.call(myMatter, { matterId: again.data?.matterId ?? '' });
    expect(page.trace.length).toBeLessThanOrEqual(7);
  });
});
