import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTopicId, type TopicId } from '../../../domain/triage/topics';

/** A labelled text: its topic, or only whether it is about work. */
export interface Labelled {
  text: string;
  topic?: TopicId;
  /** A second reading that is just as good. */
  alt?: TopicId;
  labour: boolean;
}

/** What other collections call our topics. */
const ALSO_CALLED: Readonly<Record<string, TopicId>> = {
  '劳动报酬/欠薪': 'wages',
  劳动合同解除与经济补偿: 'termination',
  未签劳动合同双倍工资: 'no-contract',
  工伤: 'work-injury',
  社保公积金: 'social-insurance',
  加班与休假: 'working-time',
  女职工特殊保护: 'women-workers',
  '劳动关系确认/灵活用工': 'employment-status',
  '竞业限制/服务期': 'non-compete',
  其他劳动事项: 'other-labour',
  其他民事: 'not-labour',
};

function topicOf(value: unknown): TopicId | undefined {
  if (typeof value !== 'string') return undefined;
  return isTopicId(value) ? value : ALSO_CALLED[value];
}

function labelled(line: string): Labelled[] {
  const { text, topic, alt, alt_topic, labour } = JSON.parse(line) as Record<string, unknown>;
  if (typeof text !== 'string') return [];
  const first = topicOf(topic);
  const second = topicOf(alt ?? alt_topic);
  if (first === undefined) return typeof labour === 'boolean' ? [{ text, labour }] : [];
  return [{ text, topic: first, ...(second && { alt: second }), labour: first !== 'not-labour' }];
}

/** Every labelled line of a folder's `.jsonl` files, in the order of their names, no text twice; a topic goes before a mere yes or no. */
export function readFolder(folder: string): Labelled[] {
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap(labelled);
  const once = new Map<string, Labelled>();
  for (const row of rows) {
    const key = row.text.trim();
    if (once.get(key)?.topic === undefined) once.set(key, row);
  }
  return [...once.values()];
}
