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
  const quoted = [...reasons.matchAll(QUOTE)].map(([, words = '']) => words);
  const read = [triage.levelWords, ...triage.urgencyReasons.map(({ words }) => words)];
  return [...quoted, ...read].flatMap((words = '') => {
    if (words === '') return [];
    const from = narrative.indexOf(words);
    return from === -1 ? [] : [{ from, to: from + words.length }];
  });
}
