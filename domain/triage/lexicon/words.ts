import { COMPETE } from './compete';
import { CONTRACT } from './contract';
import { ELSEWHERE } from './elsewhere';
import { ENDING } from './ending';
import { INJURY } from './injury';
import { INSURANCE } from './insurance';
import { OTHER } from './other';
import { PAY } from './pay';
import { type Points, readEntries } from './points';
import { STATUS } from './status';
import { TIME } from './time';
import { WOMEN } from './women';
import { WORK } from './work';

const LISTS = [
  PAY,
  ENDING,
  CONTRACT,
  INJURY,
  INSURANCE,
  TIME,
  WOMEN,
  STATUS,
  COMPETE,
  OTHER,
  WORK,
  ELSEWHERE,
];

export interface Word {
  word: string;
  points: Points;
}

let index: ReadonlyMap<string, readonly Word[]> | undefined;

/** All words by their first two characters, or the only one; built at the first call and kept. */
export function wordsByStart(): ReadonlyMap<string, readonly Word[]> {
  if (index) return index;
  const building = new Map<string, Word[]>();
  for (const [word, points] of LISTS.flatMap(readEntries)) {
    const start = word.slice(0, 2);
    const row = building.get(start);
    if (row) row.push({ word, points });
    else building.set(start, [{ word, points }]);
  }
  index = building;
  return building;
}
