import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { people } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { type Role, ROLES } from '@domain/people/roles';

export type PersonRow = OutputOf<typeof people>['items'][number];

type Filter = Role | 'all';

/** Everybody is a worker: that role is none of the office's. */
export const OFFICE_ROLES: readonly Exclude<Role, 'worker'>[] = [
  'staff',
  'student',
  'reviewer',
  'lawyer',
  'expert',
  'admin',
];

export const SEGMENTS: readonly { value: Filter; label: string }[] = [
  { value: 'all', label: '全部' },
  ...OFFICE_ROLES.map((value) => ({ value, label: ROLES[value].label })),
];

/** The people of the office, all or those with one role. */
export function usePeople() {
  const [filter, setFilter] = useState<Filter>('all');
  const list = usePaged(people, filter === 'all' ? {} : { role: filter });
  return { list, filter, setFilter, reload: list.reload };
}

/** What somebody is in the office: 律师、专家. */
export const sayRoles = (roles: readonly Role[]): string =>
  roles
    .filter((role) => role !== 'worker')
    .map((role) => ROLES[role].label)
    .join('、');
