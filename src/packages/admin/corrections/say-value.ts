import { LEVELS } from '@/handling/say-matter';
import type { ConfusionPart } from '@domain/triage/confusion';
import { isTopicId, TOPICS } from '@domain/triage/topics';

const URGENCY: Readonly<Record<string, string>> = { urgent: '加急', ordinary: '不加急' };

const LEVEL_LABELS: Readonly<Record<string, string>> = {
  simple: LEVELS.simple.label,
  general: LEVELS.general.label,
  difficult: LEVELS.difficult.label,
};

/** The value of a table's row or column in words; one that a newer office has added as it is. */
export function sayValue(part: ConfusionPart, value: string): string {
  if (part === 'topic') return isTopicId(value) ? TOPICS[value].short : value;
  return (part === 'level' ? LEVEL_LABELS : URGENCY)[value] ?? value;
}
