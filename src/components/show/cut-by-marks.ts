/** A stretch of a text: from the character at `from` up to, not including, `to`. */
export interface Mark {
  from: number;
  to: number;
}

export interface Piece {
  from: number;
  text: string;
  marked: boolean;
}

/** Cuts a text into marked and unmarked pieces; marks may overlap, touch or reach beyond the end. */
export function cutByMarks(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const sorted = [...marks].sort((a, b) => a.from - b.from);
  for (const { from, to } of sorted) {
    const start = Math.max(from, at);
    const end = Math.min(to, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push({ from: at, text: text.slice(at, start), marked: false });
    pieces.push({ from: start, text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), marked: false });
  return pieces;
}
