import { myMatter, myMatters, saveDraft, submit } from '@contracts/intake';
import { CONSENTS } from '@domain/privacy/consents';
import { officeFor } from '../harness';
import {
  agreed,
  application,
  documentOf,
  newDraftId,
  personOf,
  seedStations,
  tick,
} from './office';

const office = officeFor();

beforeAll(() => seedStations(office()));

const find = (collection: string, query = {}) => office().cloud.database.find(collection, query);

describe('an application', () => {
  it('becomes a matter with a number, a first look and a promise', async () => {
    const answer = await office().as('wang').call(submit, application());

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
    expect(page.data).toMatchObject({
      narrative: '公司拖欠我三个月工资\n去年九月到十一月都没发，一共两万四千元。',
      wants: '补发工资',
      claimAmount: '24000.00',
      actions: ['withdraw', 'amend', 'keepDates'],
      respondents: [{ name: '上海某某电子有限公司' }],
      timeline: [{ action: 'submit', who: '您' }],
    });
  });

  it('is found again by its number as dictated, and by words', async () => {
    const worker = office().as('searching');
    const sent = await worker.call(submit, application({ narrative: '老板不给加班费' }));
    await worker.call(submit, application());
    const found = async (search: string) =>
      (await worker.call(myMatters, { search })).data?.items.map(({ id }) => id);

    const number = sent.data?.number.replaceAll('-', ' ').toLowerCase() ?? '';
    expect(await found(number)).toEqual([sent.data?.matterId]);
    expect(await found('加班')).toEqual([sent.data?.matterId]);
    expect(await found('没有这样的')).toEqual([]);
  });

  it('goes to the first district station when none was chosen', async () => {
    const { data } = await office()
      .as('far')
      .call(submit, application({ stationId: undefined }));
    expect(data?.number).toMatch(/-PT-/);
  });

  it('keeps name and phone sealed, and shows the office a mask', async () => {
    const { data } = await office().as('sealed').call(submit, application());
    const person = documentOf(office(), 'people', personOf(office(), 'sealed'));
    expect(person).toMatchObject({ nameMasked: '王**', phoneMasked: '138****0007' });
    expect(JSON.stringify(person)).not.toMatch(/王小明|13800000007/);
    expect(documentOf(office(), 'matters', data?.matterId ?? '')).toMatchObject({
      applicantMasked: '王**',
      consentOutsideFirm: true,
      firmsAgreed: [],
      scopeIds: ['street', 'district'],
    });
  });

  it('leaves behind, within the minute, the employer, the consents, and no draft', async () => {
    const worker = office().as('lasting');
    const draftId = newDraftId();
    const content = { kind: 'apply' as const, step: 2, narrative: '公司拖欠' };
    await worker.call(saveDraft, { draftId, revision: 1, content });
    const name = '上海长久机械有限公司';
    await worker.call(submit, application({ draftId, respondents: [{ name }] }));
    await tick(office());

    const [matter] = find('matters', { _id: draftId });
    expect(find('drafts', { _id: draftId })).toEqual([]);
    expect(matter?.respondentIds).toHaveLength(1);
    expect(find('respondents', { name })).toMatchObject([
      { _id: (matter?.respondentIds as string[])[0], keys: ['上海长久机械'] },
    ]);
    expect(find('consents', { personId: personOf(office(), 'lasting') })).toHaveLength(2);
    await tick(office());
    expect(find('outbox')).toEqual([]);
  });

  it('knows an employer again however it is written, and keeps one owner of a credit code', async () => {
    const worker = office().as('employer');
    const code = '91310000MA1FL0000N';
    const send = (name: string, creditCode?: string) =>
      worker.call(submit, application({ respondents: [{ name, creditCode }] }));
    await send('上海再见贸易有限公司', code);
    await send('上海市再见贸易（有限公司）');
    await send('上海另一家贸易有限公司', code);
    await tick(office());
    expect(find('respondents', { keys: '上海再见贸易' })).toMatchObject([
      { name: '上海再见贸易有限公司', aliases: ['上海市再见贸易（有限公司）'], creditCode: code },
    ]);
    expect(find('respondents', { name: '上海另一家贸易有限公司' })).toMatchObject([
      { creditCode: '' },
    ]);
  });

  it('for another person makes him the worker, and both read the page', async () => {
    const son = office().as('son');
    const { data } = await son.call(
      submit,
      application({ onBehalfOf: { name: '王大山', phone: '13900000001', relation: '父亲' } }),
    );
    const matter = documentOf(office(), 'matters', data?.matterId ?? '');
    const parties = find('parties', { matterId: matter._id });

    expect(matter).toMatchObject({ applicantMasked: '王**' });
    expect(matter.ownerIds).toHaveLength(2);
    expect(matter.applicantId).not.toBe(personOf(office(), 'son'));
    expect(parties.map(({ role }) => role).sort()).toEqual(['applicant', 'worker']);
    const page = await son.call(myMatter, { matterId: String(matter._id) });
    expect(page.data?.narrative).toMatch('公司拖欠');
  });

  it('that is no labour matter is registered all the same, and shows the right door', async () => {
    const { data } = await office()
      .as('family')
      .call(
        submit,
        application({ narrative: '我想和老公离婚，孩子的抚养权怎么判？', respondents: [] }),
      );
    expect(data?.triage).toMatchObject({ labour: false, door: { phone: '12348' } });
  });
});

describe('what is wrong is said at its field', () => {
  it.each([
    ['narrative', { narrative: ' ' }],
    ['forms', { forms: [] }],
    ['applicant.phone', { applicant: { name: '王小明', phone: '1380000000' } }],
    ['applicant.name', { applicant: { name: '王1', phone: '13800000007' } }],
    [
      'applicant.idNumber',
      { applicant: { name: '王小明', phone: '13800000007', idNumber: '310107199001011235' } },
    ],
    ['onBehalfOf.phone', { onBehalfOf: { name: '王大山', phone: '12', relation: '父亲' } }],
    ['stationId', { stationId: 'nowhere' }],
    ['claimAmount', { claimAmount: '一万' }],
    ['respondents.0.creditCode', { respondents: [{ name: '某公司', creditCode: '123' }] }],
  ])('%s', async (path, change) => {
    const worker = office().as(`wrong-${path}`);
    const { error } = await worker.call(submit, {
      ...application(change),
      ...(path === 'applicant.idNumber' && { consents: agreed('service', 'sensitive') }),
    });
    expect(error).toMatchObject({ code: 'INVALID', fields: [{ path }] });
    expect(error?.fields?.[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect((await worker.call(myMatters, {})).data?.items).toEqual([]);
  });
});

describe('consent', () => {
  const refusal = async (change: Parameters<typeof application>[0]) =>
    (await office().as('silent').call(submit, application(change))).error;

  it('to the service is needed, in its present text', async () => {
    expect(await refusal({ consents: [] })).toMatchObject({
      code: 'CONSENT_REQUIRED',
      fields: [{ path: 'consents.service' }],
    });
    const old = [{ purpose: 'service', version: CONSENTS.service.version - 1, given: true }];
    expect(await refusal({ consents: old })).toMatchObject({ code: 'CONSENT_REQUIRED' });
  });

  it('to sensitive data is needed for an identity number', async () => {
    const applicant = { name: '王小明', phone: '13800000007', idNumber: '11010519491231002X' };
    expect(await refusal({ applicant })).toMatchObject({
      fields: [{ path: 'consents.sensitive' }],
    });
    expect(await refusal({ applicant, consents: agreed('service', 'sensitive') })).toBeUndefined();
  });

  it('to outside firms may be refused: the matter then stays in the house', async () => {
    const { data } = await office()
      .as('inside')
      .call(submit, application({ consents: agreed('service') }));
    expect(documentOf(office(), 'matters', data?.matterId ?? '')).toMatchObject({
      consentOutsideFirm: false,
    });
  });
});

describe('sent more than once', () => {
  it('the same request has one effect and one answer', async () => {
    const worker = office().as('twice');
    const input = application();
    const options = { requestId: 'request-sent-twice' };
    const [first, second] = await Promise.all([
      worker.call(submit, input, options),
      worker.call(submit, input, options),
    ]);
    expect(first.data).toBeDefined();
    expect(second.data).toEqual(first.data);
    expect((await worker.call(myMatters, {})).data?.items).toHaveLength(1);
  });

  it('the same draft under other requests answers with the matter it became', async () => {
    const worker = office().as('impatient');
    const input = application();
    const answers = await Promise.all([1, 2, 3].map(() => worker.call(submit, input)));
    const numbers = new Set(answers.map(({ data }) => data?.number));
    expect(numbers.size).toBe(1);
    expect(find('parties', { matterId: input.draftId })).toHaveLength(1);
  });

  it("another person's draft id or matter is not found, and the try is noted", async () => {
    const input = application();
    await office().as('owner').call(submit, input);
    const stranger = office().as('stranger');
    await stranger.call(submit, application());
    const { error } = await stranger.call(submit, { ...application(), draftId: input.draftId });
    expect(error?.code).toBe('NOT_FOUND');

    const draftId = newDraftId();
    const content = { kind: 'apply' as const, step: 1 };
    await office().as('owner').call(saveDraft, { draftId, revision: 1, content });
    expect((await stranger.call(submit, application({ draftId }))).error?.code).toBe('NOT_FOUND');
    const newcomer = office().as('never seen');
    expect((await newcomer.call(submit, application({ draftId }))).error?.code).toBe('NOT_FOUND');
    expect(find('audit', { what: 'denied', byId: personOf(office(), 'stranger') })).toHaveLength(2);
    expect(find('matters', { _id: draftId })).toEqual([]);
  });
});

describe('the budget of database requests', () => {
  it('is at most 12 for an application, whether his details are new or known, and 7 for its page', async () => {
    const worker = office().as('zhao');
    const draftId = newDraftId();
    const content = { kind: 'apply' as const, step: 1 };
    await worker.call(saveDraft, { draftId, revision: 1, content });
    const first = await worker.call(submit, application({ draftId }));
    expect(first.trace).toHaveLength(12);
    const second = await worker.call(submit, application());
    expect(second.trace).toHaveLength(11);
    const page = await worker.call(myMatter, { matterId: second.data?.matterId ?? '' });
    expect(page.trace.length).toBeLessThanOrEqual(7);
    expect((await worker.call(myMatters, {})).trace.length).toBeLessThanOrEqual(3);
  });
});
