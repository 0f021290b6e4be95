import type { RuleId } from '../rules';

/** Why the employment ended, in the worker's words, and what is due for it. */
export interface Ending {
  label: string;
  /** Nothing, N, N and one more month without notice, or twice N. */
  due: 'none' | 'N' | 'N+1' | '2N';
  rule: RuleId;
  /** What to watch for. */
  note?: string;
}

const FAULT_NOTE =
  '单位要证明您有严重过错、制度合法并且告诉过您，还要先通知工会；证明不了就是违法解除，赔偿金 2N。';

/** 劳动合同法 36–41, 44, 46, 48, 71, 87. */
export const ENDINGS = {
  'no-ground': { label: '单位没有正当理由就辞退我', due: '2N', rule: 'CA-03.double' },
  protected: {
    label: '怀孕、哺乳、工伤、病假或快退休时被辞退',
    due: '2N',
    rule: 'CA-03.protected',
    note: '您本人有严重过错（劳动合同法 39）的除外；也可以要求继续上班。',
  },
  'union-not-told': {
    label: '单位有工会，辞退前没有通知工会',
    due: '2N',
    rule: 'CA-03.union',
    note: '单位在起诉前补正了通知的除外。',
  },
  incompetent: { label: '说我不能胜任，培训或调岗后辞退', due: 'N+1', rule: 'CA-02.when' },
  medical: {
    label: '病假的医疗期满，不能上班，辞退',
    due: 'N+1',
    rule: 'CA-02.when',
    note: '有的地方还有医疗补助费，请问当地。',
  },
  objective: { label: '单位情况重大变化，协商不成，辞退', due: 'N+1', rule: 'CA-02.when' },
  redundancy: { label: '经济性裁员', due: 'N', rule: 'CA-01.due' },
  'agreed-by-employer': { label: '单位提出，双方商量解除', due: 'N', rule: 'CA-01.due' },
  'agreed-by-worker': { label: '我提出，双方商量解除', due: 'none', rule: 'CA-01.not-due' },
  'resigned-for-fault': {
    label: '单位欠薪、不交社保等，我因此辞职',
    due: 'N',
    rule: 'CA-01.due',
    note: '辞职时要写明是因为单位欠薪、不交社保等（劳动合同法 38），只写“个人原因”就没有了；签过“自愿放弃社保”也不影响，那种约定无效（最高法劳动争议司法解释(二) 19）。',
  },
  resigned: { label: '我自己想走，辞职', due: 'none', rule: 'CA-01.not-due' },
  fault: {
    label: '说我严重违纪、失职等，辞退',
    due: 'none',
    rule: 'CA-01.not-due',
    note: FAULT_NOTE,
  },
  'expired-not-renewed': {
    label: '合同到期，单位不续或降低条件',
    due: 'N',
    rule: 'CA-01.due',
    note: '已经连续签过两次固定期限合同、您要求续签的，单位不续可能是违法终止，赔偿金 2N。',
  },
  'expired-refused': { label: '合同到期，单位照原条件续，我不续', due: 'none', rule: 'CA-01.due' },
  'task-done': { label: '按任务签的合同，任务做完了', due: 'N', rule: 'CA-01.task' },
  closed: { label: '单位破产、注销、被吊销执照', due: 'N', rule: 'CA-01.due' },
  'refused-first-month': {
    label: '入职一个月内，通知了我签合同我没签',
    due: 'none',
    rule: 'CA-01.refused-to-sign',
  },
  'refused-later': {
    label: '入职超过一个月，我没签合同被终止',
    due: 'N',
    rule: 'CA-01.refused-to-sign',
  },
  'part-time': {
    label: '非全日制（按小时、每天不超过 4 小时）',
    due: 'none',
    rule: 'CA-01.not-due',
  },
  retired: { label: '退休，开始领养老金', due: 'none', rule: 'CA-01.due' },
} as const satisfies Record<string, Ending>;

export type EndingReason = keyof typeof ENDINGS;

export const ENDING_REASONS = Object.keys(ENDINGS) as readonly EndingReason[];

/** The endings in the order shown, to choose from. */
export const ENDING_OPTIONS = ENDING_REASONS.map((value) => ({
  value,
  label: ENDINGS[value].label,
}));

/** An ending by its id. */
export function endingOf(reason: EndingReason): Ending {
  return ENDINGS[reason];
}
