import type { TopicId } from '../triage/topics';

/** One thing a worker may ask for. */
export interface ClaimKind {
  /** As said to people. */
  label: string;
  /** When a worker means this one, in one sentence. */
  help: string;
  topic: TopicId;
}

/** What can be asked for, one by one: each has its own limit of time and its own way into legal aid. */
export const CLAIM_KINDS = {
  wages: { label: '拖欠的工资', help: '没发、少发或被扣的工资、提成、奖金。', topic: 'wages' },
  'service-pay': {
    label: '劳务费或欠条上的钱',
    help: '不是劳动关系，或者对方打了欠条。',
    topic: 'wages',
  },
  overtime: {
    label: '加班费',
    help: '平时延长、休息日、法定节假日的加班。',
    topic: 'working-time',
  },
  'annual-leave': {
    label: '没休的年休假工资',
    help: '年休假没休、单位也没补钱。',
    topic: 'working-time',
  },
  'double-wage': {
    label: '没签合同的两倍工资',
    help: '上班满一个月还没签书面合同。',
    topic: 'no-contract',
  },
  'unlawful-ending': {
    label: '违法辞退的赔偿金（2N）',
    help: '单位没有合法理由或没走程序就让您走。',
    topic: 'termination',
  },
  severance: {
    label: '经济补偿（N）',
    help: '单位提出协商离职、裁员、合同到期不续，或单位有错您才辞职。',
    topic: 'termination',
  },
  'notice-pay': {
    label: '代通知金（+1）',
    help: '因为病假期满、干不了或情况大变被辞退，单位又没提前 30 天通知。',
    topic: 'termination',
  },
  reinstatement: {
    label: '恢复上班',
    help: '被违法辞退，还想回去工作。',
    topic: 'termination',
  },
  'confirm-relation': {
    label: '确认劳动关系',
    help: '单位不承认您是它的员工。',
    topic: 'employment-status',
  },
  'work-injury': {
    label: '工伤认定和待遇',
    help: '因为工作受伤、得职业病。',
    topic: 'work-injury',
  },
  'insurance-benefit': {
    label: '社保待遇的损失',
    help: '没交社保，养老、医疗、失业待遇拿不到。',
    topic: 'social-insurance',
  },
  'insurance-arrears': {
    label: '补缴社保',
    help: '单位没交或少交，要它补上。',
    topic: 'social-insurance',
  },
  maternity: {
    label: '产假和生育待遇',
    help: '产假工资、生育津贴没拿到或拿少了。',
    topic: 'women-workers',
  },
  'probation-pay': {
    label: '违法试用期的赔偿',
    help: '试用期约定太长或约定了两次，已经干过了。',
    topic: 'other-labour',
  },
  'non-compete': {
    label: '竞业限制补偿',
    help: '离职后不让去同行，又没给补偿。',
    topic: 'non-compete',
  },
  'other-labour': {
    label: '其他劳动争议',
    help: '押金、罚款、档案、离职证明等。',
    topic: 'other-labour',
  },
} as const satisfies Record<string, ClaimKind>;

export type ClaimId = keyof typeof CLAIM_KINDS;
export const CLAIM_IDS = Object.keys(CLAIM_KINDS) as readonly ClaimId[];

/** What is asked for under a topic, in the order shown. */
export function claimsOfTopic(topic: TopicId): ClaimId[] {
  return CLAIM_IDS.filter((id) => CLAIM_KINDS[id].topic === topic);
}

/** Narrows a text from outside to a claim. */
export function isClaimId(text: string): text is ClaimId {
  return (CLAIM_IDS as readonly string[]).includes(text);
}
