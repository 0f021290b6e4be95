import { GATE, type Points, readPoints } from '../../../domain/triage/lexicon/points';
import { START } from '../../../domain/triage/lexicon/turns';
import { normalise } from '../../../domain/triage/normalise';
import { TOPIC_IDS, type TopicId } from '../../../domain/triage/topics';
import { findHits } from '../../../domain/triage/weigh';
import { type Example, fit } from './fit';
import type { Entry } from './lexicon-files';
import type { Labelled } from './read-folder';

/** What each entry is worth, in tenths of log-odds. */
export type Model = ReadonlyMap<string, Points>;

/** How hard what is held already stands against what the texts say: a few dozen texts move a word, one does not. */
const HOLD_TOPIC = 10;
const HOLD_GATE = 15;
/** Less than this is chance, in tenths. */
const LEAST_TOPIC = 3;
const LEAST_GATE = 2;
/** A second reading that is as good as the first is worth some of it. */
const ALT_SHARE = 0.25;
/** No single word may open or shut the gate alone. */
const MOST = 40;

const BEGIN = readPoints(START);
const TOPIC_SLOTS = TOPIC_IDS.map((_, slot) => slot).filter((slot) => slot !== GATE);

/** The names of what stands in a text. */
export const seenIn = (text: string): string[] =>
  findHits(normalise(text).text).map(({ name }) => name);

function rounded(value: number, least: number): number {
  const tenths = Math.round(value * 10);
  return Math.abs(tenths) < least ? 0 : Math.max(-MOST, Math.min(MOST, tenths));
}

const share = (row: Labelled, topic: TopicId | undefined): number =>
  (row.topic === topic ? 1 : 0) * (row.alt ? 1 - ALT_SHARE : 1) +
  (row.alt === topic ? ALT_SHARE : 0);

/** Learns what each entry is worth from labelled texts. Deterministic. */
export function learn(rows: readonly Labelled[], entries: readonly Entry[]): Model {
  const numbers = new Map(entries.map(({ name }, i) => [name, i]));
  const prior = (feature: number, slot: number) => (entries[feature]?.held[slot] ?? 0) / 10;
  const featuresOf = (text: string) => seenIn(text).flatMap((name) => numbers.get(name) ?? []);
  const about = rows.filter(
    ({ topic, alt }) => topic && topic !== 'not-labour' && alt !== 'not-labour',
  );
  const topics: Example[] = about.map((row) => ({
    features: featuresOf(row.text),
    target: TOPIC_SLOTS.map((slot) => share(row, TOPIC_IDS[slot])),
  }));
  // a collection's share of labour matters is not an office's: both kinds weigh the same
  const even =
    rows.filter(({ labour }) => !labour).length / (rows.filter(({ labour }) => labour).length || 1);
  const gates: Example[] = rows.map(({ text, labour }) => ({
    features: featuresOf(text),
    target: labour ? [1, 0] : [0, 1],
    weight: labour ? even : 1,
  }));
  const size = { features: entries.length };
  const byTopic = fit(topics, {
    ...size,
    classes: TOPIC_SLOTS.length,
    hold: HOLD_TOPIC,
    start: TOPIC_SLOTS.map((slot) => (BEGIN[slot] ?? 0) / 10),
    prior: (feature, c) => prior(feature, TOPIC_SLOTS[c] ?? GATE),
  });
  // two classes share the odds between them
  const byGate = fit(gates, {
    ...size,
    classes: 2,
    hold: HOLD_GATE * 2,
    start: [(BEGIN[GATE] ?? 0) / 20, -(BEGIN[GATE] ?? 0) / 20],
    prior: (feature, c) => (prior(feature, GATE) / 2) * (c === 0 ? 1 : -1),
  });
  const pointsAt = (i: number): Points => {
    const points = TOPIC_IDS.map(() => 0);
    TOPIC_SLOTS.forEach((slot, c) => (points[slot] = rounded(byTopic[i]?.[c] ?? 0, LEAST_TOPIC)));
    points[GATE] = rounded((byGate[i]?.[0] ?? 0) - (byGate[i]?.[1] ?? 0), LEAST_GATE);
    return points;
  };
  return new Map(entries.map(({ name }, i) => [name, pointsAt(i)]));
}

/** What a model says of a text, from anybody. */
export function read(model: Model, text: string): TopicId {
  const totals = [...BEGIN];
  for (const name of seenIn(text))
    model.get(name)?.forEach((value, slot) => (totals[slot] = (totals[slot] ?? 0) + value));
  if ((totals[GATE] ?? 0) < 0) return 'not-labour';
  const [best] = TOPIC_SLOTS.slice().sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
  return TOPIC_IDS[best ?? GATE] ?? 'not-labour';
}
