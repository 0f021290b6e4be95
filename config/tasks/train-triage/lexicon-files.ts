import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GATE, type Points, readPoints } from '../../../domain/triage/lexicon/points';

/** A word or turn with what it is worth now: by what was learnt before, or by what its list says. */
export interface Entry {
  name: string;
  held: Points;
}

const LISTS = /= `\n([^`]*)`;/;
const LETTERS = 'wtnishfeco';
const WIDE = 98;

const files = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => LISTS.test(readFileSync(join(folder, name), 'utf8')))
    .sort()
    .map((name) => join(folder, name));

/** The heads and names of a list, in order; a head begins with "=". */
const tokensOf = (source: string): string[] =>
  (LISTS.exec(source)?.[1] ?? '').split(/\s+/).filter((token) => token !== '');

const nameOf = (token: string): string => token.split(':')[0] ?? '';

/** Every entry of the lexicon with its present worth. */
export function readLexicon(folder: string): Entry[] {
  return files(folder).flatMap((file) => {
    let usual = readPoints('');
    return tokensOf(readFileSync(file, 'utf8')).flatMap((token) => {
      if (!token.startsWith('=')) {
        const [, code] = token.split(':');
        return [{ name: nameOf(token), held: code === undefined ? usual : readPoints(code) }];
      }
      usual = readPoints(token.slice(1));
      return [];
    });
  });
}

/** "w20t-3g26": topics in the order of TOPIC_IDS, the gate last. */
export function codeOf(points: Points): string {
  return points
    .map((value, slot) =>
      value === 0 ? '' : `${slot === GATE ? 'g' : LETTERS.charAt(slot)}${value}`,
    )
    .join('');
}

/** Short lines, a head always on a new one. */
function wrapped(tokens: readonly string[]): string {
  const lines: string[] = [];
  for (const token of tokens) {
    const line = lines.at(-1);
    if (line === undefined || token.startsWith('=') || line.length + token.length > WIDE)
      lines.push(token);
    else lines[lines.length - 1] = `${line} ${token}`;
  }
  return lines.join('\n');
}

/** Writes what was learnt into the lexicon; an entry worth what its list says stays bare. */
export function writeLexicon(folder: string, learnt: ReadonlyMap<string, Points>): void {
  for (const file of files(folder)) {
    let usual = '';
    const source = readFileSync(file, 'utf8');
    const tokens = tokensOf(source).map((token) => {
      if (token.startsWith('=')) usual = codeOf(readPoints(token.slice(1)));
      const name = nameOf(token);
      const points = learnt.get(name);
      if (token.startsWith('=') || points === undefined) return token;
      // an entry that came to nothing says so, or it would be worth what its list says
      const code = codeOf(points) || 'g0';
      return code === usual ? name : `${name}:${code}`;
    });
    const list = source.replace(LISTS, () => `= \`\n${wrapped(tokens)}\n\`;`);
    writeFileSync(file, list);
  }
}
