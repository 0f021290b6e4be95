import type { Role } from '@domain/people/roles';
import type { DeskPlace } from '@/components/layout/Desk';
import type { DeskCounts } from './use-desk-counts';

interface Place extends DeskPlace {
  for: readonly Role[];
  /** Which number stands beside it. */
  counts?: keyof DeskCounts;
}

const DESK = ['staff', 'reviewer'] as const;
const OFFICE = ['staff', 'student', 'reviewer'] as const;

const PLACES: readonly Place[] = [
  {
    path: '/packages/office/queue/index',
    text: '待办',
    icon: 'inbox',
    for: OFFICE,
    counts: 'todo',
  },
  {
    path: '/packages/office/reception/index',
    text: '登记来访',
    icon: 'phone-plus',
    for: ['staff', 'student'],
  },
  { path: '/packages/office/search/index', text: '查找', icon: 'search', for: OFFICE },
  { path: '/packages/office/book/index', text: '登记簿', icon: 'list-search', for: OFFICE },
  { path: '/packages/office/collective/index', text: '集体事项', icon: 'users', for: ['staff'] },
  { path: '/packages/office/signals/index', text: '集体线索', icon: 'merge', for: DESK },
  { path: '/packages/office/groups/index', text: '咨询群', icon: 'messages', for: ['staff'] },
  {
    path: '/packages/office/release/index',
    text: '审核答复',
    icon: 'file-check',
    for: [...DESK, 'lawyer'],
    counts: 'release',
  },
  {
    path: '/packages/office/complaints/index',
    text: '投诉',
    icon: 'alert',
    for: DESK,
    counts: 'complaints',
  },
  { path: '/packages/office/unreached/index', text: '要打的电话', icon: 'phone-call', for: DESK },
];

/** Whether somebody with these roles works at the desk, where the numbers are. */
export const worksAtDesk = (roles: readonly Role[]): boolean =>
  OFFICE.some((role) => roles.includes(role));

/** Where somebody with these roles may go, with what waits there. */
export function placesFor(roles: readonly Role[], counts: DeskCounts | undefined): DeskPlace[] {
  return PLACES.filter((place) => place.for.some((role) => roles.includes(role))).map(
    ({ for: _, counts: which, ...place }) => ({
      ...place,
      ...(which && counts && { count: counts[which] }),
    }),
  );
}
