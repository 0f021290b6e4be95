import type { At } from '../time/types';
import { dayOf } from '../time/china';
import { HOUR } from '../time/units';

/** One offer, as the figures need it. */
export interface OfferRow {
  personId: string;
  offeredAt: At;
  /** 0 while it is open. */
  answeredAt: At;
  status: 'open' | 'accepted' | 'declined' | 'conflict' | 'lapsed' | 'recalled';
  distanceKm: number | null;
  /** 2 for a collective matter. */
  load: number;
}

/** What one lawyer was asked and took in one month; hours and kilometres are null where nothing was answered or measured. */
export interface FairnessLine {
  /** 'YYYY-MM' */
  month: string;
  personId: string;
  offers: number;
  accepted: number;
  declined: number;
  conflicts: number;
  lapsed: number;
  /** What he took on, a collective matter counting two. */
  load: number;
  /** The same over his capacity; null where it is not known. */
  share: number | null;
  hoursToAnswer: number | null;
  km: number | null;
}

export interface FairnessMonth {
  month: string;
  lines: FairnessLine[];
  /** How unevenly the offers, and what was taken on over the capacities, fell on all listed lawyers: 0 all alike, towards 1 all on one. */
  gini: { offers: number; share: number };
}

/** A lawyer who could have been asked, and how many matters he takes at a time. */
export interface OnRoster {
  personId: string;
  capacity: number;
}

/**
 * Offers and what came of them by month and lawyer, the latest month first, lawyers by id. Everybody of the roster is
 * counted, also who was asked nothing; who has left since appears in the months he was asked in. An offer belongs to the
 * month it was made in; recalled ones count as offers and nothing else.
 */
export function fairnessOf(
  rows: readonly OfferRow[],
  roster: readonly OnRoster[] = [],
): FairnessMonth[] {
  const capacities = new Map(roster.map(({ personId, capacity }) => [personId, capacity]));
  const months = grouped(rows, ({ offeredAt }) => dayOf(offeredAt).slice(0, 7));
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, ofMonth]) => {
      const byPerson = grouped(ofMonth, ({ personId }) => personId);
      const people = [...new Set([...capacities.keys(), ...byPerson.keys()])].sort();
      const lines = people.map((personId) =>
        lineOf(month, personId, byPerson.get(personId) ?? [], capacities.get(personId)),
      );
      return { month, lines, gini: unevenness(lines) };
    });
}

function lineOf(
  month: string,
  personId: string,
  rows: readonly OfferRow[],
  capacity: number | undefined,
): FairnessLine {
  const count = (status: OfferRow['status']) => rows.filter((row) => row.status === status).length;
  const accepted = rows.filter(({ status }) => status === 'accepted');
  const load = accepted.reduce((sum, row) => sum + row.load, 0);
  const answered = rows.filter(({ status }) => ANSWERS.has(status));
  return {
    ...{ month, personId, offers: rows.length, accepted: accepted.length },
    ...{ declined: count('declined'), conflicts: count('conflict'), lapsed: count('lapsed') },
    load,
    share: capacity === undefined || capacity <= 0 ? null : load / capacity,
    hoursToAnswer: middle(
      answered.map(({ offeredAt, answeredAt }) => (answeredAt - offeredAt) / HOUR),
    ),
    km: mean(accepted.flatMap(({ distanceKm }) => (distanceKm === null ? [] : [distanceKm]))),
  };
}

const ANSWERS: ReadonlySet<OfferRow['status']> = new Set(['accepted', 'declined', 'conflict']);

function unevenness(lines: readonly FairnessLine[]): FairnessMonth['gini'] {
  return {
    offers: gini(lines.map(({ offers }) => offers)),
    share: gini(lines.flatMap(({ share }) => (share === null ? [] : [share]))),
  };
}

/** The Gini coefficient of what each has: 0 when all have the same or nobody has anything, towards 1 when one has all. */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return 0;
  const count = sorted.length;
  const weighted = sorted.reduce((sum, value, place) => sum + (place + 1) * value, 0);
  return Math.max(0, (2 * weighted) / (count * total) - (count + 1) / count);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle one, of two middle ones their mean. */
function middle(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

function grouped<T>(rows: readonly T[], by: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = by(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
