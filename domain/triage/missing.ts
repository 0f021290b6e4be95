import { TOPICS, type TopicId } from './topics';
import type { MissingItem, Question, TriageInput } from './types';

interface Fact {
  id: string;
  label: string;
  /** The same, as one asks a person. */
  ask: string;
  why: string;
  topics: readonly TopicId[] | 'all';
  /** The text that already tells it. */
  told: RegExp;
}

const NUMBER = '[0-9一二三四五六七八九十百千万两几半]';
const DATE = new RegExp(
  `[12][0-9]{3}年|[0-9]{2}年|${NUMBER}月(?:${NUMBER}[日号])?|去年|今年|上个?月|昨天|今天|前天|${NUMBER}年前|${NUMBER}(?:多)?(?:年|个月|天)`,
);

/** Facts the first step cannot do without, by topic. */
const FACTS: readonly Fact[] = [
  {
    id: 'employer',
    label: '用人单位的名称',
    ask: '您在哪家单位上班？全名是什么？',
    why: '找谁要说法、向哪里申请，都从单位名称开始。',
    topics: 'all',
    told: /有限公司|责任公司|集团|股份公司/,
  },
  {
    id: 'when-owed',
    label: '欠的是哪几个月',
    ask: '欠的是哪几个月的钱？',
    why: '要按月算清欠多少，也要看时效从哪天算起。',
    topics: ['wages'],
    told: DATE,
  },
  {
    id: 'amount-owed',
    label: '一共欠多少钱',
    ask: '一共欠您多少钱？',
    why: '申请仲裁要写明数额，大概的数也可以。',
    topics: ['wages'],
    told: new RegExp(`${NUMBER}(?:多|余)?(?:元|块|万|千|百)|[0-9]{3}`),
  },
  {
    id: 'years',
    label: '在这家单位干了多久',
    ask: '您在这家单位干了多久？',
    why: '补偿按工作年限算，一年一个月工资。',
    topics: ['termination', 'women-workers'],
    told: new RegExp(`${NUMBER}(?:多)?(?:年|个月|个多月)|[12][0-9]{3}年`),
  },
  {
    id: 'dismissal-reason',
    label: '单位说的理由',
    ask: '单位让您走，说的是什么理由？',
    why: '理由不同，补偿差别很大。',
    topics: ['termination'],
    told: /因为|理由|由于|原因|违纪|违反|裁员|到期|效益|经营|搬迁|破产|倒闭|解散|不胜任|胜任|旷工|辞职|无故|调整|缩减/,
  },
  {
    id: 'entry-day',
    label: '哪天开始上班',
    ask: '您是哪天开始上班的？',
    why: '双倍工资从上班满一个月的第二天算起。',
    topics: ['no-contract', 'employment-status'],
    told: DATE,
  },
  {
    id: 'accident-day',
    label: '哪天受的伤',
    ask: '您是哪天受的伤？',
    why: '申请工伤认定，单位有三十天，您自己有一年。',
    topics: ['work-injury'],
    told: /[0-9一二三四五六七八九十]月|[12][0-9]{3}年|昨天|今天|前天|上个?月|上周|天前|个月前/,
  },
  {
    id: 'recognised',
    label: '有没有认定工伤、鉴定等级',
    ask: '认定工伤了吗？鉴定了几级？',
    why: '先认定、再鉴定，才能算赔多少。',
    topics: ['work-injury'],
    told: /认定|鉴定|级/,
  },
  {
    id: 'insured-since',
    label: '从哪年哪月开始没交',
    ask: '从哪年哪月开始没交？',
    why: '补缴要说清楚是哪一段时间。',
    topics: ['social-insurance'],
    told: DATE,
  },
  {
    id: 'overtime-hours',
    label: '加了多少班、有几天假没休',
    ask: '加了多少班？有几天假没休？',
    why: '要有天数和小时数，才能算出钱。',
    topics: ['working-time'],
    told: new RegExp(`${NUMBER}(?:个)?(?:多)?(?:小时|天|次)`),
  },
  {
    id: 'pregnancy-stage',
    label: '怀孕几个月或孩子多大',
    ask: '怀孕几个月了？孩子多大了？',
    why: '孕期、产假、哺乳期的保护时间不一样。',
    topics: ['women-workers'],
    told: new RegExp(`${NUMBER}(?:个)?(?:多)?(?:月|周)|预产期`),
  },
  {
    id: 'penalty-terms',
    label: '协议写的期限和数额',
    ask: '协议上写的是几年、赔多少、给不给补偿？',
    why: '多久、赔多少、有没有补偿，决定它有没有效。',
    topics: ['non-compete'],
    told: new RegExp(`${NUMBER}(?:年|万|元|块)`),
  },
];

const untold = (topic: TopicId, text: string, input: TriageInput): Fact[] =>
  topic === 'not-labour'
    ? []
    : FACTS.filter(
        (fact) =>
          (fact.topics === 'all' || fact.topics.includes(topic)) &&
          !fact.told.test(text) &&
          !(fact.id === 'employer' && input.hasRespondent),
      );

/** The facts the text does not tell, as questions. `text` is normalised. */
export const findQuestions = (topic: TopicId, text: string, input: TriageInput): Question[] =>
  untold(topic, text, input).map(({ id, ask, why }) => ({ id, ask, why }));

/**
 * What is still needed for the first step: facts the text does not tell, then the papers that
 * must be there. Nothing for matters of other branches. `text` is normalised.
 */
export function findMissing(topic: TopicId, text: string, input: TriageInput): MissingItem[] {
  if (topic === 'not-labour') return [];
  const facts = untold(topic, text, input).map(({ id, label, why }) => ({ id, label, why }));
  const attached = new Set(input.attachedEvidence);
  const papers = TOPICS[topic].evidence
    .filter((item) => item.need === 'must' && !attached.has(item.id))
    .map(({ id, label, how }) => ({ id, label, why: how }));
  return [...facts, ...papers];
}
