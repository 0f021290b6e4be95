import { GATE } from './lexicon/points';
import type { NormalText } from './normalise';
import { quote, spansOf } from './reason';
import { TOPIC_IDS, TOPICS, type TopicId } from './topics';
import type { Confidence, Span, TriageInput } from './types';
import { type Hit, weigh } from './weigh';

export interface TopicRead {
  topic: TopicId;
  alternatives: TopicId[];
  confidence: Confidence;
  /** Empty only for a matter of another branch, where the door says more. */
  topicReason: string;
  matched: Span[];
}

/** With fewer characters than this there is nothing to judge yet. */
const TOO_SHORT = 3;
const SURE = 0.75;
const LIKELY = 0.45;
/** A topic this likely is worth naming beside the first. */
const ALSO = 0.15;

interface Ranked {
  topic: TopicId;
  share: number;
  slot: number;
}

/** Topics by their share of the whole, the likeliest first. Totals are tenths of log-odds. */
function rank(totals: readonly number[]): Ranked[] {
  const labour = TOPIC_IDS.map((topic, slot) => ({ topic, slot, total: totals[slot] ?? 0 })).filter(
    ({ slot }) => slot !== GATE,
  );
  const top = Math.max(...labour.map(({ total }) => total));
  const weights = labour.map(({ topic, slot, total }) => ({
    topic,
    slot,
    weight: Math.exp((total - top) / 10),
  }));
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  return weights
    .map(({ topic, slot, weight }) => ({ topic, slot, share: weight / sum }))
    .sort((a, b) => b.share - a.share);
}

const confidenceOf = (share: number): Confidence =>
  share >= SURE ? 'sure' : share >= LIKELY ? 'likely' : 'guess';

const speakingFor = (hits: readonly Hit[], slot: number): Hit[] =>
  hits.filter(({ points }) => (points[slot] ?? 0) > 0);

/** Reads what a matter is about from its words, and lets the worker's own choice win. */
export function readTopic(normal: NormalText, { text, chosenTopic }: TriageInput): TopicRead {
  const { totals, hits } = weigh(normal.text);
  const ranked = rank(totals);
  const first = ranked[0];
  const tooShort = normal.text.length < TOO_SHORT;
  const labour = tooShort || (totals[GATE] ?? 0) > 0;
  const read: TopicId = tooShort || !first ? 'other-labour' : labour ? first.topic : 'not-labour';
  const topic = chosenTopic ?? read;
  const slot = TOPIC_IDS.indexOf(topic);
  const touched = labour ? ranked.filter(({ share }) => share >= ALSO).map((row) => row.topic) : [];
  const alternatives = [...new Set([...(labour ? touched : [read]), read])].filter(
    (other) => other !== topic && !tooShort,
  );
  const speaking = topic === 'not-labour' ? [] : speakingFor(hits, slot);
  const words = quote(text, normal, speaking, slot);
  return {
    topic,
    alternatives,
    confidence: chosenTopic
      ? 'sure'
      : tooShort || speaking.length === 0
        ? 'guess'
        : confidenceOf(first?.share ?? 0),
    topicReason: reasonFor(topic, chosenTopic, words, tooShort),
    matched: spansOf(speaking, normal),
  };
}

function reasonFor(
  topic: TopicId,
  chosen: TopicId | undefined,
  words: string,
  tooShort: boolean,
): string {
  if (words) return `因为您提到“${words}”`;
  if (chosen) return `因为您选了“${TOPICS[chosen].label}”`;
  if (tooShort) return '您写得还不多，先记作其他劳动问题';
  return topic === 'not-labour' ? '' : '您的话里有上班的事，具体是哪一类还要再问问您';
}
