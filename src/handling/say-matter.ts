import type { MatterView } from './matter-view';

/** Whom a level of difficulty goes to (咨询 by level: staff, lawyer, expert). */
export const LEVELS = {
  simple: { label: '简单', goesTo: '工作人员' },
  general: { label: '一般', goesTo: '律师' },
  difficult: { label: '疑难', goesTo: '专家' },
} as const satisfies Record<MatterView['triage']['level'], { label: string; goesTo: string }>;

export const HANDLER_KINDS = {
  staff: '工作人员',
  student: '值班学生',
  lawyer: '律师',
  expert: '专家',
} as const;

export const PARTY_ROLES = {
  worker: '职工',
  applicant: '申请人',
  representative: '代表',
  guardian: '监护人',
} as const satisfies Record<MatterView['parties'][number]['role'], string>;
