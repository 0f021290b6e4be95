import { TOPIC_IDS, type TopicId } from '../topics';

/**
 * How an entry of the lexicon reads: `word:w20t-3g26`. A letter names a topic (or `g`, the gate:
 * is this about work at all), the number is what the word is worth there, in tenths. An entry
 * without points is worth what the entry "=…" at the head of its list says.
 */
const LETTERS: Readonly<Record<string, TopicId>> = {
  w: 'wages',
  t: 'termination',
  n: 'no-contract',
  i: 'work-injury',
  s: 'social-insurance',
  h: 'working-time',
  f: 'women-workers',
  e: 'employment-status',
  c: 'non-compete',
  o: 'other-labour',
};

/** One slot for each topic in the order of TOPIC_IDS; the slot of `not-labour` holds the gate. */
export type Points = readonly number[];

export const GATE = TOPIC_IDS.indexOf('not-labour');

/** Reads "w20t-3g26". Throws on a letter that names nothing: the lexicon is ours. */
export function readPoints(code: string): Points {
  const points = TOPIC_IDS.map(() => 0);
  for (const [, letter = '', number = ''] of code.matchAll(/([a-z])(-?\d+)/g)) {
    const topic = LETTERS[letter];
    if (letter !== 'g' && topic === undefined) throw new Error(`no topic "${letter}" in "${code}"`);
    points[topic === undefined ? GATE : TOPIC_IDS.indexOf(topic)] = Number(number);
  }
  return points;
}

/** Reads a list of entries into pairs of word and points. */
export function readEntries(list: string): [word: string, points: Points][] {
  let usual = readPoints('');
  const entries: [string, Points][] = [];
  for (const entry of list.split(/\s+/)) {
    if (entry.startsWith('=')) usual = readPoints(entry.slice(1));
    else if (entry) {
      const [word = '', code] = entry.split(':');
      entries.push([word, code === undefined ? usual : readPoints(code)]);
    }
  }
  return entries;
}
