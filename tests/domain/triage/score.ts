import type { TopicId } from '@domain/triage/topics';
import type { Triage } from '@domain/triage/types';
import type { Question } from './questions';

/** Shares of one. Strict: the very topic; lenient: that or the second reading. */
export interface Score {
  strict: number;
  lenient: number;
  macroF1: number;
  labourF1: number;
  urgentPrecision: number;
  urgentRecall: number;
}

interface Counted {
  hit: number;
  wrong: number;
  missed: number;
}

const none = (): Counted => ({ hit: 0, wrong: 0, missed: 0 });
const f1 = ({ hit, wrong, missed }: Counted): number =>
  hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function count(counted: Counted, said: boolean, is: boolean): void {
  if (said && is) counted.hit += 1;
  else if (said) counted.wrong += 1;
  else if (is) counted.missed += 1;
}

/** How well answers fit their questions, in the measures of the field. */
export function score(questions: readonly Question[], answers: readonly Triage[]): Score {
  const topics = new Map<TopicId, Counted>();
  const labour = none();
  const urgent = none();
  const of = (topic: TopicId): Counted => {
    const counted = topics.get(topic) ?? none();
    topics.set(topic, counted);
    return counted;
  };
  const pairs = questions.flatMap((question, i) => {
    const answer = answers[i];
    return answer === undefined ? [] : [{ question, answer }];
  });
  for (const { question, answer } of pairs) {
    for (const topic of new Set([question.topic, answer.topic])) {
      count(of(topic), answer.topic === topic, question.topic === topic);
    }
    count(labour, answer.labour, question.topic !== 'not-labour');
    if (!question.border) count(urgent, answer.urgent, question.urgent ?? false);
  }
  const right = (also: boolean) =>
    mean(
      pairs.map(({ question: { topic, alt }, answer }) =>
        Number(answer.topic === topic || (also && answer.topic === alt)),
      ),
    );
  return {
    strict: right(false),
    lenient: right(true),
    macroF1: mean([...topics.values()].map(f1)),
    labourF1: f1(labour),
    urgentPrecision: urgent.hit / (urgent.hit + urgent.wrong || 1),
    urgentRecall: urgent.hit / (urgent.hit + urgent.missed || 1),
  };
}
