import type { TopicId } from './topics';
import type { Level } from './types';

/** What the first look decides and a person may correct. */
export interface Understood {
  topic: TopicId;
  level: Level;
  urgent: boolean;
}

/** The three things that are held against each other, what was understood against what it was corrected to. */
export const CONFUSION_PARTS = { topic: '事项', level: '难度', urgency: '是否加急' } as const;
export type ConfusionPart = keyof typeof CONFUSION_PARTS;
export const CONFUSION_PART_IDS = Object.keys(CONFUSION_PARTS) as readonly ConfusionPart[];

/** One cell of a table: so many matters understood as `from` that stand as `to` after a person's look. */
export interface ConfusionCell {
  from: string;
  to: string;
  count: number;
}

/** Which value of a table a first look falls under. */
export function valueOf(part: ConfusionPart, { topic, level, urgent }: Understood): string {
  if (part === 'topic') return topic;
  if (part === 'level') return level;
  return urgent ? 'urgent' : 'ordinary';
}

/** So many matters that were understood as `from` and now stand as `to`. */
export interface CorrectedGroup {
  from: Understood;
  to: Understood;
  count: number;
}

/**
 * The table of one part. A matter that nobody corrected stands on the diagonal, and so does one that was corrected in
 * another part only. Cells come in the order of their values, empty ones not at all.
 */
export function confusionOf(
  part: ConfusionPart,
  corrected: readonly CorrectedGroup[],
  untouched: readonly { as: Understood; count: number }[],
): ConfusionCell[] {
  const cells = new Map<string, ConfusionCell>();
  const add = (from: string, to: string, count: number) => {
    const key = `${from}|${to}`;
    cells.set(key, { from, to, count: (cells.get(key)?.count ?? 0) + count });
  };
  for (const { from, to, count } of corrected) add(valueOf(part, from), valueOf(part, to), count);
  for (const { as, count } of untouched) add(valueOf(part, as), valueOf(part, as), count);
  return [...cells.values()].sort((a, b) => order(a.from, b.from) || order(a.to, b.to));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
