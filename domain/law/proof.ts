import type { EvidenceId } from '../triage/evidence';
import type { TopicId } from '../triage/topics';
import type { EvidenceRuleId } from './rules/evidence';

/** What an employer has to lay before the tribunal, and by which rule. */
export interface EmployerShows {
  what: string;
  rule: EvidenceRuleId;
}

/** Who has to prove what in a topic. */
interface Proof {
  /** What the worker's own evidence has to show, in one sentence. */
  worker: string;
  employer: readonly EmployerShows[];
}

/** Who proves what, by topic. 劳动争议调解仲裁法 6, 39; 最高法劳动争议司法解释(一) 42, 44. */
export const PROOF: Readonly<Record<TopicId, Proof>> = {
  wages: {
    worker: '您要说清：在哪家单位上班、说好多少钱、哪几个月没发或少发。',
    employer: [
      { what: '最近两年的工资支付记录', rule: 'EV-05' },
      { what: '农民工的工资台账（发工资的账本，要存三年）', rule: 'EV-06' },
      { what: '少发、扣钱的理由', rule: 'EV-02' },
    ],
  },
  termination: {
    worker: '您要说清：哪天、谁、怎么让您走的；自己辞职的，当时写了什么理由。',
    employer: [
      { what: '辞退的事实和理由', rule: 'EV-02' },
      { what: '规章制度和职工商量过（民主程序），并且让您知道', rule: 'EV-02' },
      { what: '辞退前把理由通知了工会', rule: 'EV-11' },
      { what: '辞退通知送到了您手里', rule: 'EV-02' },
    ],
  },
  'no-contract': {
    worker: '您要说清：哪天开始上班，在那里干活、拿工资。',
    employer: [
      { what: '签过书面合同，或者合同依法延长了', rule: 'EV-07' },
      { what: '没签是因为您故意或有重大过失', rule: 'EV-09' },
    ],
  },
  'work-injury': {
    worker: '您要说清：哪天、在哪、怎么受的伤，伤在哪里，在哪家单位上班。',
    employer: [
      { what: '不是工伤的证据（单位不承认时）', rule: 'EV-04' },
      { what: '交了工伤保险、付过哪些钱', rule: 'EV-01' },
    ],
  },
  'social-insurance': {
    worker: '您要说清：从哪年到哪年在那里上班，哪几个月没交或少交。',
    employer: [{ what: '缴费的记录', rule: 'EV-01' }],
  },
  'working-time': {
    worker: '您要先证明有加班这件事，或者证明加班记录在单位手里；要年休假的，说清累计工作几年。',
    employer: [
      { what: '掌握的考勤、加班审批记录', rule: 'EV-03' },
      { what: '工资表，看加班费发没发', rule: 'EV-05' },
      { what: '安排过年休假，或您书面说不休', rule: 'EV-01' },
    ],
  },
  'women-workers': {
    worker: '您要说清：什么时候怀孕、生育，单位哪天知道，之后做了什么。',
    employer: [
      { what: '辞退、降薪、调岗的合法理由', rule: 'EV-02' },
      { what: '产假工资、生育津贴付了没有', rule: 'EV-01' },
    ],
  },
  'employment-status': {
    worker: '您要说清：受谁管、按谁的规矩干、谁发钱，干的活是不是单位业务的一部分。',
    employer: [
      { what: '工资支付凭证、社保缴费记录', rule: 'EV-08' },
      { what: '您填过的登记表、报名表', rule: 'EV-08' },
      { what: '考勤记录', rule: 'EV-08' },
    ],
  },
  'non-compete': {
    worker: '您要说清：协议怎么写的，离职后补偿收没收到。',
    employer: [
      { what: '您真的掌握商业秘密', rule: 'EV-01' },
      { what: '按月付了补偿', rule: 'EV-01' },
    ],
  },
  'other-labour': {
    worker: '您要说清：单位做了什么、哪天做的、您损失了什么。',
    employer: [{ what: '罚款、扣款、处分的依据', rule: 'EV-02' }],
  },
  'not-labour': { worker: '请按接待您的部门要求准备材料。', employer: [] },
};

/** A way of working that needs more evidence whatever the topic is. */
interface Situation {
  label: string;
  must: readonly EvidenceId[];
  helpful: readonly EvidenceId[];
  employer: readonly EmployerShows[];
}

export const SITUATIONS = {
  platform: {
    label: '平台派单（骑手、司机、主播等）',
    must: ['platform-records', 'platform-agreement'],
    helpful: ['chat-records', 'bank-flow'],
    employer: [
      { what: '派单、计价、扣罚的规则', rule: 'EV-01' },
      { what: '平台、站点和您之间的各份协议', rule: 'EV-01' },
    ],
  },
  contractor: {
    label: '包工头带着干（工地、外包）',
    must: ['contractor-chain'],
    helpful: ['wage-account', 'coworkers', 'iou'],
    employer: [
      { what: '各家之间的承包合同', rule: 'EV-01' },
      { what: '农民工的工资台账（发工资的账本，要存三年）', rule: 'EV-06' },
    ],
  },
  dispatch: {
    label: '劳务派遣',
    must: ['dispatch-papers'],
    helpful: ['work-proof', 'bank-flow'],
    employer: [{ what: '派遣协议，写明谁发工资、谁交社保', rule: 'EV-01' }],
  },
} as const satisfies Record<string, Situation>;

export type SituationId = keyof typeof SITUATIONS;
export const SITUATION_IDS = Object.keys(SITUATIONS) as readonly SituationId[];

/** The situation's own table, with the wide types of its row. */
export function situationOf(id: SituationId): Situation {
  return SITUATIONS[id];
}
