import { addDays, daysBetween, partsOf } from '../time/days';
import type { Day } from '../time/types';

/**
 * The feasts that move: the first day of the lunar year, 清明, 端午, 中秋. As data, because what the calendar library computes
 * for the moon follows the machine's zone. Before 2008 the holidays were others, and nothing that old can be claimed.
 */
const FEASTS: Readonly<Record<number, string>> = {
  2008: '02-07 04-04 06-08 09-14',
  2009: '01-26 04-04 05-28 10-03',
  2010: '02-14 04-05 06-16 09-22',
  2011: '02-03 04-05 06-06 09-12',
  2012: '01-23 04-04 06-23 09-30',
  2013: '02-10 04-04 06-12 09-19',
  2014: '01-31 04-05 06-02 09-08',
  2015: '02-19 04-05 06-20 09-27',
  2016: '02-08 04-04 06-09 09-15',
  2017: '01-28 04-04 05-30 10-04',
  2018: '02-16 04-05 06-18 09-24',
  2019: '02-05 04-05 06-07 09-13',
  2020: '01-25 04-04 06-25 10-01',
  2021: '02-12 04-04 06-14 09-21',
  2022: '02-01 04-05 06-03 09-10',
  2023: '01-22 04-05 06-22 09-29',
  2024: '02-10 04-04 06-10 09-17',
  2025: '01-29 04-04 05-31 10-06',
  2026: '02-17 04-05 06-19 09-25',
  2027: '02-06 04-05 06-09 09-15',
  2028: '01-26 04-04 05-28 10-03',
  2029: '02-13 04-04 06-16 09-22',
  2030: '02-03 04-05 06-05 09-12',
  2031: '01-23 04-05 06-24 10-01',
  2032: '02-11 04-04 06-12 09-19',
  2033: '01-31 04-04 06-01 09-08',
  2034: '02-19 04-05 06-20 09-27',
  2035: '02-08 04-05 06-10 09-16',
  2036: '01-28 04-04 05-30 10-04',
  2037: '02-15 04-04 06-18 09-24',
  2038: '02-04 04-05 06-07 09-13',
  2039: '01-24 04-05 05-27 10-02',
  2040: '02-12 04-04 06-14 09-20',
};

/**
 * The statutory holiday on a day, by name ('国庆节'), or null: the days on which work is paid at 300 % (劳动法 44). 13 days
 * a year since 2025, 11 before; the other days of a long break are rest days. Throws RangeError outside 2008–2040.
 */
export function statutoryHolidayOn(day: Day): string | null {
  const { year, month, date } = partsOf(day);
  const [newYear, brightness, boats, moon] = feastsOf(year);
  if (month === 1 && date === 1) return '元旦';
  if (month === 5 && date <= (year >= 2025 ? 2 : 1)) return '劳动节';
  if (month === 10 && date <= 3) return '国庆节';
  if (day === brightness) return '清明节';
  if (day === boats) return '端午节';
  if (day === moon) return '中秋节';
  const [first, last] = springDays(year);
  const fromNewYear = daysBetween(newYear, day);
  return first <= fromNewYear && fromNewYear <= last ? '春节' : null;
}

/** The statutory holidays of a year, in order. Throws RangeError outside 2008–2040. */
export function statutoryHolidays(year: number): { day: Day; name: string }[] {
  const found: { day: Day; name: string }[] = [];
  for (let day = `${year}-01-01`; partsOf(day).year === year; day = addDays(day, 1)) {
    const name = statutoryHolidayOn(day);
    if (name !== null) found.push({ day, name });
  }
  return found;
}

function feastsOf(year: number): readonly [Day, Day, Day, Day] {
  const [newYear, brightness, boats, moon] = (FEASTS[year] ?? '').split(' ');
  if (!newYear || !brightness || !boats || !moon) {
    throw new RangeError(`the statutory holidays of ${year} are not known`);
  }
  return [`${year}-${newYear}`, `${year}-${brightness}`, `${year}-${boats}`, `${year}-${moon}`];
}

/** Days from the lunar New Year, both included: its eve was a holiday until 2013 and is again since 2025. */
function springDays(year: number): readonly [number, number] {
  if (year >= 2025) return [-1, 2];
  return year >= 2014 ? [0, 2] : [-1, 1];
}
