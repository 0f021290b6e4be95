import type { IconName } from '@/components/Icon';

export interface AdminPlace {
  path: string;
  text: string;
  icon: IconName;
  /** What is done there, in the list of the phone. */
  note: string;
}

/** The rooms of the administration, in the order in which an office is set up and kept. */
export const PLACES: readonly AdminPlace[] = [
  {
    path: '/packages/admin/people/index',
    text: '人员',
    icon: 'users',
    note: '谁在这里工作，能做什么；离岗交接',
  },
  {
    path: '/packages/admin/invitations/index',
    text: '邀请',
    icon: 'user-plus',
    note: '给新同事、律师、专家邀请码',
  },
  {
    path: '/packages/admin/lawyers/index',
    text: '律师和专家',
    icon: 'briefcase',
    note: '专长、承办上限、请假、要回避的单位',
  },
  { path: '/packages/admin/firms/index', text: '律所', icon: 'building', note: '哪些是合作律所' },
  {
    path: '/packages/admin/stations/index',
    text: '站点',
    icon: 'pin',
    note: '地址、电话、接待时间、上下级',
  },
  {
    path: '/packages/admin/respondents/index',
    text: '用人单位',
    icon: 'factory',
    note: '别名、集团、信用代码；合并重复的',
  },
  {
    path: '/packages/admin/limits/index',
    text: '期限',
    icon: 'hourglass',
    note: '我们答应职工的时间；法定期限',
  },
  {
    path: '/packages/admin/weights/index',
    text: '派单权重',
    icon: 'filter',
    note: '专长、经验、距离各占多少；谁改过',
  },
  {
    path: '/packages/admin/fairness/index',
    text: '派单均衡',
    icon: 'chart',
    note: '每位律师每月派了多少、答复多快',
  },
  {
    path: '/packages/admin/standards/index',
    text: '当地标准',
    icon: 'scale',
    note: '最低工资、平均工资等，计算器按它算',
  },
  {
    path: '/packages/admin/corrections/index',
    text: '分诊更正',
    icon: 'switch',
    note: '系统的判断和人的更正，按月对照',
  },
  {
    path: '/packages/admin/register/index',
    text: '登记簿',
    icon: 'list-search',
    note: '收到了多少、到哪一步了，不含案情',
  },
  {
    path: '/packages/admin/audit/index',
    text: '操作记录',
    icon: 'history',
    note: '谁在什么时候做了什么、看了什么',
  },
];

export const HOME = '/packages/admin/home/index';
