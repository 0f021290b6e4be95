import type { RuleId } from '../rules';

/** What makes the limitation start again, and what stops it for a while. */
interface InterruptionKind {
  label: string;
  /** What shows that it happened. */
  proof: string;
  rule: RuleId;
}

/** Events that interrupt: the year starts again. 劳动争议调解仲裁法 27(2), 办案规则 27, 企业劳动争议协商调解规定 31. */
export const INTERRUPTIONS = {
  asked: {
    label: '向单位要求过',
    proof: '聊天记录、短信、邮件、寄出的信和回执',
    rule: 'PD-02',
  },
  promised: {
    label: '单位答应给',
    proof: '写明愿意给的消息、欠条、录音',
    rule: 'PD-02',
  },
  complained: {
    label: '向劳动监察等部门投诉',
    proof: '投诉登记、受理通知、短信回执',
    rule: 'PD-02',
  },
  mediation: { label: '申请调解', proof: '调解申请书、受理通知', rule: 'PD-02' },
  'arbitration-withdrawn': {
    label: '申请过仲裁，后来撤回了',
    proof: '仲裁申请的收件回执、撤回的决定',
    rule: 'PD-02',
  },
  'payment-order': {
    label: '向法院申请过支付令',
    proof: '支付令或受理通知',
    rule: 'PD-02',
  },
  sued: {
    label: '先去法院起诉过',
    proof: '法院的收件回执，或法院不收的书面通知',
    rule: 'PD-02',
  },
} as const satisfies Record<string, InterruptionKind>;

export type InterruptionId = keyof typeof INTERRUPTIONS;
export const INTERRUPTION_IDS = Object.keys(INTERRUPTIONS) as readonly InterruptionId[];

interface PauseKind {
  label: string;
  /** PD-03 stops the year of arbitration too, PD-31 only that of recognising a work injury. */
  rule: 'PD-03' | 'PD-31';
}

/** Reasons for which the time stands still. 劳动争议调解仲裁法 27(3), 工伤保险条例 17(2). */
export const PAUSES = {
  'force-majeure': { label: '遇到灾害、封控等，没法去办', rule: 'PD-03' },
  incapacity: { label: '病得不能自己办事，又没有监护人', rule: 'PD-03' },
  'other-reason': { label: '其他没法去办的正当理由', rule: 'PD-03' },
  'proving-relation': { label: '在仲裁或打官司确认劳动关系', rule: 'PD-31' },
  'fault-of-others': { label: '单位或部门耽误了（只对申请工伤认定算）', rule: 'PD-31' },
} as const satisfies Record<string, PauseKind>;

export type PauseId = keyof typeof PAUSES;
