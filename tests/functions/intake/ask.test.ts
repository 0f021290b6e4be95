import { ask, myMatter } from '@contracts/intake';
import { officeFor } from '../harness';
import { phoneOf } from './door';
import { documentOf, question, seedStations } from './office';

const office = officeFor();

beforeAll(() => seedStations(office()));

const groupOf = (matterId = '') => {
  const { channel, groupId } = documentOf(office(), 'matters', matterId);
  return { channel, groupId };
};

describe('a question', () => {
  it('needs neither name nor phone', async () => {
    const { data, error } = await office().as('wang').call(ask, question());
    expect(error).toBeUndefined();
    expect(data?.triage.topic).toBe('social-insurance');
    expect(documentOf(office(), 'matters', data?.matterId ?? '')).toMatchObject({
      forms: ['consultation'],
      applicantMasked: '没留姓名',
      channel: 'miniapp',
      queue: 'todo',
    });
  });

  it('says a wrong phone at its field, and takes an empty one', async () => {
    const worker = office().as('li');
    const wrong = await worker.call(ask, question({ applicant: { phone: '12' } }));
    expect(wrong.error?.fields).toMatchObject([{ path: 'applicant.phone' }]);
    expect((await worker.call(ask, question({ applicant: { phone: '', name: '' } }))).ok).toBe(
      true,
    );
  });

  it('needs consent to the service', async () => {
    const { error } = await office()
      .as('zhao')
      .call(ask, question({ consents: [] }));
    expect(error?.code).toBe('CONSENT_REQUIRED');
  });

  it('that speaks of danger shows whom to call first', async () => {
    const { data } = await office()
      .as('desperate')
      .call(ask, question({ narrative: '工资一直不发，我不想活了' }));
    expect(data?.triage).toMatchObject({ urgent: true, door: { phone: '12356' } });
  });

  it('the platform is unsure of is taken, with a note for staff only', async () => {
    office().cloud.openapi.answer({
      api: 'security.msgSecCheck',
      times: 1,
      reply: { result: { suggest: 'review', label: 20001 } },
    });
    const worker = office().as('unsure');
    const { data } = await worker.call(ask, question());
    const [event] = office().cloud.database.find('events', { matterId: data?.matterId });
    expect(event?.note).toMatch('平台检查');
    const page = await worker.call(myMatter, { matterId: data?.matterId ?? '' });
    expect(JSON.stringify(page.data)).not.toMatch('平台检查');
  });
});

describe('the group a question comes from', () => {
  const event = (group: unknown, input = question()) => ({
    action: 'ask',
    build: 1,
    requestId: `group-request-${input.draftId}`,
    input,
    group,
  });
  const matterOf = (answer: { data?: unknown }) =>
    String(Reflect.get(Object(answer.data), 'matterId'));

  it('is the one the platform names', async () => {
    const phone = await phoneOf(office(), 'member');
    const group = await phone.enteredGroup('opengid-of-the-group');
    const answer = await office().as('member').send('intake', event(group));
    expect(groupOf(matterOf(answer))).toEqual({
      channel: 'group',
      groupId: 'opengid-of-the-group',
    });
  });

  it.each([
    ['a plain text', 'opengid-of-the-group'],
    [
      'a claim in the shape of an answer',
      { cloudID: 'made-up', data: { opengid: 'opengid-of-the-group' } },
    ],
    ['a bare id', { opengid: 'opengid-of-the-group' }],
  ])('is not believed as %s', async (what, group) => {
    const worker = office().as(`forger ${what}`);
    const beside = await worker.send('intake', event(group));
    expect(groupOf(matterOf(beside))).toEqual({ channel: 'miniapp', groupId: '' });
    const inside = await worker.call(ask, question({ group }));
    expect(groupOf(inside.data?.matterId)).toEqual({ channel: 'miniapp', groupId: '' });
  });

  it('another member’s reference is of no use', async () => {
    const phone = await phoneOf(office(), 'member');
    const group = await phone.enteredGroup('opengid-of-the-group');
    const inside = await office().as('thief').call(ask, question({ group }));
    expect(groupOf(inside.data?.matterId)).toEqual({ channel: 'miniapp', groupId: '' });
  });
});
