import { EVIDENCE, type EvidenceId } from '../triage/evidence';
import { type EvidenceItem, TOPICS, type TopicId } from '../triage/topics';
import { type EmployerShows, PROOF, type SituationId, situationOf } from './proof';
import type { Confidence, Rule } from './rule';
import { EVIDENCE_RULES, type EvidenceRuleId } from './rules/evidence';

/** A rule on who proves what, as shown. */
export interface Burden {
  rule: EvidenceRuleId;
  say: string;
  article: string;
  confidence: Confidence;
}

/** What to collect for a matter, and what the other side has to show. */
export interface Checklist {
  /** What the worker's evidence has to show, one sentence for each topic. */
  aims: readonly string[];
  /** The worker's items, the needed ones first, none twice. */
  items: readonly EvidenceItem[];
  employer: readonly (EmployerShows & { article: string })[];
  burdens: readonly Burden[];
}

/** Always told: who proves, and how to keep what is on a telephone. */
const ALWAYS: readonly EvidenceRuleId[] = ['EV-01', 'EV-10'];

/**
 * The evidence for the topics of a matter and for ways of working that need more (平台, 包工, 派遣), with who has to prove
 * what. The items are the topics' own (TOPICS, EVIDENCE): there is no second list. 劳动争议调解仲裁法 6, 39.
 */
export function checklistOf(
  topics: readonly TopicId[],
  situations: readonly SituationId[] = [],
): Checklist {
  const rows = situations.map(situationOf);
  const items = [
    ...topics.flatMap((topic) => TOPICS[topic].evidence),
    ...rows.flatMap(({ must, helpful }) => [
      ...must.map((id) => itemOf(id, 'must')),
      ...helpful.map((id) => itemOf(id, 'helpful')),
    ]),
  ];
  const employer = [
    ...topics.flatMap((topic) => PROOF[topic].employer),
    ...rows.flatMap((row) => row.employer),
  ];
  return {
    aims: [...new Set(topics)].map((topic) => PROOF[topic].worker),
    items: onceEach(items),
    employer: employer
      .filter(({ what }, index) => employer.findIndex((one) => one.what === what) === index)
      .map((shows) => ({ ...shows, article: ruleOf(shows.rule).article })),
    burdens: [...new Set([...ALWAYS, ...employer.map(({ rule }) => rule)])].map(burdenOf),
  };
}

/** An item of the list, and the files there are for it. */
export interface TickedItem extends EvidenceItem {
  files: number;
}

export interface Ticked {
  items: readonly TickedItem[];
  /** Needed and not there. */
  lacking: readonly EvidenceItem[];
  /** Files that belong to no item of this list. */
  beside: number;
}

/** The list against the files of a matter, each filed under an item's id (`''` for none). */
export function tick(checklist: Checklist, files: readonly { itemId: string }[]): Ticked {
  const items = checklist.items.map((item) => ({
    ...item,
    files: files.filter(({ itemId }) => itemId === item.id).length,
  }));
  return {
    items,
    lacking: items.filter(({ need, files: count }) => need === 'must' && count === 0).map(bare),
    beside: files.filter(({ itemId }) => items.every(({ id }) => id !== itemId)).length,
  };
}

function bare({ id, label, how, need }: TickedItem): EvidenceItem {
  return { id, label, how, need };
}

function itemOf(id: EvidenceId, need: EvidenceItem['need']): EvidenceItem {
  return { id, need, ...EVIDENCE[id] };
}

/** Each item once, as needed if any list needs it; the needed ones first, else in order. */
function onceEach(items: readonly EvidenceItem[]): EvidenceItem[] {
  const ids = [...new Set(items.map(({ id }) => id))];
  const needed = (id: EvidenceId) => items.some((item) => item.id === id && item.need === 'must');
  return [
    ...ids.filter(needed).map((id) => itemOf(id, 'must')),
    ...ids.filter((id) => !needed(id)).map((id) => itemOf(id, 'helpful')),
  ];
}

/** Of the rules of evidence only: what shows a checklist need not carry the whole of the law. */
const ruleOf = (id: EvidenceRuleId): Rule => EVIDENCE_RULES[id];

function burdenOf(rule: EvidenceRuleId): Burden {
  const { says, article, confidence } = ruleOf(rule);
  return { rule, say: says, article, confidence };
}
