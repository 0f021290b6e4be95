import type { Day } from '../../time/types';
import { CHINA_CALENDAR, type WorkingCalendar, workingDayFrom } from '../calendar';
import { limitation } from '../clocks/limitation';
import type { AnswerOutcome, DateOutcome, Result } from '../result';

export interface ArbitrationLimitInput {
  /** Wages of a job that goes on, wages of one that ended, or anything else. */
  about: 'wages-at-work' | 'wages-after-leaving' | 'other';
  /** The last day of work, or the day the wrong was known or should have been; null for wages at work. */
  from: Day | null;
  /** Days on which the claim was made to the employer, an authority or a mediator. */
  asked: readonly Day[];
}

/** The last safe day to ask for arbitration: one year, started anew by each claim made in time. 调解仲裁法 27. */
export function arbitrationLimit(
  { about, from, asked }: ArbitrationLimitInput,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Result<DateOutcome | AnswerOutcome<'no-limit'>> {
  if (about === 'wages-at-work' || from === null) return NO_LIMIT;
  const wages = about === 'wages-after-leaving';
  const found = limitation({
    start: from,
    because: wages ? '离职' : '知道权利被侵害',
    rule: wages ? 'PD-04' : 'PD-01',
    events: asked.map((day) => ({ day, kind: 'asked' })),
  });
  const moved = workingDayFrom(found.safeDay, calendar);
  return {
    outcome: moved.known
      ? { kind: 'date', nominal: found.safeDay, rolled: moved.day }
      : { kind: 'date', nominal: found.safeDay, rolled: null, warning: 'CALENDAR_UNKNOWN' },
    steps: found.steps,
    assumptions: [
      ...found.assumptions,
      { say: '最后一天不往后顺延，最好在这天以前申请。', confidence: 'CONV', rule: 'CT-09' },
    ],
    changes: [
      '没签合同的两倍工资是一天一天算时效的，请用“没签合同的两倍工资”另算。',
      '过了一年也不是一定不行：要单位自己提出来才算，可以先问我们。',
    ],
    otherwise: [],
  };
}

const NO_LIMIT: Result<AnswerOutcome<'no-limit'>> = {
  outcome: {
    kind: 'answer',
    code: 'no-limit',
    say: '还在这家单位上班，要欠的工资没有一年的限制。',
    next: ['离职以后从最后工作日起一年内提出；证据容易丢，早点要更好。'],
  },
  steps: [{ say: '劳动关系还在，拖欠的工资不受一年限制', rule: 'PD-04' }],
  assumptions: [{ say: '您和这家单位的劳动关系还没有结束。', confidence: 'V1', rule: 'PD-04' }],
  changes: ['加班费、年休假工资算不算在里面，各地看法不同，最好一年内提出。'],
  otherwise: [],
};
