import { addDays, daysBetween } from '../../time/days';
import { sayDay } from '../../time/say';
import type { Day } from '../../time/types';
import type { Assumption, Step } from '../result';
import type { RuleId } from '../rules';
import { type InterruptionId, INTERRUPTIONS, type PauseId, PAUSES } from './interruptions';
import { type NaturalPeriod, nominalDay, sayPeriod } from './period';

export interface LimitationEvent {
  day: Day;
  kind: InterruptionId;
}

/** From and to, both included. */
export interface Pause {
  from: Day;
  to: Day;
  kind: PauseId;
}

export interface LimitationInput {
  start: Day;
  /** What happened on that day: '离职', '知道权利被侵害'. */
  because: string;
  rule: RuleId;
  /** One year when absent. */
  period?: NaturalPeriod;
  /** Whatever may have interrupted, in any order. */
  events?: readonly LimitationEvent[];
  /** Whenever the time stood still, in any order; may overlap. */
  pauses?: readonly Pause[];
}

export interface Limitation {
  /** The last safe day: as counted, never moved past a holiday. */
  safeDay: Day;
  /** The start and each event with what it did, in order. */
  steps: readonly Step[];
  assumptions: readonly Assumption[];
}

const ONE_YEAR: NaturalPeriod = { length: 1, unit: 'year' };

/**
 * The last safe day of a limitation (one year unless said otherwise). An event while the time runs starts it again in
 * full; one before it starts or after it is over does nothing. Time that stands still is added at the end. The result
 * is not moved past holidays. 劳动争议调解仲裁法 27(1)–(3), 民法典 201–202. Throws RangeError for an impossible day.
 */
export function limitation(input: LimitationInput): Limitation {
  const period = input.period ?? ONE_YEAR;
  const pauses = merged(input.pauses ?? []);
  const events = [...(input.events ?? [])].sort(byDay);
  const steps: Step[] = [startStep(input, period)];
  let from = input.start;
  let safeDay = endOf(from, period, pauses);
  for (const event of events) {
    const { label } = INTERRUPTIONS[event.kind];
    const on = sayDay(event.day, safeDay);
    if (event.day <= input.start) {
      steps.push({ say: `${on}${label}：那时还没开始算，没有影响`, rule: 'PD-02' });
    } else if (event.day > safeDay) {
      steps.push({ say: `${on}${label}：那时已经过了 ${safeDay}，不再重新算`, rule: 'PD-02' });
    } else {
      from = event.day;
      safeDay = later(safeDay, endOf(from, period, pauses));
      steps.push({
        say: `${on}${label}：从这天起重新算 ${sayPeriod(period)}`,
        value: safeDay,
        rule: INTERRUPTIONS[event.kind].rule,
      });
    }
  }
  steps.push(...pauseSteps(pauses, from, safeDay));
  return { safeDay, steps, assumptions: assumptionsOf(events, pauses, input, safeDay) };
}

/** The end of a period that starts after `from`, with every day added on which the time stood still. */
function endOf(from: Day, period: NaturalPeriod, pauses: readonly Pause[]): Day {
  let end = nominalDay(from, period);
  for (const pause of pauses) {
    const first = later(pause.from, addDays(from, 1));
    if (first <= end && pause.to >= first) end = addDays(end, daysBetween(first, pause.to) + 1);
  }
  return end;
}

/** Pauses in order, those that touch or overlap made one. */
function merged(pauses: readonly Pause[]): Pause[] {
  const whole: Pause[] = [];
  for (const pause of [...pauses].sort((left, right) => (left.from < right.from ? -1 : 1))) {
    const last = whole[whole.length - 1];
    if (last && pause.from <= addDays(last.to, 1)) last.to = later(last.to, pause.to);
    else if (pause.from <= pause.to) whole.push({ ...pause });
  }
  return whole;
}

function startStep({ start, because, rule }: LimitationInput, period: NaturalPeriod): Step {
  return {
    say: `${start} ${because}，当天不算，数满 ${sayPeriod(period)}`,
    value: nominalDay(start, period),
    rule,
  };
}

/** What each pause did to the period that runs since `start`, the first day or the last event that started it again. */
function pauseSteps(pauses: readonly Pause[], start: Day, end: Day): Step[] {
  return pauses.map(({ from, to, kind }) => {
    const { label, rule } = PAUSES[kind];
    const counts = to > start && from <= end;
    return {
      say: `${from} 至 ${to} ${label}：${counts ? '这段时间不算，接在后面补上' : '不在这一段期限里，没有影响'}`,
      ...(counts && { value: `${daysBetween(later(from, addDays(start, 1)), to) + 1} 天` }),
      rule,
    };
  });
}

function assumptionsOf(
  events: readonly LimitationEvent[],
  pauses: readonly Pause[],
  { start }: LimitationInput,
  safeDay: Day,
): Assumption[] {
  const promisedLate = events.some(({ day, kind }) => kind === 'promised' && day > safeDay);
  return [
    ...(events.some(({ day }) => day > start && day <= safeDay)
      ? [
          {
            say: '重新起算要有凭证：聊天记录、回执、投诉登记等。拿不出凭证，就不能重新算。',
            confidence: 'V1',
            rule: 'PD-02',
          } as const,
        ]
      : []),
    ...(pauses.length > 0
      ? [
          {
            say: '停下来的天数接在后面补上；是不是正当理由，由仲裁委认定。',
            confidence: 'CONV',
            rule: 'PD-03',
          } as const,
        ]
      : []),
    ...(promisedLate
      ? [
          {
            say: '过了期限单位又自愿答应给的，请拿着凭证来问，可能还有办法。',
            confidence: 'GK',
          } as const,
        ]
      : []),
  ];
}

function byDay(left: { day: Day }, right: { day: Day }): number {
  if (left.day === right.day) return 0;
  return left.day < right.day ? -1 : 1;
}

function later(left: Day, right: Day): Day {
  return left > right ? left : right;
}
