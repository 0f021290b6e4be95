/** What a person does in the office. One person may hold several; everybody is a worker. */
export const ROLES = {
  worker: { label: '职工', needs: 'nothing' },
  staff: { label: '工作人员', needs: 'station' },
  student: { label: '值班学生', needs: 'station' },
  reviewer: { label: '审查员', needs: 'station' },
  lawyer: { label: '律师', needs: 'firmOrStation' },
  expert: { label: '专家', needs: 'nothing' },
  admin: { label: '管理员', needs: 'nothing' },
} as const satisfies Record<string, RoleFacts>;

interface RoleFacts {
  label: string;
  /** What must be named when the role is given: a lawyer belongs to a firm or, in-house, to a station. */
  needs: 'nothing' | 'station' | 'firmOrStation';
}

export type Role = keyof typeof ROLES;
export const ROLE_IDS = Object.keys(ROLES) as readonly Role[];

/** Abilities that come on top of a role, given one by one. */
export const PERMISSIONS = {
  writer: { label: '撰写案例和课程' },
  publisher: { label: '审核并发布案例和课程' },
  judge: { label: '评选典型案例' },
} as const;

export type Permission = keyof typeof PERMISSIONS;
export const PERMISSION_IDS = Object.keys(PERMISSIONS) as readonly Permission[];

/** What the rules on people need to know of one. Empty strings stand for "none". */
export interface Person {
  id: string;
  roles: readonly Role[];
  permissions: readonly Permission[];
  /** The station he works at; for a reviewer any station of his district. */
  stationId: string;
  firmId: string;
  active: boolean;
}

/** Narrows a string from outside to a role. */
export function isRole(value: string): value is Role {
  return (ROLE_IDS as readonly string[]).includes(value);
}

/** Whether an active person holds a role. Everybody is a worker. */
export function holds(person: Pick<Person, 'roles' | 'active'>, role: Role): boolean {
  return person.active && (role === 'worker' || person.roles.includes(role));
}

/** One sentence on what is lacking before these roles can be given, or null. */
export function rolesRefusal(input: {
  roles: readonly Role[];
  stationId: string;
  firmId: string;
}): string | null {
  for (const role of input.roles) {
    const { label, needs } = ROLES[role];
    if (needs === 'station' && input.stationId === '') return `请选择${label}所在的站点。`;
    if (needs === 'firmOrStation' && input.firmId === '' && input.stationId === '') {
      return `请选择${label}所在的律所；工会自己的律师请选择站点。`;
    }
  }
  // Who decides on aid must not be the student he trains, nor a lawyer who would profit from the case.
  if (input.roles.includes('reviewer') && input.roles.includes('student')) {
    return '值班学生不能同时担任审查员。';
  }
  if (input.roles.includes('reviewer') && input.roles.includes('lawyer') && input.firmId !== '') {
    return '律所律师不能同时担任审查员。';
  }
  return null;
}
