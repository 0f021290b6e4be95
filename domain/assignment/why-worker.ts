import { TOPICS, type TopicId } from '../triage/topics';
import type { Ranked } from './rank';

/** Why it is he, in one sentence for the worker: nothing of the others, nothing of his workload. */
export function whyForWorker(
  topic: TopicId,
  { terms }: Pick<Ranked, 'terms'>,
  wishMet: boolean,
): string {
  const value = (id: string) => terms.find((term) => term.id === id)?.value ?? 0;
  const text = (id: string) => terms.find((term) => term.id === id)?.text ?? '';
  const reasons = [
    ...(wishMet ? ['符合您提的要求'] : []),
    ...(value('continuity') > 0 ? ['以前办过您的事'] : []),
    ...(value('specialty') === 1 ? [`专长是${TOPICS[topic].short}`] : []),
    ...(value('specialty') === 0.5 ? ['办过相近的事'] : []),
    ...(value('distance') > 0.6 && text('distance') !== '距离不详' ? ['离您的服务站近'] : []),
    ...(value('experience') >= 0.5 ? [text('experience')] : []),
    ...(value('load') >= 0.4 ? ['现在有时间'] : []),
  ];
  return reasons.length === 0
    ? '他是现在能接这件事的律师。'
    : `这位律师${reasons.slice(0, 3).join('，')}。`;
}
