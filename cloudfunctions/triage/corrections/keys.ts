import { dayOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import {
  CONFUSION_PART_IDS,
  type ConfusionPart,
  type Understood,
  valueOf,
} from '@domain/triage/confusion';

/** Stands for all stations: what an administrator looks at. */
export const WHOLE_OFFICE = 'all';

/** The month in which a matter came in, as China's calendar has it: "2026-11". */
export const monthOf = (at: At): string => dayOf(at).slice(0, 7);

/** The key of everything that was corrected within a station's reach, of matters of one month. */
export const monthKey = (scope: string, month: string): string => `${scope}|${month}`;

/** The key of one cell of one table. */
export const cellKey = (
  scope: string,
  month: string,
  cell: { part: ConfusionPart; from: string; to: string },
): string => `${monthKey(scope, month)}|${cell.part}|${cell.from}|${cell.to}`;

/** All the lists in which a correction stands: its month and its three cells, for each station above it. */
export function keysOf(
  scopeIds: readonly string[],
  month: string,
  from: Understood,
  to: Understood,
): string[] {
  return [WHOLE_OFFICE, ...scopeIds].flatMap((scope) => [
    monthKey(scope, month),
    ...CONFUSION_PART_IDS.map((part) =>
      cellKey(scope, month, { part, from: valueOf(part, from), to: valueOf(part, to) }),
    ),
  ]);
}
