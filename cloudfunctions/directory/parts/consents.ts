import type { ConsentDocument } from '../../documents';
import type { Reads } from '../../kernel/store';

/** A person takes back and gives a consent far less often than this. */
const MOST = 200;

/** The latest word of a person on each purpose. One database request. */
export async function latestConsents(db: Reads, personId: string): Promise<ConsentDocument[]> {
  const rows = await db.find('consents', { personId }, { order: [['at', 'desc']], limit: MOST });
  const latest = new Map<string, ConsentDocument>();
  for (const row of rows) if (!latest.has(row.purpose)) latest.set(row.purpose, row);
  return [...latest.values()];
}
