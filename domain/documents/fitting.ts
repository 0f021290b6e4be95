import type { State } from '../matter/states';
import type { TopicId } from '../triage/topics';

/** As what somebody stands before a matter. */
export type PaperWriter = 'worker' | 'office' | 'handler';

/** What decides which papers are of use at a matter. */
export interface PaperMoment {
  state: State;
  topic: TopicId;
  /** As what was decided; absent before. */
  decision?: 'granted' | 'refused' | undefined;
}

/** A paper by its id and title alone: no screen has to load the forms to name them. */
export interface FittingPaper {
  id: string;
  title: string;
  for: readonly PaperWriter[];
  fits: (moment: PaperMoment) => boolean;
}

const BEFORE: readonly State[] = ['submitted', 'reviewing', 'supplementing'];
const AIDED: readonly State[] = ['granted', 'offered', 'handling', 'confirming'];
const ENDED: readonly State[] = ['closed', 'refused', 'withdrawn', 'terminated', 'referred'];

const among =
  (...states: readonly State[]) =>
  ({ state }: PaperMoment) =>
    states.includes(state);
const about =
  (...topics: readonly TopicId[]) =>
  ({ topic }: PaperMoment) =>
    topics.includes(topic);
const labour = ({ topic }: PaperMoment) => topic !== 'not-labour';
const always = () => true;
const WORK: readonly PaperWriter[] = ['worker', 'handler'];

/** Which paper is for whom and when, in the order they are offered. */
const FITTING: readonly FittingPaper[] = [
  {
    id: 'decision-granted',
    title: '给予工会法律援助决定书',
    for: ['office'],
    // what is drawn stands among the worker's files: never before it is decided (法律援助法 43)
    fits: ({ decision }) => decision === 'granted',
  },
  {
    id: 'decision-refused',
    title: '不予工会法律援助决定书',
    for: ['office'],
    fits: ({ decision }) => decision === 'refused',
  },
  {
    id: 'papers-notice',
    title: '补充材料通知书',
    for: ['office'],
    fits: among(...BEFORE, 'handling'),
  },
  {
    id: 'union-application',
    title: '工会法律援助申请审批表（附委派函）',
    for: ['office'],
    fits: among(...BEFORE, ...AIDED),
  },
  {
    id: 'termination-notice',
    title: '终止工会法律援助决定书',
    for: ['office'],
    // 法律援助法 48: only aid that was given can be ended
    fits: among('granted', 'offered', 'handling', 'terminated'),
  },
  {
    id: 'closing-report',
    title: '工会法律援助结案报告',
    for: ['office', 'handler'],
    // 法律援助法 50
    fits: among('handling', 'confirming', 'closed'),
  },
  {
    id: 'power-of-attorney',
    title: '授权委托书',
    for: WORK,
    fits: among('granted', 'offered', 'handling'),
  },
  {
    id: 'arbitration-request',
    title: '劳动人事争议仲裁申请书',
    for: WORK,
    fits: labour,
  },
  { id: 'evidence-list', title: '证据清单', for: WORK, fits: always },
  { id: 'mediation-request', title: '劳动争议调解申请书', for: WORK, fits: labour },
  { id: 'settlement', title: '和解（调解）协议书', for: WORK, fits: labour },
  {
    id: 'injury-recognition',
    title: '工伤认定申请表',
    for: WORK,
    fits: about('work-injury'),
  },
  {
    id: 'inspection-complaint',
    title: '劳动保障监察投诉书',
    for: WORK,
    fits: about('wages', 'social-insurance', 'working-time', 'no-contract', 'women-workers'),
  },
  {
    id: 'payment-order',
    title: '支付令申请书',
    for: WORK,
    // 劳动合同法 30, 调解仲裁法 16: money that both sides agree is owed
    fits: about('wages', 'termination', 'work-injury', 'social-insurance'),
  },
  {
    id: 'advance-execution',
    title: '先予执行申请书',
    for: WORK,
    // 调解仲裁法 44: wages, medical costs, severance and damages
    fits: about('wages', 'termination', 'work-injury'),
  },
  { id: 'civil-complaint', title: '民事起诉状（劳动争议纠纷）', for: WORK, fits: labour },
  {
    id: 'government-application',
    title: '法律援助申请表（附经济困难状况说明）',
    for: ['worker'],
    // where the union does not help, the government's office may
    fits: among(...BEFORE, ...ENDED),
  },
];

/** The papers somebody may begin at a matter as it stands; none once it is archived. */
export function papersFor(
  writers: readonly PaperWriter[],
  moment: PaperMoment,
): readonly FittingPaper[] {
  if (moment.state === 'archived') return [];
  return FITTING.filter((paper) => paper.for.some((who) => writers.includes(who))).filter((paper) =>
    paper.fits(moment),
  );
}
