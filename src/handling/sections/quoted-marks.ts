import type { Mark } from '@/components/show/cut-by-marks';
import type { MatterView } from '../matter-view';

const QUOTE = /“([^”]+)”/g;

/** Where the worker's own words stand that the first look gives as its reasons. */
export function quotedMarks(narrative: string, triage: MatterView['triage']): Mark[] {
  const reasons = [
    triage.topicReason,
    triage.levelReason,
    ...triage.urgencyReasons.map(({ text }) => text),
  ].join('');
  return [...reasons.matchAll(QUOTE)].flatMap(([, words = '']) => {
    const from = narrative.indexOf(words);
    return from === -1 ? [] : [{ from, to: from + words.length }];
  });
}
