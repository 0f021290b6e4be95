import type { OutputOf } from '@contracts/action';
import type { auditTrail } from '@contracts/directory';

export type AuditEntry = OutputOf<typeof auditTrail>['items'][number];

/** The same thing done by the same person several times in a row: the latest entry, and how often. */
export interface AuditRun {
  entry: AuditEntry;
  times: number;
}

/** Entries, the newest first, with repetitions drawn together; nothing between two entries is skipped. */
export function runsOf(entries: readonly AuditEntry[]): AuditRun[] {
  const runs: AuditRun[] = [];
  for (const entry of entries) {
    const last = runs[runs.length - 1];
    if (last && sameAs(last.entry, entry)) last.times += 1;
    else runs.push({ entry, times: 1 });
  }
  return runs;
}

const sameAs = (a: AuditEntry, b: AuditEntry): boolean =>
  a.who === b.who && a.action === b.action && a.what === b.what && a.reason === b.reason;
