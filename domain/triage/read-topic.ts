import { namesElsewhere } from './doors';
import { GATE } from './lexicon/points';
import type { NormalText } from './normalise';
import { quote, spansOf } from './reason';
import { TOPIC_IDS, TOPICS, type TopicId } from './topics';
import type { Confidence, Span, TriageInput } from './types';
import { type Hit, type Weighed, weigh } from './weigh';

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
/** From this length on a text in which no known word stands is about something else. */
const A_STORY = 8;
const SURE = 0.75;
const LIKELY = 0.45;
/** Tenths of log-odds: who comes to a union's legal aid comes about work far more often than not. */
const BENEFIT_OF_DOUBT = 25;
/** Tenths of log-odds below the gate within which a labour matter is still well possible. */
const NEAR_THE_GATE = -15;
const FAR_FROM_THE_GATE = -35;
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
  hits.filter(({ points, shown }) => shown && (points[slot] ?? 0) > 0);

/** What the words say, before the worker's own choice is asked. */
interface Words {
  topic: TopicId;
  /** Topics that may be meant too, the likeliest first. */
  touched: TopicId[];
  confidence: Confidence;
}

function readWords({ totals, hits }: Weighed, benefitOfDoubt: number): Words {
  const ranked = rank(totals);
  const gate = (totals[GATE] ?? 0) + benefitOfDoubt;
  const touched = ranked
    .filter(({ slot, share }) => share >= ALSO && speakingFor(hits, slot).length > 0)
    .map(({ topic }) => topic);
  if (gate < 0) {
    // Near the gate it may well be about work: the likely topics stay in reach.
    return {
      topic: 'not-labour',
      touched: gate > NEAR_THE_GATE ? touched : [],
      confidence: gate > NEAR_THE_GATE ? 'guess' : gate > FAR_FROM_THE_GATE ? 'likely' : 'sure',
    };
  }
  const [first] = ranked;
  const topic = first?.topic ?? 'other-labour';
  const spoken = first !== undefined && speakingFor(hits, first.slot).length > 0;
  return { topic, touched, confidence: spoken ? confidenceOf(first.share) : 'guess' };
}

/** "在吗", "不知道怎么说": nobody is sent away for having only begun to write. */
const saysNothing = (text: string, { hits }: Weighed): boolean =>
  text.length < TOO_SHORT ||
  (text.length < A_STORY && !hits.some(({ shown }) => shown) && !namesElsewhere(text));

const NOTHING_YET: Words = { topic: 'other-labour', touched: [], confidence: 'guess' };

/** Reads what a matter is about from its words, and lets the worker's own choice win. */
export function readTopic(normal: NormalText, input: TriageInput): TopicRead {
  const { text, chosenTopic, fromAnybody } = input;
  const weighed = weigh(normal.text);
  const tooShort = saysNothing(normal.text, weighed);
  const trusted = !fromAnybody && !namesElsewhere(normal.text);
  const words = tooShort ? NOTHING_YET : readWords(weighed, trusted ? BENEFIT_OF_DOUBT : 0);
  const topic = chosenTopic ?? words.topic;
  const slot = TOPIC_IDS.indexOf(topic);
  const speaking = topic === 'not-labour' ? [] : speakingFor(weighed.hits, slot);
  const others = tooShort ? [] : [words.topic, ...words.touched];
  return {
    topic,
    alternatives: [...new Set(others)].filter((other) => other !== topic),
    confidence: chosenTopic ? 'sure' : words.confidence,
    topicReason: reasonFor(topic, chosenTopic, quote(text, normal, speaking, slot), tooShort),
    matched: spansOf(tellingOf(speaking, slot), normal),
  };
}

/** Of what speaks for a topic, what would convince a reader too: not the many small turns that only lean that way. */
function tellingOf(speaking: readonly Hit[], slot: number): Hit[] {
  const points = ({ points: of }: Hit) => of[slot] ?? 0;
  const most = Math.max(...speaking.map(points));
  return speaking.filter((hit) => points(hit) >= TELLING * most);
}

/** Of the strongest, so much. */
const TELLING = 0.4;

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
