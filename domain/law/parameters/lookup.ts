import type { Day } from '../../time/types';
import type { Confidence } from '../rule';
import type { ParameterId } from './parameter';

/** The whole country, where a number is the same everywhere. */
export const NATION = 'CN';

/** One value of a parameter in one place for a time. Never changed once used: a new one is added, the old one ended. */
export interface ParameterEntry {
  parameter: ParameterId;
  /** Six-digit code of the place (GB/T 2260), or `CN`. */
  region: string;
  /** For tables by grade or kind: '5' … '10'; absent otherwise. */
  grade?: string;
  /** A decimal number as text, or one of the choices. */
  value: string;
  from: Day;
  /** Last day it holds; absent: until a newer one. */
  to?: Day;
  /** Which notice or law says so. */
  source: string;
  sourceDate: Day;
  confidence: Confidence;
}

export interface ParameterQuestion {
  parameter: ParameterId;
  region: string;
  on: Day;
  grade?: string;
}

/**
 * The value that held in a place on a day: the district's own, else the city's, the province's, the country's.
 * Undefined when none is on record: the caller shows the formula and says 本地标准未录入, never a guess.
 */
export function parameterAt(
  entries: readonly ParameterEntry[],
  { parameter, region, on, grade }: ParameterQuestion,
): ParameterEntry | undefined {
  for (const place of placesAround(region)) {
    const newest = entries
      .filter(
        (entry) =>
          entry.parameter === parameter &&
          entry.region === place &&
          entry.grade === grade &&
          entry.from <= on &&
          (entry.to === undefined || on <= entry.to),
      )
      .sort((left, right) => (left.from < right.from ? 1 : -1))[0];
    if (newest) return newest;
  }
  return undefined;
}

/** A place and those around it, nearest first: 310115 → 310115, 310100, 310000, CN. */
export function placesAround(region: string): string[] {
  if (!/^\d{6}$/.test(region)) return [NATION];
  const places = [region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`];
  return [...new Set(places), NATION];
}
