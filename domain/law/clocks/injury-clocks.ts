import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import { type Clock, clockOn } from './clock';
import { type ClockFacts, inArbitration } from './clock-facts';
import { ARBITRATION_WORDS, INJURY_WORDS } from './claim-words';
import { limitation } from './limitation';
import { nominalDay } from './period';
import { stoppedClock } from './still-clocks';
import { eventsOf, pausesOf } from './what-happened';

/** Recognition has been asked for once one of these is there. */
const ASKED = [
  'recognition-applied',
  'recognition-accepted',
  'recognition-made',
  'recognition-received',
] as const;

/**
 * The clocks of a work injury: the employer's 30 days, the worker's year in which time lost without his fault does not
 * count, and the year for the benefits once the grade is known. 工伤保险条例 17; 劳动争议调解仲裁法 27(1).
 */
export function injuryClocks(
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Clock[] {
  const papers = facts.papers ?? [];
  const asked = papers.some(({ paper }) => ASKED.some((one) => one === paper));
  return [
    ...(asked || facts.accidentOn === undefined
      ? []
      : recognition(facts.accidentOn, facts, today, calendar)),
    ...benefits(facts, today, calendar),
  ];
}

function recognition(
  accidentOn: Day,
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar,
): Clock[] {
  // asking the employer does not start the year of 工伤保险条例 17 again: only lost time is taken out
  const { safeDay, steps, assumptions } = limitation({
    start: accidentOn,
    because: '受伤或确诊',
    rule: 'PD-31',
    pauses: facts.pauses ?? [],
  });
  const own = clockOn(
    today,
    {
      id: 'work-injury',
      what: '工伤：本人、近亲属或工会申请认定',
      who: 'you',
      kind: 'act',
      rule: 'PD-31',
      safeDay,
      steps,
      assumptions,
      ...INJURY_WORDS,
    },
    calendar,
  );
  const employers = clockOn(
    today,
    {
      id: 'injury-employer',
      what: '工伤：单位申请认定',
      who: 'employer',
      kind: 'wait',
      rule: 'PD-30',
      safeDay: nominalDay(accidentOn, { length: 30, unit: 'day' }),
      steps: [{ say: `${accidentOn} 受伤或确诊，单位有 30 天`, rule: 'PD-30' }],
      doNow: '催单位申请工伤认定，把催的消息留好。',
      afterwards: '单位没有按时申请，您自己去申请；这段时间的工伤待遇由单位出。',
    },
    calendar,
  );
  return [own, employers];
}

function benefits(facts: ClockFacts, today: Day, calendar: WorkingCalendar): Clock[] {
  const papers = facts.papers ?? [];
  // he knows the grade from the day he has it in hand; the day on the paper stands in where that is not told
  const grade =
    papers.find(({ paper }) => paper === 'appraisal-received') ??
    papers.find(({ paper }) => paper === 'appraisal-made');
  if (grade === undefined) return [];
  if (inArbitration(facts)) {
    return [
      {
        ...stoppedClock('work-injury', today),
        id: 'work-injury-benefits',
        what: '工伤待遇：申请劳动仲裁',
      },
    ];
  }
  const counted = limitation({
    start: grade.day,
    because: '知道伤残级别',
    rule: 'PD-01',
    events: eventsOf(facts),
    pauses: pausesOf(facts),
  });
  return [
    clockOn(
      today,
      {
        id: 'work-injury-benefits',
        what: '工伤待遇：申请劳动仲裁',
        who: 'you',
        kind: 'act',
        rule: 'PD-01',
        ...ARBITRATION_WORDS,
        ...counted,
        assumptions: [
          ...counted.assumptions,
          {
            say: '一般从收到鉴定结论起算一年，各地看法不同；越早提越稳妥。',
            confidence: 'GK',
            rule: 'PD-01',
          },
        ],
      },
      calendar,
    ),
  ];
}
