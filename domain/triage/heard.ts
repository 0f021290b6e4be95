import type { Span, Triage } from './types';

/** A piece of what was told, with the places in it that something was read from. */
export interface Heard {
  text: string;
  marks: readonly { from: number; to: number }[];
}

const MOST_PIECES = 4;
/** A piece is cut at the ends of its clauses, and within so many characters of what was read. */
const AROUND = 16;
const LONGEST_PIECE = 40;
const BREAK = /[,，。.!！?？;；:：\s]/;

/**
 * The worker's own words that a first look was read from, cut out of what he told: he sees what was heard, and what was
 * not. Null where nothing was read from his words.
 */
export function heardIn(
  told: string,
  {
    matched,
    levelWords,
    urgencyReasons,
  }: Pick<Triage, 'matched' | 'levelWords' | 'urgencyReasons'>,
): Heard | null {
  const quoted = [levelWords, ...urgencyReasons.map(({ words }) => words)].flatMap((words = '') => {
    const start = words === '' ? -1 : told.indexOf(words);
    return start === -1 ? [] : [{ start, end: start + words.length }];
  });
  const spans = joined([...matched, ...quoted], 0);
  if (spans.length === 0) return null;
  const pieces = joined(
    spans.map(({ start, end }) => ({
      start: clauseStart(told, start),
      end: clauseEnd(told, Math.min(end, start + LONGEST_PIECE)),
    })),
    1,
  ).slice(0, MOST_PIECES);
  return pieces.reduce<Heard>((heard, piece) => withPiece(heard, piece, told, spans), {
    text: '',
    marks: [],
  });
}

function clauseStart(told: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < AROUND && !BREAK.test(told.charAt(start - 1))) start -= 1;
  return start;
}

function clauseEnd(told: string, to: number): number {
  let end = to;
  // the mark that ends a clause belongs to it
  while (end < told.length && end - to < AROUND && !BREAK.test(told.charAt(end - 1))) end += 1;
  return end;
}

function withPiece({ text, marks }: Heard, piece: Span, told: string, spans: readonly Span[]) {
  // an ellipsis stands for what is left out
  const before = text + (piece.start > 0 && !text.endsWith('…') ? '…' : '');
  const shift = before.length - piece.start;
  const inside = spans
    .map(({ start, end }) => ({ from: Math.max(start, piece.start), to: Math.min(end, piece.end) }))
    .filter(({ from, to }) => from < to);
  return {
    text: `${before}${told.slice(piece.start, piece.end).replace(/\s/g, ' ')}${piece.end < told.length ? '…' : ''}`,
    marks: [...marks, ...inside.map(({ from, to }) => ({ from: from + shift, to: to + shift }))],
  };
}

/** In order, with those that overlap or lie closer than `gap` made one. */
function joined(spans: readonly Span[], gap: number): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all[all.length - 1];
    if (last && start <= last.end + gap) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
