import { topicsOf } from '@domain/law/calculators/catalogue';
import { CALCULATOR_IDS, type CalculatorId } from '@domain/law/calculators/ids';
import { TOPIC_IDS, TOPICS, type TopicId } from '@domain/triage/topics';

export interface Group {
  topic: TopicId;
  calculators: readonly CalculatorId[];
}

/** Every calculator once, under the topic that leads to it first. */
export function groupedByTopic(): Group[] {
  return TOPIC_IDS.map((topic) => ({
    topic,
    calculators: CALCULATOR_IDS.filter((id) => homeOf(id) === topic),
  })).filter(({ calculators }) => calculators.length > 0);
}

/** All that a topic leads to, the likeliest first. */
export const calculatorsOf = (topic: TopicId): readonly CalculatorId[] => TOPICS[topic].calculators;

/** Those no topic leads to are about work all the same. */
function homeOf(id: CalculatorId): TopicId {
  return topicsOf(id)[0] ?? 'other-labour';
}
