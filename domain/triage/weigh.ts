import { type Points, readEntries, readPoints } from './lexicon/points';
import { START, TURNS } from './lexicon/turns';
import { wordsByStart } from './lexicon/words';
import { SIGNS } from './signs';

/** A word or turn of phrase found, with its place in the normalised text. */
export interface Hit {
  /** The word, or the id of the turn of phrase. */
  name: string;
  start: number;
  end: number;
  points: Points;
  /** Whether it may be marked in the text and quoted. */
  shown: boolean;
}

export interface Weighed {
  /** The sum for every topic, in tenths, in the order of TOPIC_IDS; last the gate. */
  totals: number[];
  hits: Hit[];
}

const start = readPoints(START);
const turns = new Map(readEntries(TURNS));

/** Words count once however often they are said: a long text must not win by length. */
function findWords(text: string): Hit[] {
  const words = wordsByStart();
  const found = new Map<string, Hit>();
  const look = (at: number, length: number): void => {
    for (const { word, points } of words.get(text.slice(at, at + length)) ?? []) {
      if (text.startsWith(word, at) && !found.has(word)) {
        found.set(word, { name: word, start: at, end: at + word.length, points, shown: true });
      }
    }
  };
  for (let at = 0; at < text.length; at++) {
    look(at, 1);
    look(at, 2);
  }
  return [...found.values()];
}

function findSigns(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const { id, pattern, shown } of SIGNS) {
    const points = turns.get(id);
    const match = points && pattern.exec(text);
    if (points && match) {
      const end = match.index + match[0].length;
      hits.push({ name: id, start: match.index, end, points, shown });
    }
  }
  return hits;
}

/** Every word and turn of phrase that stands in a normalised text, each once. */
export const findHits = (text: string): Hit[] => [...findWords(text), ...findSigns(text)];

/** Weighs a normalised text against the lexicon. */
export function weigh(text: string): Weighed {
  const hits = findHits(text);
  const totals = start.map((value, slot) =>
    hits.reduce((sum, hit) => sum + (hit.points[slot] ?? 0), value),
  );
  return { totals, hits };
}
