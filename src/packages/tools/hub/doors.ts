import type { IconName } from '@/components/Icon';

export interface Door {
  title: string;
  note: string;
  icon: IconName;
  path: string;
}

/** The four questions people come with. */
export const DOORS: readonly Door[] = [
  {
    title: '我能拿多少',
    note: '工资、补偿、赔偿、工伤，填几个数就知道',
    icon: 'calculator',
    path: '/packages/tools/calculators/index',
  },
  {
    title: '还来得及吗',
    note: '最晚哪天要去办，现在该做什么',
    icon: 'hourglass',
    path: '/packages/tools/clocks/index',
  },
  {
    title: '能不能免费请律师',
    note: '政府的、工会的，分开告诉您',
    icon: 'handshake',
    path: '/packages/tools/eligibility/index',
  },
  {
    title: '写一份文书',
    note: '仲裁申请书、证据清单，一步一步填',
    icon: 'file-pencil',
    path: '/packages/papers/list/index',
  },
];
