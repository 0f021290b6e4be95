import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPIC_IDS, type Branch, type TopicId } from '@domain/triage/topics';
import type { Level } from '@domain/triage/types';

/** A question in a worker's words and what a reader makes of it. The file's name is its topic. */
export interface Question {
  text: string;
  topic: TopicId;
  /** A second reading that is just as good. */
  alt?: TopicId;
  urgent?: boolean;
  /** Readers may differ on whether it is urgent: counts neither way. */
  border?: boolean;
  level?: Level;
  branch?: Branch;
}

const FOLDER = join(__dirname, 'questions');

const read = (topic: TopicId): Question[] =>
  readFileSync(join(FOLDER, `${topic}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...(JSON.parse(line) as Question), topic }));

/** The office's own questions, written before the model was tuned; nothing is ever learnt from them. */
export const QUESTIONS: readonly Question[] = TOPIC_IDS.flatMap(read);
