/** Somebody to look through the eyes of. */
export interface DemoActor {
  openid: string;
  name: string;
  hint: string;
  /** Where this person's work begins. */
  home: string;
}

const OFFICE = '/packages/office/queue/index';
const CHAMBERS = '/packages/chambers/home/index';

/** The people of the demonstration office, as the switch shows them. */
export const ACTORS = {
  wang: {
    openid: 'demo-worker-wang',
    name: '王小梅',
    hint: '职工，电子厂',
    home: '/pages/home/index',
  },
  zhao: {
    openid: 'demo-worker-zhao',
    name: '赵建国',
    hint: '职工，外卖骑手',
    home: '/pages/home/index',
  },
  chen: { openid: 'demo-staff-chen', name: '陈静', hint: '工作人员，普惠路站', home: OFFICE },
  lin: { openid: 'demo-student-lin', name: '林晓', hint: '值班学生，普惠路站', home: OFFICE },
  zhou: { openid: 'demo-reviewer-zhou', name: '周敏', hint: '审查员，区总工会', home: OFFICE },
  sun: { openid: 'demo-reviewer-sun', name: '孙立', hint: '审查员，区总工会', home: OFFICE },
  li: { openid: 'demo-lawyer-li', name: '李文', hint: '律师，正和所', home: CHAMBERS },
  zhang: { openid: 'demo-lawyer-zhang', name: '张宁', hint: '律师，明远所', home: CHAMBERS },
  zheng: { openid: 'demo-expert-zheng', name: '郑教授', hint: '专家，劳动法', home: CHAMBERS },
  wu: { openid: 'demo-admin-wu', name: '吴强', hint: '管理员', home: '/packages/admin/home/index' },
} as const satisfies Record<string, DemoActor>;

export type ActorName = keyof typeof ACTORS;

/** Who becomes an admin by configuration when the office is new. */
export const FIRST_ADMIN = ACTORS.wu.openid;
