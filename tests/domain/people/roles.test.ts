import { INVITATION_LIFE, invitationProblem, inviteRefusal } from '@domain/people/invitation';
import { handOverRefusal, isLastAdmin } from '@domain/people/leaving';
import {
  holds,
  isRole,
  type Person,
  type Role,
  ROLE_IDS,
  rolesRefusal,
} from '@domain/people/roles';
import { secondPerson } from '@domain/people/second-person';
import {
  districtOf,
  parentRefusal,
  stationsAbove,
  stationsBelow,
  stationTree,
} from '@domain/people/stations';

const tree = stationTree([
  { id: 'D1', parentId: '', level: 'district' },
  { id: 'S1', parentId: 'D1', level: 'street' },
  { id: 'S2', parentId: 'D1', level: 'street' },
  { id: 'E1', parentId: 'S1', level: 'enterprise' },
  { id: 'D2', parentId: '', level: 'district' },
  { id: 'S9', parentId: 'D2', level: 'street' },
]);

const person = (roles: Role[], stationId = '', rest: Partial<Person> = {}): Person => ({
  id: 'p1',
  roles,
  permissions: [],
  stationId,
  firmId: '',
  active: true,
  ...rest,
});

describe('the tree of stations', () => {
  test('goes up and down', () => {
    expect(stationsAbove('E1', tree)).toEqual(['E1', 'S1', 'D1']);
    expect(stationsBelow('D1', tree)).toEqual(['D1', 'S1', 'S2', 'E1']);
    expect(stationsBelow('nowhere', tree)).toEqual([]);
    expect(districtOf('E1', tree)).toBe('D1');
    expect(districtOf('nowhere', tree)).toBeNull();
  });

  test('a ring made by mistake does not hang', () => {
    const ring = stationTree([
      { id: 'A', parentId: 'B', level: 'street' },
      { id: 'B', parentId: 'A', level: 'street' },
    ]);
    expect(stationsAbove('A', ring)).toEqual(['A', 'B']);
    expect(stationsBelow('A', ring)).toEqual(['A', 'B']);
  });

  test.each([
    [{ id: 'N', parentId: 'S1', level: 'enterprise' }, null],
    [{ id: 'N', parentId: '', level: 'district' }, null],
    [{ id: 'N', parentId: '', level: 'street' }, '请选择上级站点。'],
    [{ id: 'N', parentId: 'nowhere', level: 'street' }, '没有找到上级站点，请重新选择。'],
    [{ id: 'N', parentId: 'E1', level: 'street' }, '上级站点的级别要高于这个站点。'],
    [{ id: 'S1', parentId: 'E1', level: 'street' }, '不能放在自己或自己的下级下面。'],
  ] as const)('%j: %p', (station, reason) => {
    expect(parentRefusal(station, tree)).toBe(reason);
  });
});

describe('a role', () => {
  test('is not held by somebody inactive', () => {
    for (const role of ROLE_IDS) {
      expect(holds(person([role], 'D1', { active: false }), role)).toBe(false);
    }
  });

  test('is one of the list', () => {
    expect([isRole('staff'), isRole('toString'), isRole('owner')]).toEqual([true, false, false]);
  });
});

describe('giving roles', () => {
  test.each([
    [['staff'], 'S1', '', null],
    [['staff'], '', '', '请选择工作人员所在的站点。'],
    [['lawyer'], '', 'F1', null],
    [['lawyer'], 'S1', '', null],
    [['lawyer'], '', '', '请选择律师所在的律所；工会自己的律师请选择站点。'],
    [['expert'], '', '', null],
    [['reviewer', 'student'], 'S1', '', '值班学生不能同时担任审查员。'],
    [['reviewer', 'lawyer'], 'S1', 'F1', '律所律师不能同时担任审查员。'],
    [['reviewer', 'lawyer'], 'S1', '', null],
  ] as [Role[], string, string, string | null][])(
    '%j %p %p',
    (roles, stationId, firmId, reason) => {
      expect(rolesRefusal({ roles, stationId, firmId })).toBe(reason);
    },
  );
});

describe('leaving', () => {
  const admins = [
    person(['admin'], '', { id: 'a' }),
    person(['admin'], '', { id: 'b', active: false }),
  ];

  test('the last active admin cannot go; one of two can', () => {
    expect(isLastAdmin('a', admins)).toBe(true);
    expect(isLastAdmin('b', admins)).toBe(false);
    expect(isLastAdmin('a', [...admins, person(['admin'], '', { id: 'c' })])).toBe(false);
  });

  test('open work is named', () => {
    const none = { mattersInHand: 0, offersWaiting: 0, complaintsToAnswer: 0, dutiesAhead: 0 };
    expect(handOverRefusal(none)).toBeNull();
    expect(handOverRefusal({ ...none, mattersInHand: 3, dutiesAhead: 1 })).toBe(
      '他手里还有 3 件在办事项、1 次已排的值班，请先交接。',
    );
  });
});

describe('a second person', () => {
  const base = { firstPersonIds: ['a'], deciderId: 'b', eligibleIds: ['a', 'b'] };

  test('decides where there is one', () => {
    expect(secondPerson(base)).toEqual({ allowed: true, exception: false });
    expect(secondPerson({ ...base, deciderId: 'a', exceptionReason: '方便' })).toMatchObject({
      allowed: false,
    });
    expect(secondPerson({ ...base, deciderId: 'c' })).toMatchObject({ allowed: false });
  });

  test('a single officer goes on with a reason that stays', () => {
    const sole = { firstPersonIds: ['a'], deciderId: 'a', eligibleIds: ['a'] };
    expect(secondPerson(sole)).toMatchObject({ allowed: false });
    expect(secondPerson({ ...sole, exceptionReason: '  ' })).toMatchObject({ allowed: false });
    expect(secondPerson({ ...sole, exceptionReason: ' 本单位只有一名审查员 ' })).toEqual({
      allowed: true,
      exception: true,
      reason: '本单位只有一名审查员',
    });
  });
});

describe('an invitation', () => {
  const wanted = {
    roles: ['lawyer'] as const,
    permissions: [],
    stationId: '',
    firmId: 'F1',
    name: '李律师',
    createdBy: 'admin',
  };
  const invitation = { ...wanted, createdAt: 1000, expiresAt: 1000 + INVITATION_LIFE };

  test.each([
    [invitation, 'p', 1000, null],
    [invitation, 'p', 1000 + INVITATION_LIFE - 1, null],
    [invitation, 'p', 1000 + INVITATION_LIFE, 'expired'],
    [{ ...invitation, usedBy: 'q' }, 'p', 1000, 'used'],
    [{ ...invitation, revokedAt: 1500 }, 'p', 2000, 'revoked'],
    [invitation, 'admin', 1000, 'own'],
  ])('%#', (given, who, now, problem) => {
    expect(invitationProblem(given, who, now)).toBe(problem);
  });

  test('must say for whom and for what', () => {
    expect(inviteRefusal(wanted)).toBeNull();
    expect(inviteRefusal({ ...wanted, name: ' ' })).toBe('请写一下这是给谁的。');
    expect(inviteRefusal({ ...wanted, roles: ['worker'] })).toBe('请至少选一个角色。');
    expect(inviteRefusal({ ...wanted, firmId: '' })).toMatch(/律所/);
  });
});
