import type { Role } from '@domain/people/roles';
import type { IconName } from '@/components/Icon';

interface OfficeDoor {
  for: readonly Role[];
  path: string;
  icon: IconName;
  title: string;
  note: string;
}

const DOORS: readonly OfficeDoor[] = [
  {
    for: ['staff', 'student', 'reviewer'],
    path: '/packages/office/queue/index',
    icon: 'inbox',
    title: '办公台',
    note: '待办、登记、审查、派单',
  },
  {
    for: ['lawyer', 'expert'],
    path: '/packages/chambers/home/index',
    icon: 'briefcase',
    title: '律师和专家',
    note: '派单、在办的案件',
  },
  {
    for: ['admin'],
    path: '/packages/admin/home/index',
    icon: 'settings',
    title: '管理',
    note: '人员、站点、律所、期限',
  },
];

/** Where somebody of the office works; nothing for a worker. */
export const doorsFor = (roles: readonly Role[]): readonly OfficeDoor[] =>
  DOORS.filter((door) => door.for.some((role) => roles.includes(role)));
