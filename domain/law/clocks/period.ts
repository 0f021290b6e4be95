import { addDays, addMonths, addYears } from '../../time/days';
import { sayDay } from '../../time/say';
import type { Day } from '../../time/types';
import {
  CHINA_CALENDAR,
  type WorkingCalendar,
  workingDayFrom,
  workingDaysAfter,
} from '../calendar';
import type { Assumption, DateOutcome, Result, Step } from '../result';
import type { RuleId } from '../rules';

/** How a period is counted: natural days, working days, or months and years to the corresponding day. */
export type PeriodUnit = 'day' | 'workday' | 'month' | 'year';

/** A length of time as the law writes it. */
export interface Period {
  length: number;
  unit: PeriodUnit;
}

/** A period that runs through days off. */
export interface NaturalPeriod extends Period {
  unit: Exclude<PeriodUnit, 'workday'>;
}

export interface PeriodInput extends Period {
  /** The day of the event; itself not counted (民法典 201). */
  triggerDay: Day;
}

/** Longer than any period of this field of law; beyond it the number is a slip. */
const MOST: Readonly<Record<PeriodUnit, number>> = {
  day: 3660,
  workday: 1000,
  month: 600,
  year: 50,
};

/**
 * The last day of a period: `nominal` as counted (民法典 201–202), `rolled` moved on to the first working day when it
 * falls on a day off (民法典 203); null with a warning when the holidays of that year are not published. Throws
 * RangeError for an impossible day or a length that is no whole number.
 */
export function deadline(
  input: PeriodInput,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Result<DateOutcome> {
  const { triggerDay, length, unit } = input;
  const outcome = lastDay(input, calendar);
  return {
    outcome,
    steps: stepsOf(input, outcome),
    assumptions: assumptionsOf(outcome),
    changes: [
      `从 ${triggerDay} 的第二天起算；事情其实早一天或晚一天发生，最后一天也跟着变。`,
      ...(unit === 'day' || unit === 'workday'
        ? [`这里按${sayPeriod({ length, unit })}算，自然日和工作日不能混。`]
        : []),
    ],
    otherwise: [],
  };
}

/** The last day alone, for those who count many periods. Throws RangeError as `deadline` does. */
export function lastDay(
  { triggerDay, length, unit }: PeriodInput,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): DateOutcome {
  if (!Number.isInteger(length) || length < 0 || length > MOST[unit]) {
    throw new RangeError(`a period of ${unit}s must be a whole number from 0 to ${MOST[unit]}`);
  }
  if (unit === 'workday') {
    const { day, known } = workingDaysAfter(triggerDay, length, calendar);
    return dateOutcome(day, known ? rolled(day, calendar) : null);
  }
  const nominal = nominalDay(triggerDay, { length, unit });
  return dateOutcome(nominal, rolled(nominal, calendar));
}

/** The last day of a period in days, months or years, as counted; no calendar is needed. 民法典 201–202. */
export function nominalDay(from: Day, { length, unit }: NaturalPeriod): Day {
  if (unit === 'year') return addYears(from, length);
  return unit === 'month' ? addMonths(from, length) : addDays(from, length);
}

/** A period as a worker says it: '1 年', '15 天', '5 个工作日'. */
export function sayPeriod({ length, unit }: Period): string {
  return `${length} ${UNIT_WORDS[unit]}`;
}

const UNIT_WORDS: Readonly<Record<PeriodUnit, string>> = {
  day: '天',
  workday: '个工作日',
  month: '个月',
  year: '年',
};

function rolled(day: Day, calendar: WorkingCalendar): Day | null {
  const next = workingDayFrom(day, calendar);
  return next.known ? next.day : null;
}

function dateOutcome(nominal: Day, moved: Day | null): DateOutcome {
  return moved === null
    ? { kind: 'date', nominal, rolled: null, warning: 'CALENDAR_UNKNOWN' }
    : { kind: 'date', nominal, rolled: moved };
}

const COUNTED_BY: Readonly<Record<PeriodUnit, RuleId>> = {
  day: 'CT-08',
  workday: 'CT-10',
  month: 'CT-02',
  year: 'CT-02',
};

function stepsOf({ triggerDay, length, unit }: PeriodInput, outcome: DateOutcome): Step[] {
  const { nominal, rolled: moved } = outcome;
  const steps: Step[] = [
    {
      say: `${sayDay(triggerDay, nominal)}当天不算，从第二天起数`,
      rule: 'CT-01',
    },
    {
      say: `数满 ${sayPeriod({ length, unit })}`,
      value: nominal,
      rule: COUNTED_BY[unit],
    },
  ];
  if (moved === null) {
    steps.push({ say: '那一年的放假安排还没公布，不往后顺延，按算出的这一天办', rule: 'CT-03' });
  } else if (moved !== nominal) {
    steps.push({
      say: '最后一天放假，顺延到放假后的第一个工作日',
      value: moved,
      rule: 'CT-03',
    });
  }
  return steps;
}

function assumptionsOf({ nominal, rolled: moved }: DateOutcome): Assumption[] {
  if (moved === nominal)
    return [
      {
        say: '从您填的那天起算；哪天收到、哪天发生，要有签收或其他凭证。',
        confidence: 'V1',
        rule: 'CT-01',
      },
    ];
  return [
    {
      say: '顺延按国务院的放假安排算：普通周末也顺延，调休上班的周末不顺延。最好不要等到顺延的那一天。',
      confidence: 'CONV',
      rule: 'CT-03',
    },
  ];
}
