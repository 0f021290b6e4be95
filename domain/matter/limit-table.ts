import type { Level } from '../triage/types';

export type LimitUnit = 'workingDays' | 'workingHours' | 'naturalDays';

/** One promise of the office, or one duty of the law, with its length. */
export interface Limit {
  /** What is promised, as shown to people. */
  label: string;
  /** A statutory limit may be shortened by an office, never lengthened. */
  kind: 'office' | 'statutory';
  /** Whose turn it is while the limit runs. */
  by: 'office' | 'handler' | 'worker';
  article?: string;
  unit: LimitUnit;
  value: number;
  urgent?: { unit: LimitUnit; value: number };
  byLevel?: Readonly<Record<Level, number>>;
}

/** Every promise that the life of a matter makes. 0 natural days means "the same day". */
export const LIMITS = {
  firstLook: {
    label: '首次查看',
    kind: 'office',
    by: 'office',
    unit: 'workingDays',
    value: 1,
    urgent: { unit: 'workingHours', value: 2 },
  },
  decision: {
    label: '审查决定',
    kind: 'statutory',
    by: 'office',
    article: '法律援助法第43条',
    unit: 'naturalDays',
    value: 7,
  },
  appointment: {
    label: '指派承办人',
    kind: 'statutory',
    by: 'office',
    article: '法律援助法第43条',
    unit: 'naturalDays',
    value: 3,
    urgent: { unit: 'naturalDays', value: 0 },
  },
  offerAnswer: {
    label: '答复派单',
    kind: 'office',
    by: 'handler',
    unit: 'workingHours',
    value: 8,
    urgent: { unit: 'workingHours', value: 2 },
  },
  papers: { label: '补交材料', kind: 'office', by: 'worker', unit: 'naturalDays', value: 7 },
  papersReminder: {
    label: '提醒补材料',
    kind: 'office',
    by: 'office',
    unit: 'naturalDays',
    value: 4,
  },
  objection: {
    label: '答复异议',
    kind: 'statutory',
    by: 'office',
    article: '法律援助法第49条',
    unit: 'naturalDays',
    value: 5,
  },
  consultation: {
    label: '答复咨询',
    kind: 'office',
    by: 'handler',
    unit: 'workingDays',
    value: 2,
    byLevel: { simple: 1, general: 2, difficult: 5 },
  },
  /** The handler calls the worker after the appointment. */
  firstContact: {
    label: '首次联系职工',
    kind: 'office',
    by: 'handler',
    unit: 'workingDays',
    value: 2,
    urgent: { unit: 'workingHours', value: 4 },
  },
  /** Staff must tell the worker how the case stands: 法律援助法 46. The rhythm is the office's. */
  progress: {
    label: '通报进展',
    kind: 'office',
    by: 'handler',
    article: '法律援助法第46条',
    unit: 'naturalDays',
    value: 15,
  },
  mediationTalk: {
    label: '第一次调解',
    kind: 'office',
    by: 'handler',
    unit: 'naturalDays',
    value: 3,
  },
  mediationResult: {
    label: '调解出结果',
    kind: 'statutory',
    by: 'handler',
    article: '劳动争议调解仲裁法第14条',
    unit: 'naturalDays',
    value: 15,
  },
  confirmation: { label: '确认结果', kind: 'office', by: 'worker', unit: 'naturalDays', value: 15 },
  referralReceipt: {
    label: '确认对方接收',
    kind: 'office',
    by: 'office',
    unit: 'workingDays',
    value: 5,
  },
  complaint: { label: '答复投诉', kind: 'office', by: 'office', unit: 'workingDays', value: 7 },
  followUp: {
    label: '回访',
    kind: 'office',
    by: 'office',
    article: '法律援助法第59条',
    unit: 'naturalDays',
    value: 15,
  },
  archive: { label: '归档', kind: 'office', by: 'office', unit: 'naturalDays', value: 30 },
} as const satisfies Record<string, Limit>;
