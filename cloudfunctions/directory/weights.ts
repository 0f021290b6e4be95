import * as contract from '@contracts/directory';
import { DEFAULT_WEIGHTS, readWeights, WEIGHT_IDS } from '@domain/assignment/weights';
import { decodeCursor, pageOf, textCursor } from '../kernel/cursor';
import { reads } from '../kernel/handler';

const PAGE = 20;

/** The weights in force, and who changed what and when. Not from what is kept for a minute: an admin reads what he saved. */
export const weights = reads(contract.weights, async ({ db }, input) => {
  const [before] = decodeCursor(input.cursor, textCursor) ?? [];
  const tables = await db.find(
    'weightTables',
    { version: before === undefined ? { gt: 0 } : { lt: Number(before) } },
    { order: [['version', 'desc']], limit: PAGE + 1 },
  );
  const setting = await db.get('settings', 'weights');
  const read = readWeights(setting?.values ?? {});
  const inForce = read.ok ? read.weights : DEFAULT_WEIGHTS;
  const { items, next } = pageOf(tables, PAGE, ({ version }) => [String(version)]);
  return {
    version: setting?.values.version ?? 0,
    items: WEIGHT_IDS.map((id) => ({ id, value: inForce[id], standard: DEFAULT_WEIGHTS[id] })),
    history: items.map(({ version, at, byName, reason, reset, changes }) => ({
      version,
      at,
      byName,
      reason,
      reset,
      changes,
    })),
    ...(next !== undefined && { next }),
  };
});
