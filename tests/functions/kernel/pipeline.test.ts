import { createHash } from 'node:crypto';
import { officeFor } from '../harness';
import * as contract from './fixture/contract';

const office = officeFor('tests/functions/kernel/fixture');
const HOUR = 3_600_000;

describe('who calls', () => {
  test('somebody new is a newcomer until his first write, and then a worker', async () => {
    const wang = office().as('o-wang');
    expect((await wang.call(contract.whoami, {})).data).toEqual({
      kind: 'newcomer',
      personId: '',
      roles: [],
    });
    const added = await wang.call(contract.add, { counterId: 'first', by: 2 });
    const after = await wang.call(contract.whoami, {});
    expect(after.data).toEqual({
      kind: 'person',
      personId: added.data?.personId,
      roles: ['worker'],
    });
    expect(after.requests).toBe(1);
  });

  test('a public row asks the database nothing about the caller', async () => {
    const answer = await office().as('o-anyone').call(contract.notice, {});
    expect(answer.data).toEqual({ caller: 'anonymous' });
    expect(answer.requests).toBe(0);
  });

  test('an identity in the event is not believed', async () => {
    const answer = await office()
      .as('o-liar')
      .send('directory', {
        action: 'whoami',
        build: 1,
        input: {},
        userInfo: { openId: 'o-wang' },
        OPENID: 'o-wang',
        FROM_OPENID: 'o-wang',
      });
    expect(answer.data).toMatchObject({ kind: 'newcomer' });
  });

  test('a closed account is told so', async () => {
    const client = office().as('o-closed');
    const { data } = await client.call(contract.add, { counterId: 'closed', by: 1 });
    await office().cloud.database.update(
      'people',
      { _id: data?.personId ?? '' },
      { $set: { status: 'disabled' } },
    );
    expect((await client.call(contract.whoami, {})).error?.code).toBe('UNAUTHENTICATED');
  });
});

describe('what a write costs', () => {
  test('a known person: identity, begin, read, request, documents, audit, commit', async () => {
    const client = office().as('o-cost');
    const first = await client.call(contract.add, { counterId: 'cost', by: 1 });
    expect(first.trace).toEqual([
      'database.aggregateDocuments identities',
      'database.startTransaction',
      'database.getDocument groups',
      'database.insertDocument requests',
      'database.insertDocument people',
      'database.insertDocument identities',
      'database.insertDocument groups',
      'database.insertDocument audit',
      'database.commitTransaction',
    ]);
    const second = await client.call(contract.add, { counterId: 'cost', by: 1 });
    expect(second.data?.total).toBe(2);
    expect(second.trace).toEqual([
      'database.aggregateDocuments identities',
      'database.startTransaction',
      'database.getDocument groups',
      'database.insertDocument requests',
      'database.insertDocument audit',
      'database.modifyDocument groups',
      'database.commitTransaction',
    ]);
  });

  test('an aggregate rises by one version a change', async () => {
    const client = office().as('o-version');
    for (let i = 0; i < 3; i += 1) await client.call(contract.add, { counterId: 'version', by: 1 });
    expect(office().cloud.database.find('groups', { _id: 'version' })).toMatchObject([
      { version: 3, matters: 3 },
    ]);
  });
});

describe('what comes in', () => {
  const cases: [name: string, event: object, code: string][] = [
    ['an unknown action', { action: 'nothing', build: 1, input: {} }, 'INVALID'],
    ['an inherited name', { action: 'toString', build: 1, input: {} }, 'INVALID'],
    ['no action', { build: 1, input: {} }, 'INVALID'],
    ['no build', { action: 'whoami', input: {} }, 'INVALID'],
    ['an old build', { action: 'whoami', build: 0, input: {} }, 'UPGRADE_REQUIRED'],
    [
      'a write without request id',
      { action: 'add', build: 1, input: { counterId: 'x', by: 1 } },
      'INVALID',
    ],
    [
      'a poisoned key',
      { action: 'add', build: 1, requestId: 'poison-1', input: { constructor: { prototype: 1 } } },
      'INVALID',
    ],
    ['a list for an input', { action: 'whoami', build: 1, input: [1] }, 'INVALID'],
    ['a scheduler event from a client', { Type: 'Timer', TriggerName: 'x' }, 'FORBIDDEN'],
  ];
  test.each(cases)('%s is refused', async (_, event, code) => {
    const answer = await office().as('o-strange').send('directory', event);
    expect(answer.error?.code).toBe(code);
    expect(answer.error?.message).toMatch(/[\u4e00-\u9fff]/);
  });

  test('__proto__ is refused', async () => {
    const input = JSON.parse('{"counterId":"p","by":1,"__proto__":{"admin":true}}');
    const event = { action: 'add', build: 1, requestId: 'proto-000001', input };
    expect((await office().as('o-strange').send('directory', event)).error?.code).toBe('INVALID');
  });

  test('a deep one is refused without a crash', async () => {
    let input: unknown = 1;
    for (let i = 0; i < 3_000; i += 1) input = { a: input };
    const event = { action: 'whoami', build: 1, input };
    expect((await office().as('o-strange').send('directory', event)).error?.code).toBe('INVALID');
  });

  test('wrong fields are marked with a sentence each', async () => {
    const event = { action: 'add', build: 1, requestId: 'fields-01', input: { by: 5000 } };
    const { error } = await office().as('o-strange').send('directory', event);
    expect(error?.fields).toEqual([
      { path: 'counterId', message: '这一项要填写。' },
      { path: 'by', message: '不能大于 1000。' },
    ]);
  });

  test('nobody but the scheduler wakes the clock', async () => {
    const { error } = await office().as('o-strange').send('clock', { Type: 'Timer' });
    expect(error?.code).toBe('FORBIDDEN');
  });
});

describe('once per request id', () => {
  test('a second send gets the first answer and changes nothing', async () => {
    const client = office().as('o-twice');
    const input = { counterId: 'twice', by: 5 };
    const first = await client.call(contract.add, input, { requestId: 'request-twice' });
    const second = await client.call(contract.add, input, { requestId: 'request-twice' });
    expect(second.data).toEqual(first.data);
    const [counter] = office().cloud.database.find('groups', { _id: 'twice' });
    expect(counter?.matters).toBe(5);
  });

  test('the same id with another input is a conflict', async () => {
    const client = office().as('o-other');
    await client.call(contract.add, { counterId: 'other', by: 5 }, { requestId: 'request-other' });
    const second = await client.call(
      contract.add,
      { counterId: 'other', by: 6 },
      { requestId: 'request-other' },
    );
    expect(second.error?.code).toBe('CONFLICT');
  });

  test('what was sent cannot be guessed from what is kept', async () => {
    const input = { counterId: 'kept', by: 1 };
    await office().as('o-kept').call(contract.add, input, { requestId: 'request-kept' });
    const kept = JSON.stringify(office().cloud.database.find('requests'));
    for (const plain of ['{"by":1,"counterId":"kept"}', '{"counterId":"kept","by":1}'])
      for (const text of [plain, `${plain.length}:${plain}`])
        expect(kept).not.toContain(createHash('sha256').update(text).digest('hex'));
  });

  test('the same id of two people is two requests', async () => {
    const input = { counterId: 'shared', by: 1 };
    for (const openid of ['o-one', 'o-two'])
      await office().as(openid).call(contract.add, input, { requestId: 'request-shared' });
    const [counter] = office().cloud.database.find('groups', { _id: 'shared' });
    expect(counter?.matters).toBe(2);
  });

  test('sent at the same moment by a newcomer: one effect, one person, one answer', async () => {
    const client = office().as('o-rush');
    const input = { counterId: 'rush', by: 1 };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => client.call(contract.add, input, { requestId: 'request-rush' })),
    );
    const [first] = answers;
    for (const answer of answers) expect(answer.data).toEqual(first?.data);
    expect(office().cloud.database.find('groups', { _id: 'rush' })).toMatchObject([{ matters: 1 }]);
    const identities = office().cloud.database.find('identities');
    expect(identities.filter(({ personId }) => personId === first?.data?.personId)).toHaveLength(1);
  });

  test('an answer that was lost after the commit is found by the next send', async () => {
    const client = office().as('o-lost');
    await client.call(contract.add, { counterId: 'lost', by: 1 });
    const stop = office().cloud.faults.add({
      action: 'database.commitTransaction',
      nth: 1,
      kind: 'error',
      code: 'SYS_ERR',
      message: 'connection lost',
      after: true,
    });
    const input = { counterId: 'lost', by: 10 };
    const answer = await client.call(contract.add, input, { requestId: 'request-lost' });
    stop();
    expect(answer.data?.total).toBe(11);
  });

  test('a failure is not kept: the same id may succeed later', async () => {
    const client = office().as('o-later');
    const stop = office().cloud.faults.add({
      action: 'database.insertDocument',
      collection: 'audit',
      nth: 1,
      kind: 'error',
    });
    const input = { counterId: 'later', by: 3 };
    const failed = await client.call(contract.add, input, { requestId: 'request-later' });
    stop();
    expect(failed.error?.code).toBe('INTERNAL');
    expect(office().cloud.database.find('groups', { _id: 'later' })).toEqual([]);
    const again = await client.call(contract.add, input, { requestId: 'request-later' });
    expect(again.data?.total).toBe(3);
  });
});

describe('when others are faster', () => {
  test('a conflict at the commit is tried again', async () => {
    const client = office().as('o-conflict');
    await client.call(contract.add, { counterId: 'conflict', by: 1 });
    office().cloud.faults.add({ action: 'database.commitTransaction', nth: 1, kind: 'conflict' });
    const answer = await client.call(contract.add, { counterId: 'conflict', by: 1 });
    office().cloud.faults.clear();
    expect(answer.data?.total).toBe(2);
  });

  test('a conflict at a write inside is tried again', async () => {
    const client = office().as('o-conflict');
    const rule = { action: 'database.modifyDocument', collection: 'groups', nth: 1 };
    office().cloud.faults.add({ ...rule, kind: 'conflict' });
    const answer = await client.call(contract.add, { counterId: 'conflict', by: 1 });
    office().cloud.faults.clear();
    expect(answer.data?.total).toBe(3);
  });

  test('an endless conflict ends as CONFLICT with nothing written', async () => {
    const client = office().as('o-conflict');
    office().cloud.faults.add({ action: 'database.commitTransaction', kind: 'conflict' });
    const answer = await client.call(contract.add, { counterId: 'conflict', by: 1 });
    office().cloud.faults.clear();
    expect(answer.error?.code).toBe('CONFLICT');
    expect(office().cloud.database.find('groups', { _id: 'conflict' })).toMatchObject([
      { matters: 3 },
    ]);
  });

  test('many at once all count', async () => {
    const people = ['a', 'b', 'c'].map((name) => office().as(`o-crowd-${name}`));
    const answers = await Promise.all(
      people.map((person) => person.call(contract.add, { counterId: 'crowd', by: 1 })),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(office().cloud.database.find('groups', { _id: 'crowd' })).toMatchObject([
      { matters: 3 },
    ]);
  });
});

describe('when an action goes wrong', () => {
  const cases = [
    ['wrong-output', 'INTERNAL'],
    ['throw', 'INTERNAL'],
    ['after-writing', 'NOT_ALLOWED_NOW'],
  ] as const;
  test.each(cases)('%s: nothing is written, the caller hears %s', async (how, code) => {
    const answer = await office().as('o-fail').call(contract.fail, { how });
    expect(answer.error?.code).toBe(code);
    expect(answer.error?.traceId).toMatch(/^[0-9a-v]{20}$/);
    expect(office().cloud.database.find('groups', { _id: `failed-${how}` })).toEqual([]);
  });

  test('the log names the place, and repeats nothing of what was said', async () => {
    const { logs, error } = await office().as('o-fail').call(contract.fail, { how: 'throw' });
    const text = logs.join('\n');
    expect(text).toContain(error?.traceId);
    expect(text).toContain('"errorName":"Error"');
    expect(text).not.toMatch(/王小明|13800000007|o-fail/);
  });

  test('a value that is taken is a conflict, not a mystery', async () => {
    await office().seed('firms', { _id: 'one', name: '', phone: '', partner: false });
    const answer = await office().as('o-fail').call(contract.fail, { how: 'duplicate' });
    expect(answer.error?.code).toBe('CONFLICT');
  });
});

describe('who may', () => {
  const staffOf = async (openid: string, stationId: string) => {
    const client = office().as(openid);
    const { data } = await client.call(contract.add, { counterId: `of-${openid}`, by: 1 });
    const change = { $set: { roles: ['worker', 'staff'], stationId } };
    await office().cloud.database.update('people', { _id: data?.personId ?? '' }, change);
    return { client, personId: data?.personId };
  };
  const group = (id: string) => ({
    ...{ _id: id, version: 1, name: '普陀', branch: '', stationId: 'putuo', token: id },
    ...{ opengid: '', matters: 0, createdAt: 0 },
  });
  const audited = (matterId: string) =>
    office()
      .cloud.database.find('audit', { matterId })
      .map(({ what, byId, reason }) => ({
        what,
        byId,
        reason,
      }));

  test('without the role: FORBIDDEN, whether or not the thing is there', async () => {
    const { error } = await office().as('o-nobody').call(contract.look, { matterId: 'none' });
    expect(error?.code).toBe('FORBIDDEN');
  });

  test('with the role and the relation: shown, and audited with the reason', async () => {
    await office().seed('groups', group('seen'));
    const { client, personId } = await staffOf('o-staff', 'putuo');
    const answer = await client.call(contract.look, { matterId: 'seen' });
    expect(answer.data).toEqual({ name: '普陀' });
    expect(answer.requests).toBe(3);
    expect(audited('seen')).toEqual([
      { what: 'view', byId: personId, reason: 'asked on the phone' },
    ]);
  });

  test('with the role only: NOT_FOUND, and the denial is audited', async () => {
    await office().seed('groups', group('hidden'));
    const { client, personId } = await staffOf('o-elsewhere', 'jingan');
    const { error } = await client.call(contract.look, { matterId: 'hidden' });
    expect(error?.code).toBe('NOT_FOUND');
    expect(audited('hidden')).toEqual([{ what: 'denied', byId: personId, reason: '' }]);
    const absent = await client.call(contract.look, { matterId: 'absent' });
    expect(absent.error?.message).toBe(error?.message);
  });
});

describe('how often', () => {
  test('wrong guesses count, from the very first one of a newcomer', async () => {
    const client = office().as('o-guess');
    const codes = [];
    for (let i = 0; i < 5; i += 1)
      codes.push((await client.call(contract.guess, { code: `wrong${i}` })).error?.code);
    expect(codes).toEqual([
      'CODE_INVALID',
      'CODE_INVALID',
      'CODE_INVALID',
      'RATE_LIMITED',
      'RATE_LIMITED',
    ]);
    office().advance(HOUR);
    expect((await client.call(contract.guess, { code: 'right' })).ok).toBe(true);
  });

  test('guesses sent at once count one by one', async () => {
    const client = office().as('o-burst');
    await client.call(contract.add, { counterId: 'burst', by: 1 });
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((i) => client.call(contract.guess, { code: `w${i}` })),
    );
    const limited = answers.filter(({ error }) => error?.code === 'RATE_LIMITED');
    expect(limited).toHaveLength(3);
  });

  test('a request that was answered is answered again, though the limit is reached', async () => {
    const client = office().as('o-resend');
    const send = () => client.call(contract.guess, { code: 'right' }, { requestId: 'resend-0001' });
    const answers = [await send(), await send(), await send(), await send(), await send()];
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });
});
