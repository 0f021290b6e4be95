import type { InputOf } from '@contracts/action';
import { claimMatter, saveProfile } from '@contracts/directory';
import { issueClaimCode, myMatter, register, saveDraft, submit } from '@contracts/intake';
import { DAY } from '@domain/time/units';
import { officeFor } from '../harness';
import { agreed, application, documentOf, hire, newDraftId, seedStations, tick } from './office';

const office = officeFor();

beforeAll(async () => {
  await seedStations(office());
  await hire(office(), 'chen', ['staff'], 'street');
  await hire(office(), 'far', ['staff'], 'elsewhere');
  await hire(office(), 'student', ['student'], 'street');
});

const find = (collection: string, query = {}) => office().cloud.database.find(collection, query);

let phones = 13_800_000_100;
const newPhone = () => String((phones += 1));

const call = (change: Partial<InputOf<typeof register>> = {}): InputOf<typeof register> => ({
  channel: 'phone',
  narrative: '饭店打工，老板拖了两个月工资不给。',
  name: '李师傅',
  phone: newPhone(),
  respondentName: '好再来饭店',
  consents: agreed('service'),
  ...change,
});

describe('a call written down by staff', () => {
  it('is a matter of the station, with a person of its own and a code to be told', async () => {
    const { data, error } = await office().as('chen').call(register, call());
    expect(error).toBeUndefined();
    expect(data).toMatchObject({
      number: expect.stringMatching(/-PH-/),
      claimCode: expect.stringMatching(/^\w{4}-\w{4}$/),
      triage: { topic: 'wages' },
      promise: { who: '工作人员' },
      maybeSame: [],
    });
    const matter = documentOf(office(), 'matters', data?.matterId ?? '');
    expect(matter).toMatchObject({
      channel: 'phone',
      applicantMasked: '李**',
      stationId: 'street',
    });
    expect(find('contacts', { matterId: matter._id })).toMatchObject([
      { channel: 'phone', people: 1 },
    ]);
    const code = documentOf(office(), 'claimCodes', String(matter._id));
    expect(JSON.stringify(code)).not.toContain(data?.claimCode);
    await tick(office());
    const chen = documentOf(office(), 'matters', String(matter._id)).applicantId;
    expect(find('consents', { personId: chen })).toMatchObject([
      { purpose: 'service', given: true },
    ]);
    expect(find('consents', { personId: chen })[0]?.byId).not.toBe(chen);
  });

  it('needs no name; with one it needs the consent that was read to the caller', async () => {
    const anonymous = { name: '', phone: '', consents: [] };
    expect((await office().as('chen').call(register, call(anonymous))).ok).toBe(true);
    const { error } = await office()
      .as('chen')
      .call(register, call({ consents: [] }));
    expect(error?.code).toBe('CONSENT_REQUIRED');
  });

  it('is not registered twice unseen: matters of the same phone are shown first', async () => {
    const phone = newPhone();
    const first = await office().as('chen').call(register, call({ phone }));
    const spaced = `+86 ${phone.slice(0, 3)} ${phone.slice(3)}`;
    const second = await office()
      .as('chen')
      .call(register, call({ phone: spaced }));
    expect(second.data).toMatchObject({
      matterId: '',
      maybeSame: [{ matterId: first.data?.matterId, number: first.data?.number }],
    });
    const elsewhere = await office().as('far').call(register, call({ phone }));
    expect(elsewhere.data?.maybeSame).toEqual([]);
    const sure = await office()
      .as('chen')
      .call(register, call({ phone, notDuplicate: true }));
    expect(sure.data?.number).not.toBe('');
    const applicant = (id = '') => documentOf(office(), 'matters', id).applicantId;
    expect(applicant(sure.data?.matterId)).toBe(applicant(first.data?.matterId));
    office().advance(31 * DAY);
    const later = await office().as('chen').call(register, call({ phone }));
    expect(later.data?.maybeSame).toEqual([]);
  });

  it('never lands with somebody who only claims the phone', async () => {
    const phone = newPhone();
    const claimant = office().as('claimant');
    await claimant.call(saveProfile, { phone });
    const { data } = await office().as('chen').call(register, call({ phone }));
    const page = await claimant.call(myMatter, { matterId: data?.matterId ?? '' });
    expect(page.error?.code).toBe('NOT_FOUND');
  });

  it('answered on the spot waits for the caller’s word at once', async () => {
    const { data } = await office()
      .as('chen')
      .call(register, call({ answer: '可以向劳动监察投诉。' }));
    const matter = documentOf(office(), 'matters', data?.matterId ?? '');
    expect(matter).toMatchObject({ state: 'confirming', outcome: { kind: 'answered' } });
    const events = find('events', { matterId: matter._id }).sort(
      (a, b) => Number(a.at) - Number(b.at),
    );
    expect(events.map(({ action }) => action)).toEqual(['register', 'take', 'answer']);
    expect(find('timers', { ref: matter._id, kind: 'promise' })).toHaveLength(1);
  });

  it('answered by a student waits for a lawyer', async () => {
    const { data } = await office()
      .as('student')
      .call(register, call({ answer: '可以申请仲裁。' }));
    expect(documentOf(office(), 'matters', data?.matterId ?? '')).toMatchObject({
      state: 'handling',
      awaitingRelease: true,
    });
  });

  it('that asks to be represented cannot be answered on the spot', async () => {
    const input = call({ forms: ['arbitration'], answer: '好的' });
    const { error } = await office().as('chen').call(register, input);
    expect(error?.fields).toMatchObject([{ path: 'answer' }]);
  });

  it.each([
    ['channel', { channel: undefined }],
    ['narrative', { narrative: '' }],
    ['phone', { phone: '12345' }],
    ['groupId', { channel: 'group' as const, groupId: 'no-such-group' }],
  ])('says what is wrong at %s', async (path, change) => {
    const input = { ...call(), ...change } as InputOf<typeof register>;
    const { error } = await office().as('chen').call(register, input);
    expect(error?.fields).toMatchObject([{ path }]);
  });

  it('is for staff and students only', async () => {
    await office()
      .as('worker')
      .call(saveDraft, {
        draftId: newDraftId(),
        revision: 1,
        content: { kind: 'ask', step: 0 },
      });
    for (const openid of ['worker', 'newcomer'])
      expect((await office().as(openid).call(register, call())).error?.code).toBe('FORBIDDEN');
  });
});

describe('the code', () => {
  it('ties the caller to his matter; a new one replaces the old', async () => {
    const { data } = await office().as('chen').call(register, call());
    const { matterId = '', number = '', claimCode: old = '' } = data ?? {};
    const fresh = await office().as('chen').call(issueClaimCode, { matterId });
    expect(fresh.data?.claimCode).not.toBe(old);
    const caller = office().as(`caller of ${number}`);
    expect((await caller.call(claimMatter, { number, code: old })).error?.code).toBe(
      'CODE_INVALID',
    );
    const claimed = await caller.call(claimMatter, { number, code: fresh.data?.claimCode ?? '' });
    expect(claimed.data).toEqual({ matterId });
    expect((await caller.call(myMatter, { matterId })).ok).toBe(true);
    const late = await office().as('chen').call(issueClaimCode, { matterId });
    expect(late.error?.code).toBe('NOT_ALLOWED_NOW');
  });

  it('is there for whom another applied for, and not for who came by himself', async () => {
    const son = office().as('son');
    const behalf = application({ onBehalfOf: { name: '王大山', relation: '父亲' } });
    const { data: applied } = await son.call(submit, behalf);
    const first = await office()
      .as('chen')
      .call(issueClaimCode, { matterId: applied?.matterId ?? '' });
    const { number = '', claimCode: code = '' } = first.data ?? {};
    expect((await office().as('father').call(claimMatter, { number, code })).ok).toBe(true);
    const { data: own } = await son.call(submit, application());
    const none = await office()
      .as('chen')
      .call(issueClaimCode, { matterId: own?.matterId ?? '' });
    expect(none.error?.code).toBe('NOT_ALLOWED_NOW');
  });

  it('is given out by the station’s staff only', async () => {
    const { data } = await office().as('chen').call(register, call());
    const matterId = data?.matterId ?? '';
    expect((await office().as('far').call(issueClaimCode, { matterId })).error?.code).toBe(
      'NOT_FOUND',
    );
    expect((await office().as('student').call(issueClaimCode, { matterId })).error?.code).toBe(
      'FORBIDDEN',
    );
  });
});
