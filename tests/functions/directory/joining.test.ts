import * as directory from '@contracts/directory';
import { DAY } from '@domain/time/units';
import { World } from '../assignment/world';
import { officeFor } from '../harness';

const office = officeFor();
const world = new World(office);

beforeEach(() => world.begin());

const newcomer = (name: string) => office().as(`o-${name}`);

async function invited(role: 'staff' | 'lawyer' | 'student' | 'reviewer' = 'staff') {
  const admin = await world.person('admin', ['admin']);
  const { data } = await admin.call(directory.invite, {
    role,
    forWhom: '陈静',
    stationId: 'st-ph',
  });
  if (!data) throw new Error('no invitation');
  return { admin, code: data.code };
}

const PERSON = { name: '陈静', phone: '13900010001' };

test('an invitation lets one person in, once', async () => {
  const { code } = await invited();
  const joined = await newcomer('chen').call(directory.join, { code, ...PERSON });
  expect(joined.data?.roles).toEqual(['worker', 'staff']);
  const again = await newcomer('somebody').call(directory.join, { code, ...PERSON });
  expect(again.error?.code).toBe('CODE_INVALID');
});

test('two who use one code at the same moment: one is in', async () => {
  const { code } = await invited();
  const answers = await Promise.all(
    ['a', 'b', 'c'].map((name) => newcomer(name).call(directory.join, { code, ...PERSON })),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(office().cloud.database.count('people', { roles: 'staff' })).toBe(1);
});

test('who decides on aid is not let in as a student beside it', async () => {
  const { code } = await invited('student');
  await newcomer('lin').call(directory.join, { code, ...PERSON });
  const second = await invited('reviewer');
  const refused = await newcomer('lin').call(directory.join, { code: second.code, ...PERSON });
  expect(refused.error).toMatchObject({
    code: 'NOT_ALLOWED_NOW',
    message: '值班学生不能同时担任审查员。',
  });
});

test('a code ends after seven days, and when it is revoked', async () => {
  const late = await invited();
  office().advance(8 * DAY);
  expect(
    (await newcomer('late').call(directory.join, { code: late.code, ...PERSON })).error?.code,
  ).toBe('CODE_INVALID');
  const { data } = await late.admin.call(directory.invite, {
    role: 'staff',
    forWhom: '林晓',
    stationId: 'st-ph',
  });
  await late.admin.call(directory.revokeInvitation, { id: data?.id ?? '' });
  const revoked = await newcomer('revoked').call(directory.join, {
    code: data?.code ?? '',
    ...PERSON,
  });
  expect(revoked.error?.code).toBe('CODE_INVALID');
});

test('a mistyped code says so at its field', async () => {
  const answer = await newcomer('chen').call(directory.join, { code: 'ABCD', ...PERSON });
  expect(answer.error?.fields?.map((field) => field.path)).toEqual(['code']);
});

test('the code is not readable in the database', async () => {
  const { code } = await invited();
  const kept = JSON.stringify(office().cloud.database.find('invitations'));
  expect(kept).not.toContain(code);
  expect(kept).not.toContain(code.replaceAll('-', ''));
});

test('a lawyer who joins gets a card and is offered nothing before it says what he knows', async () => {
  const { code } = await invited('lawyer');
  await newcomer('li').call(directory.join, { code, name: '李文', phone: '13900010007' });
  const { data } = await newcomer('li').call(directory.myLawyerCard, {});
  expect(data).toMatchObject({ name: '李文', specialties: [], openLoad: 0 });
});

describe('the card of a lawyer who changes sides', () => {
  const FIRM = { _id: 'firm-zhengda', name: '正大律师事务所', phone: '', partner: true };
  const card = () => office().cloud.database.find('lawyers')[0];

  async function inHouseLawyer() {
    const { admin, code } = await invited('lawyer');
    await newcomer('li').call(directory.join, { code, ...PERSON });
    expect(card()).toMatchObject({ inHouse: true, firmId: '' });
    await office().seed('firms', FIRM);
    return { admin, personId: String(card()?._id) };
  }

  test('is of the firm he is moved to: without consent nothing goes to him any more', async () => {
    const { admin, personId } = await inHouseLawyer();
    const roles = ['worker', 'lawyer'] as ('worker' | 'lawyer')[];
    await admin.call(directory.setRoles, { personId, roles, permissions: [], firmId: FIRM._id });
    expect(card()).toMatchObject({ inHouse: false, firmId: FIRM._id, firmName: FIRM.name });
  });

  test('is of the firm he comes back from', async () => {
    const { admin, personId } = await inHouseLawyer();
    await admin.call(directory.removePerson, { personId, reason: '去了律所' });
    expect(card()).toMatchObject({ active: false });
    const { data } = await admin.call(directory.invite, {
      role: 'lawyer',
      forWhom: '陈静',
      firmId: FIRM._id,
    });
    await newcomer('li').call(directory.join, { code: data?.code ?? '', ...PERSON });
    expect(card()).toMatchObject({ active: true, inHouse: false, firmName: FIRM.name });
  });
});

test('an admin gives himself no role by which he would see cases', async () => {
  const admin = await world.person('admin', ['admin']);
  await office().cloud.database.update('people', {}, { $set: { joinedAt: 1 } });
  const roles = ['admin', 'staff'] as ('admin' | 'staff')[];
  const own = { personId: admin.id, roles, permissions: [], stationId: 'st-qg' };
  expect((await admin.call(directory.setRoles, own)).error?.code).toBe('NOT_ALLOWED_NOW');
  const other = await world.person('other', ['admin']);
  expect((await other.call(directory.setRoles, own)).ok).toBe(true);
});

describe('the last admin', () => {
  test('can neither step down nor be removed', async () => {
    const admin = await world.person('admin', ['admin']);
    await office().cloud.database.update('people', { _id: admin.id }, { $set: { joinedAt: 1 } });
    const input = { personId: admin.id, roles: [], permissions: [] };
    expect((await admin.call(directory.setRoles, input)).error?.code).toBe('LAST_ADMIN');
    const removal = await admin.call(directory.removePerson, {
      personId: admin.id,
      reason: '离岗',
    });
    expect(removal.error?.code).toBe('LAST_ADMIN');
  });

  test('two admins who remove each other at the same moment leave one', async () => {
    const one = await world.person('one', ['admin']);
    const two = await world.person('two', ['admin']);
    await office().cloud.database.update('people', {}, { $set: { joinedAt: 1 } });
    await Promise.all([
      one.call(directory.removePerson, { personId: two.id, reason: '离岗' }),
      two.call(directory.removePerson, { personId: one.id, reason: '离岗' }),
    ]);
    expect(office().cloud.database.count('people', { roles: 'admin' })).toBe(1);
  });
});

describe('settings', () => {
  test('a statutory limit is never lengthened', async () => {
    const admin = await world.person('admin', ['admin']);
    const longer = await admin.call(directory.saveLimit, { id: 'decision', value: 8 });
    expect(longer.error?.fields?.[0]?.message).toContain('法律援助法第43条');
    expect((await admin.call(directory.saveLimit, { id: 'decision', value: 5 })).ok).toBe(true);
    const { data } = await admin.call(directory.limits, {});
    expect(data?.items.find((item) => item.id === 'decision')).toMatchObject({
      value: 5,
      standard: 7,
    });
  });

  test('two stations never share a code', async () => {
    const admin = await world.person('admin', ['admin']);
    const station = {
      code: 'PH',
      name: '另一站',
      level: 'street' as const,
      parentId: 'st-qg',
      address: '长安路 1 号',
      hours: { days: { '1': [['08:30', '17:30']] as [string, string][] } },
    };
    const taken = await admin.call(directory.saveStation, station);
    expect(taken.error?.fields?.map((field) => field.path)).toEqual(['code']);
  });
});
