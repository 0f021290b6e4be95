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

/** Acts and states that somebody may say are not so; of most words ("没有工资") a denial is the complaint itself. */
const DENIABLE = new Set(
  '欠薪 拖欠 欠工资 拖欠工资 克扣 辞退 开除 解雇 裁员 劝退 炒鱿鱼 工伤 受伤 骨折 怀孕 竞业 竞业限制 加班 旷工 离婚 诈骗 罚款'.split(
    ' ',
  ),
);
/** "没有欠薪", "不是工伤", but not "是不是工伤", "有没有怀孕", nor what the other side says ("单位说不是工伤"). */
const DENIAL =
  /(?:^|[^有说讲称为得])(?:并?没有?|未)(?:被|把我|给我)?$|(?:^|[^是说讲称为得])并?(?:不是|不算)(?:因为|被)?$/;
const denied = (text: string, at: number, word: string): boolean =>
  DENIABLE.has(word) && DENIAL.test(text.slice(Math.max(0, at - 6), at));

/** Words count once however often they are said: a long text must not win by length. */
function findWords(text: string): Hit[] {
  const words = wordsByStart();
  const found = new Map<string, Hit>();
  const look = (at: number, length: number): void => {
    for (const { word, points } of words.get(text.slice(at, at + length)) ?? []) {
      if (text.startsWith(word, at) && !found.has(word) && !denied(text, at, word)) {
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
