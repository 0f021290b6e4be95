import { CLAIM_IDS, CLAIM_KINDS, type ClaimId } from '../claim-kinds';
import type { Field } from '../fields';
import { type InterruptionId, type PauseId, PAUSES } from './interruptions';
import { PAPER_IDS, PAPERS } from './papers';

/** The claims whose year runs from the day the worker knew. */
const FROM_KNOWING: readonly ClaimId[] = [
  'insurance-benefit',
  'maternity',
  'probation-pay',
  'non-compete',
  'service-pay',
  'other-labour',
];

/** Why nothing could be done for a while; proving the labour relation is asked for by itself. */
export const STOPPED_BY = [
  'force-majeure',
  'incapacity',
  'other-reason',
  'fault-of-others',
] as const satisfies readonly PauseId[];

/** Leaving is asked for by itself. */
export const ASKED_PAPERS = PAPER_IDS.filter((id) => id !== 'ended');

/** What is asked of everybody. */
export const OWN_FIELDS = [
  {
    name: 'claims',
    label: '您想要什么',
    kind: 'choices',
    help: '可以选几样；每一样的期限不同。',
    options: CLAIM_IDS.map((value) => ({ value, ...said(value) })),
  },
  { name: 'stillEmployed', label: '还在这家单位上班吗', kind: 'yes-no' },
  {
    name: 'endedOn',
    label: '最后一天上班是哪天',
    kind: 'day',
    when: { field: 'stillEmployed', is: ['no'] },
  },
  {
    name: 'knownOn',
    label: '哪天知道自己的权利被侵害',
    kind: 'day',
    help: '例如该发钱没发的那天、收到通知的那天；记不清就写最早的。',
    when: { field: 'claims', is: FROM_KNOWING },
  },
  {
    name: 'hiredOn',
    label: '实际上班的第一天',
    kind: 'day',
    when: { field: 'claims', is: ['double-wage'] },
  },
  {
    name: 'signedOn',
    label: '哪天签的书面合同',
    kind: 'day',
    help: '一直没签就不填。',
    optional: true,
    when: { field: 'claims', is: ['double-wage'] },
  },
  {
    name: 'doubleWageMode',
    label: '当地的两倍工资，一年的期限怎么算',
    kind: 'choice',
    help: '不知道就不填，按最稳妥的一天一天算。',
    options: [
      { value: 'daily', label: '一天一天算' },
      { value: 'monthly', label: '一个月一个月算' },
      { value: 'integral', label: '合在一起算一年' },
    ],
    optional: true,
    parameter: 'doubleWageLimitation',
    when: { field: 'claims', is: ['double-wage'] },
  },
  {
    name: 'leaveYear',
    label: '哪一年的年休假没休',
    kind: 'count',
    help: '有几年的，写最早的一年。',
    from: 2008,
    to: 2100,
    unit: '年',
    optional: true,
    when: { field: 'claims', is: ['annual-leave'] },
  },
  {
    name: 'annualLeaveMode',
    label: '当地的年休假工资，一年的期限从哪天算',
    kind: 'choice',
    help: '不知道就不填，按最稳妥的当年结束算。',
    options: [
      { value: 'year-end', label: '从当年结束起一年' },
      { value: 'next-year-end', label: '从下一年结束起一年' },
    ],
    optional: true,
    parameter: 'annualLeaveLimitation',
    when: { field: 'claims', is: ['annual-leave'] },
  },
  {
    name: 'accidentOn',
    label: '受伤或确诊职业病是哪天',
    kind: 'day',
    when: { field: 'claims', is: ['work-injury'] },
  },
  {
    name: 'provingFrom',
    label: '为确认劳动关系仲裁或打官司，从哪天',
    kind: 'day',
    help: '这段时间不算在一年里；没有就不填。',
    optional: true,
    when: { field: 'claims', is: ['work-injury'] },
  },
  {
    name: 'provingTo',
    label: '到哪天结束',
    kind: 'day',
    help: '还没结束就不填。',
    optional: true,
    when: { field: 'claims', is: ['work-injury'] },
  },
  eventField('asked', '哪几天向单位要求过', '有消息、信件等凭证的才写；可以写几天。'),
  eventField('promised', '单位哪几天答应过给', '有消息、欠条、录音等凭证的才写。'),
  eventField('complained', '哪几天向劳动监察等部门投诉过', '有回执、登记的才写。'),
  eventField('mediation', '哪几天申请过调解', '调解组织收到申请的日子。'),
  eventField('arbitration-withdrawn', '申请过仲裁又撤回的，是哪几天', '递交申请的日子。'),
  eventField(
    'payment-order',
    '哪几天申请过支付令',
    '支付令是法院催单位付钱的命令；写法院收到申请的日子。',
  ),
  eventField('sued', '没仲裁就先去法院起诉过的，是哪几天', '法院收到起诉状的日子。'),
  {
    name: 'stoppedBy',
    label: '有没有一段时间实在没法去办',
    kind: 'choice',
    help: '有材料证明的才选；这段时间不算，接在后面补上。没有就不填。',
    options: STOPPED_BY.map((value) => ({ value, label: PAUSES[value].label })),
    optional: true,
  },
  {
    name: 'stoppedFrom',
    label: '从哪天起没法办',
    kind: 'day',
    when: { field: 'stoppedBy', is: STOPPED_BY },
  },
  {
    name: 'stoppedTo',
    label: '到哪天为止',
    kind: 'day',
    help: '现在还办不了就不填。',
    optional: true,
    when: { field: 'stoppedBy', is: STOPPED_BY },
  },
  {
    name: 'papers',
    label: '走到哪一步了',
    kind: 'choices',
    help: '收到过什么、办过什么，都选上；没有就不选。',
    options: ASKED_PAPERS.map((value) => ({ value, label: PAPERS[value].label })),
    optional: true,
  },
] as const satisfies readonly Field[];

/** The day of each paper or step that was chosen. */
export const PAPER_FIELDS: readonly Field[] = ASKED_PAPERS.map((paper) => ({
  name: paper,
  label: PAPERS[paper].label,
  help: `${PAPERS[paper].asks}。`,
  kind: 'day',
  when: { field: 'papers', is: [paper] },
}));

/** What the screen of limits asks, in order. */
export const CLOCK_FIELDS: readonly Field[] = [...OWN_FIELDS, ...PAPER_FIELDS];

function said(id: ClaimId): { label: string; help: string } {
  const { label, help } = CLAIM_KINDS[id];
  return { label, help };
}

function eventField<const Name extends InterruptionId>(name: Name, label: string, help: string) {
  return { name, label, help, kind: 'days', optional: true } as const;
}
