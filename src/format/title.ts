/** Where a cut summary may end: the last whole clause. */
const CLAUSE_END = /[，。；！？,;!?]/;
/** Shorter than this a clause says too little. */
const SHORTEST = 8;

/** A summary that was cut in the middle of a clause, without the torn clause: a title. */
export function titleOf(summary: string): string {
  if (!/(…|\.\.\.)$/.test(summary)) return summary;
  for (let end = summary.length - 1; end >= SHORTEST; end -= 1) {
    if (CLAUSE_END.test(summary.charAt(end))) return summary.slice(0, end);
  }
  return summary;
}
