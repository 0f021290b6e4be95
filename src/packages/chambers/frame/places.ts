import type { DeskPlace } from '@/components/layout/Desk';

export const HOME = '/packages/chambers/home/index';

/** Where a lawyer goes, in a wide window. */
export const PLACES: readonly DeskPlace[] = [
  { path: HOME, text: '派单和案件', icon: 'briefcase' },
  { path: '/packages/chambers/offers/index', text: '全部派单', icon: 'history' },
  { path: '/packages/chambers/card/index', text: '我的名片', icon: 'user-check' },
];
