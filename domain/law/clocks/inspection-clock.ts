import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import type { ClaimId } from '../claim-kinds';
import { INSPECTION_WORDS } from './claim-words';
import { type Clock, clockOn } from './clock';
import { type ClockFacts, inArbitration } from './clock-facts';
import { nominalDay } from './period';

/** What the labour inspection can order: pay that is owed, contributions that were not paid. */
const FOR: readonly ClaimId[] = ['wages', 'overtime', 'insurance-arrears'];

/**
 * The two years in which the labour inspection still takes a complaint, from the end of what was done; none once it is in
 * arbitration. 劳动保障监察条例 20, 21.
 */
export function inspectionClock(
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Clock[] {
  if (inArbitration(facts) || !facts.claims.some((claim) => FOR.includes(claim))) return [];
  const shared = {
    id: 'inspection',
    what: '向劳动监察投诉',
    who: 'you',
    kind: 'act',
    rule: 'PD-27',
    ...INSPECTION_WORDS,
  } as const;
  if (facts.stillEmployed) {
    return [
      clockOn(today, {
        ...shared,
        safeDay: null,
        steps: [{ say: '单位还在违法的，从它停下来那天起算两年', rule: 'PD-27' }],
      }),
    ];
  }
  const start = facts.endedOn ?? facts.knownOn;
  if (start === undefined) return [];
  const safeDay = nominalDay(start, { length: 2, unit: 'year' });
  return [
    clockOn(
      today,
      {
        ...shared,
        safeDay,
        steps: [{ say: `从 ${start} 起算两年`, value: safeDay, rule: 'PD-27' }],
      },
      calendar,
    ),
  ];
}
