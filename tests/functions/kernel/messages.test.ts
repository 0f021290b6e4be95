import { officeFor } from '../harness';
import * as contract from './fixture/contract';

const office = officeFor('tests/functions/kernel/fixture');
const TEMPLATE = 'template-progress';

describe('a WeChat message', () => {
  const known = async (openid: string, accepts: number) => {
    const { data } = await office().as(openid).call(contract.add, { counterId: 'people', by: 1 });
    const personId = data?.personId ?? '';
    await office().cloud.database.update(
      'people',
      { _id: personId },
      {
        $set: { accepts: { progress: accepts } },
      },
    );
    return personId;
  };
  const left = (personId: string) =>
    office().cloud.database.find('people', { _id: personId })[0]?.accepts;
  const tell = (personId: string) =>
    office().as('o-office').call(contract.tell, { personId, eager: true });
  const sentTo = (openid: string) =>
    office().cloud.openapi.sent.filter((message) => JSON.stringify(message).includes(openid));

  test('goes to who has agreed, and uses one agreement up', async () => {
    const personId = await known('o-agreed', 2);
    await office().acceptMessages('o-agreed', TEMPLATE);
    await tell(personId);
    expect(sentTo('o-agreed')).toHaveLength(1);
    expect(left(personId)).toEqual({ progress: 1 });
  });

  test('of several at once each uses one agreement up', async () => {
    const personId = await known('o-several', 6);
    await office().acceptMessages('o-several', ...Array.from({ length: 6 }, () => TEMPLATE));
    await Promise.all([1, 2, 3, 4].map(() => tell(personId)));
    const sent = sentTo('o-several').length;
    expect(left(personId)).toEqual({ progress: 6 - sent });
    expect(sent).toBeGreaterThan(1);
  });

  test('is not tried without an agreement; the inbox has it', async () => {
    const personId = await known('o-silent', 0);
    const { data } = await tell(personId);
    expect(sentTo('o-silent')).toHaveLength(0);
    expect(office().cloud.database.find('inbox', { _id: data?.effectId ?? '' })).toHaveLength(1);
  });

  test('that WeChat refuses (43101) is a normal outcome: done, and our count is put right', async () => {
    const personId = await known('o-mistaken', 3);
    const { data } = await tell(personId);
    expect(left(personId)).toEqual({ progress: 0 });
    expect(office().cloud.database.find('outbox', { _id: data?.effectId ?? '' })).toEqual([]);
  });

  test('the clock delivers what was not eager', async () => {
    const personId = await known('o-clock', 0);
    const { data } = await office().as('o-office').call(contract.tell, { personId, eager: false });
    await office().fire();
    expect(office().cloud.database.find('inbox', { _id: data?.effectId ?? '' })).toHaveLength(1);
  });
});

describe('text safety', () => {
  const say = (text: string) => office().as('o-says').call(contract.say, { text });
  const answer = (contains: string, suggest: string) =>
    office().cloud.openapi.answer({
      api: 'security.msgSecCheck',
      contains,
      reply: { result: { suggest, label: 20006 } },
    });

  test('an ordinary text passes, and so does silence', async () => {
    expect((await say('公司三个月没发工资')).data?.verdict).toBe('pass');
    expect((await say('  ')).data?.verdict).toBe('pass');
  });

  test.each(['review', 'risky'])('%s is reported, never refused', async (suggest) => {
    const stop = answer('砸了', suggest);
    const said = await say('他们把门砸了');
    stop();
    expect(said.data?.verdict).toBe(suggest);
  });

  test('the worst piece of a long text counts', async () => {
    const stop = answer('最后一句', 'review');
    const said = await say(`${'工资'.repeat(2_600)}最后一句`);
    stop();
    expect(said.data?.verdict).toBe('review');
  });

  test('a platform that refuses to look leaves the text unchecked', async () => {
    const reply = { errcode: 45009, errmsg: 'reach max api daily quota limit' };
    const stop = office().cloud.openapi.answer({ api: 'security.msgSecCheck', reply });
    const said = await say('你好');
    stop();
    expect(said.data?.verdict).toBe('unchecked');
  });
});
