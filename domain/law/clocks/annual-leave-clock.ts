import type { Day } from '../../time/types';
import type { WorkingCalendar } from '../calendar';
import type { ClaimId } from '../claim-kinds';
import type { Clock } from './clock';
import type { ClockFacts } from './clock-facts';
import { fromDay } from './from-day';

/** The 200 % is no wage: a year from the end of the leave's year, or of the next, by place. */
export function annualLeaveClock(
  claim: ClaimId,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
): Clock[] {
  const mode = facts.annualLeaveMode ?? 'year-end';
  const latest = facts.endedOn === undefined || facts.endedOn > today ? today : facts.endedOn;
  const year =
    facts.leaveYear ?? Number(latest.slice(0, 4)) - (facts.endedOn === undefined ? 1 : 0);
  const over = `${mode === 'year-end' ? year : year + 1}-12-31`;
  const leftFirst = facts.endedOn !== undefined && facts.endedOn < over;
  return fromDay(claim, leftFirst ? facts.endedOn : over, facts, today, calendar, {
    because: leftFirst ? '离职' : `${year} 年的年休假没有休`,
    rule: 'PD-01',
    assumptions: [
      {
        say: `各地不同：有的从当年结束起算，有的从下一年结束起算。这里按${mode === 'year-end' ? '当年结束' : '下一年结束'}算。`,
        confidence: 'CONV',
        rule: 'PD-01',
      },
      ...(facts.leaveYear === undefined
        ? [
            {
              say: `您没有写是哪一年的，先按 ${year} 年算；更早的年份，期限也更早。`,
              confidence: 'CONV',
              rule: 'PD-01',
            } as const,
          ]
        : []),
    ],
  });
}
