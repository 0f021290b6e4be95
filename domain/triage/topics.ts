import type { CalculatorId } from '../law/calculators/ids';
import { EVIDENCE, type EvidenceId } from './evidence';

export const TOPIC_IDS = [
  'wages',
  'termination',
  'no-contract',
  'work-injury',
  'social-insurance',
  'working-time',
  'women-workers',
  'employment-status',
  'non-compete',
  'other-labour',
  'not-labour',
] as const;

export type TopicId = (typeof TOPIC_IDS)[number];

/** What law a matter belongs to; the office itself takes `labour`. */
export type Branch = 'labour' | 'civil' | 'family' | 'administrative' | 'tort' | 'other';

export interface EvidenceItem {
  id: EvidenceId;
  label: string;
  /** How to get it, in one plain sentence. */
  how: string;
  need: 'must' | 'helpful';
}

export interface Topic {
  /** The full name shown to people. */
  label: string;
  /** At most four characters, for tags and queues. */
  short: string;
  /** One sentence by which a worker knows whether this is his problem. */
  explain: string;
  branch: Branch;
  /** What a lawyer who takes it should know; matched against his own list. */
  specialty: string;
  /** 案由, by the 2026 list of the Supreme People's Court. */
  cause: string;
  evidence: readonly EvidenceItem[];
  /** The calculators it leads to, the likeliest first. */
  calculators: readonly CalculatorId[];
}

const items = (need: EvidenceItem['need'], ids: readonly EvidenceId[]): EvidenceItem[] =>
  ids.map((id) => ({ id, label: EVIDENCE[id].label, how: EVIDENCE[id].how, need }));

const evidence = (must: readonly EvidenceId[], helpful: readonly EvidenceId[]): EvidenceItem[] => [
  ...items('must', must),
  ...items('helpful', helpful),
];

/** The one table of topics: where each belongs, who can handle it, what it is proved by. */
export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  wages: {
    label: '拖欠或少发工资',
    short: '欠薪',
    explain: '干了活，工资没发、少发、被扣了，或者拖着不结。',
    branch: 'labour',
    specialty: 'wages',
    cause: '追索劳动报酬纠纷',
    evidence: evidence(
      ['work-proof', 'bank-flow'],
      [
        'labour-contract',
        'wage-slips',
        'attendance',
        'iou',
        'chat-records',
        'contractor-chain',
        'wage-account',
      ],
    ),
    calculators: [
      'wage-arrears',
      'damage-deduction',
      'idle-pay',
      'arrears-surcharge',
      'final-award',
      'arbitration-limit',
    ],
  },
  termination: {
    label: '辞退、离职和补偿',
    short: '辞退补偿',
    explain: '被辞退、被裁、想辞职、合同到期不续，以及能拿多少补偿。',
    branch: 'labour',
    specialty: 'termination',
    cause: '经济补偿金纠纷',
    evidence: evidence(
      ['work-proof', 'dismissal-letter', 'bank-flow'],
      ['labour-contract', 'resignation', 'chat-records', 'recording', 'rules-paper'],
    ),
    calculators: [
      'ending-pay',
      'severance',
      'unlawful-termination',
      'notice-pay',
      'severance-before-2008',
      'average-wage',
      'arbitration-limit',
    ],
  },
  'no-contract': {
    label: '没签劳动合同',
    short: '未签合同',
    explain: '上班超过一个月，单位一直没和您签书面劳动合同。',
    branch: 'labour',
    specialty: 'no-contract',
    cause: '劳动合同纠纷',
    evidence: evidence(
      ['entry-proof', 'work-proof', 'bank-flow'],
      ['asked-to-sign', 'attendance', 'chat-records', 'coworkers'],
    ),
    calculators: ['double-wage', 'double-wage-later', 'arbitration-limit'],
  },
  'work-injury': {
    label: '工伤和职业病',
    short: '工伤',
    explain: '上班时、上下班路上或出差时受了伤，或者因为工作得了病。',
    branch: 'labour',
    specialty: 'work-injury',
    cause: '工伤保险待遇纠纷',
    evidence: evidence(
      ['diagnosis', 'work-proof', 'accident-record'],
      [
        'injury-decision',
        'disability-grade',
        'medical-bills',
        'bank-flow',
        'insurance-record',
        'coworkers',
        'contractor-chain',
      ],
    ),
    calculators: [
      'work-injury',
      'stop-work-pay',
      'injury-grants',
      'work-death',
      'arbitration-limit',
    ],
  },
  'social-insurance': {
    label: '社保和公积金',
    short: '社保',
    explain: '单位没交、少交社保或公积金，以及养老、医疗、失业待遇。',
    branch: 'labour',
    specialty: 'social-insurance',
    cause: '社会保险纠纷',
    evidence: evidence(
      ['insurance-record', 'work-proof'],
      ['labour-contract', 'bank-flow', 'waiver-paper', 'chat-records', 'fund-record'],
    ),
    calculators: ['retirement-age', 'unemployment', 'ending-pay', 'arbitration-limit'],
  },
  'working-time': {
    label: '加班和休假',
    short: '加班休假',
    explain: '加班费、年休假、病假、法定节假日和工作时间。',
    branch: 'labour',
    specialty: 'working-time',
    cause: '追索劳动报酬纠纷',
    evidence: evidence(
      ['attendance', 'bank-flow'],
      [
        'overtime-orders',
        'leave-records',
        'wage-slips',
        'career-years',
        'labour-contract',
        'transport-records',
      ],
    ),
    calculators: ['overtime', 'annual-leave', 'sick-pay', 'medical-period', 'arbitration-limit'],
  },
  'women-workers': {
    label: '女职工怀孕、生育和哺乳',
    short: '女职工',
    explain: '怀孕、产假、哺乳期里被辞退、降薪、调岗，或拿不到产假待遇。',
    branch: 'labour',
    specialty: 'women-workers',
    cause: '生育保险待遇纠纷',
    evidence: evidence(
      ['pregnancy-proof', 'work-proof'],
      [
        'labour-contract',
        'bank-flow',
        'allowance-record',
        'insurance-record',
        'chat-records',
        'dismissal-letter',
      ],
    ),
    calculators: ['maternity', 'unlawful-termination', 'arbitration-limit'],
  },
  'employment-status': {
    label: '算不算劳动关系',
    short: '劳动关系',
    explain: '派遣、外包、骑手、主播、实习、兼职、退休后打工，单位不认您是它的人。',
    branch: 'labour',
    specialty: 'employment-status',
    cause: '确认劳动关系纠纷',
    evidence: evidence(
      ['work-proof', 'bank-flow'],
      [
        'attendance',
        'coworkers',
        'chat-records',
        'insurance-record',
        'platform-records',
        'platform-agreement',
        'contractor-chain',
        'dispatch-papers',
      ],
    ),
    calculators: ['employment-status', 'double-wage', 'arbitration-limit'],
  },
  'non-compete': {
    label: '竞业限制、服务期和违约金',
    short: '竞业限制',
    explain: '离职后不让去同行，或说没干满年限要赔违约金、培训费。',
    branch: 'labour',
    specialty: 'non-compete',
    cause: '竞业限制纠纷',
    evidence: evidence(
      ['non-compete-paper', 'labour-contract'],
      ['compensation-flow', 'training-papers', 'bank-flow', 'resignation'],
    ),
    calculators: ['non-compete', 'average-wage', 'arbitration-limit'],
  },
  'other-labour': {
    label: '其他劳动问题',
    short: '其他劳动',
    explain: '罚款、押金、档案、规章制度、调岗、仲裁怎么走等。',
    branch: 'labour',
    specialty: 'other-labour',
    cause: '劳动合同纠纷',
    evidence: evidence(
      ['work-proof'],
      ['labour-contract', 'rules-paper', 'fine-record', 'procedure-papers', 'chat-records'],
    ),
    calculators: ['probation-limit', 'probation-pay', 'deadline', 'arbitration-limit'],
  },
  'not-labour': {
    label: '不是劳动方面的事',
    short: '非劳动',
    explain: '借钱、房子、婚姻、车祸、买东西等，我们告诉您找谁。',
    branch: 'other',
    specialty: 'not-labour',
    cause: '其他民事纠纷',
    evidence: [],
    calculators: [],
  },
};

/** Narrows a string from outside to a topic. */
export function isTopicId(value: string): value is TopicId {
  return (TOPIC_IDS as readonly string[]).includes(value);
}
