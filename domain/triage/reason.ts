import type { NormalText } from './normalise';
import type { Span } from './types';
import type { Hit } from './weigh';

/** Longer quotes are cut around their strongest words, in characters as written. */
const LONGEST_QUOTE = 24;

/** The places of the hits in the text as written, in order, touching ones joined. */
export function spansOf(hits: readonly Hit[], { origin }: NormalText): Span[] {
  const spans: Span[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = origin[hit.start];
    const last = origin[hit.end - 1];
    if (start === undefined || last === undefined) continue;
    const end = last + 1;
    const before = spans[spans.length - 1];
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

const BREAK = /[,，。.!！?？;；:：、\s<>]/;

/** The worker's own words around a span: its clause, or what fits of it. */
function quoteAround(raw: string, { start, end }: Span): string {
  let from = start;
  let to = Math.min(end, start + LONGEST_QUOTE);
  while (from > 0 && !BREAK.test(raw.charAt(from - 1)) && to - from < LONGEST_QUOTE) from--;
  while (to < raw.length && !BREAK.test(raw.charAt(to)) && to - from < LONGEST_QUOTE) to++;
  // a strong turn of phrase may end in the mark behind it
  return raw
    .slice(from, to)
    .replace(/\s+/g, ' ')
    .replace(/^[,，。.!！?？;；:：、\s]+|[,，。.!！?？;；:：、\s]+$/g, '');
}

/** The best piece of the worker's own words for what was understood; empty when nothing spoke for it. */
export function quote(raw: string, normal: NormalText, hits: readonly Hit[], slot: number): string {
  const spans = spansOf(hits, normal);
  let best: Span | undefined;
  let most = 0;
  for (const span of spans) {
    const worth = hits.reduce((sum, hit) => {
      const at = normal.origin[hit.start] ?? -1;
      return at >= span.start && at < span.end ? sum + (hit.points[slot] ?? 0) : sum;
    }, 0);
    if (worth > most) [best, most] = [span, worth];
  }
  return best ? quoteAround(raw, best) : '';
}

/** A piece of the normalised text in the worker's own letters; never more than a line of them. */
export function wordsAt(raw: string, { origin }: NormalText, { start, end }: Span): string {
  const from = origin[start] ?? 0;
  const to = (origin[end - 1] ?? from) + 1;
  return raw.slice(from, Math.min(to, from + LONGEST_QUOTE));
}
