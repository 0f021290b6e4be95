import { CHINA_OFFSET, DAY, HOUR, MINUTE } from '../time/units';
import type { At } from '../time/types';

/** Nobody is expected to read offers at night: its hours count a tenth, so that an offer made in the evening brands nobody as slow. */
const NIGHT_RATE = 0.1;
const MORNING = 7 * HOUR;
const EVENING = 22 * HOUR;
/** What counts of a whole day. */
const PER_DAY = EVENING - MORNING + NIGHT_RATE * (DAY - (EVENING - MORNING));

/** How long an answer took, in minutes, nights counted a tenth. */
export function answerMinutes(offeredAt: At, answeredAt: At): number {
  return Math.max(0, counted(answeredAt) - counted(offeredAt)) / MINUTE;
}

/** When somebody answers who takes so many minutes, as `answerMinutes` counts them. */
export function answerAt(offeredAt: At, minutes: number): At {
  const wanted = counted(offeredAt) + minutes * MINUTE;
  const days = Math.floor(wanted / PER_DAY);
  return days * DAY + withinDay(wanted - days * PER_DAY) - CHINA_OFFSET;
}

/** What has counted since the first midnight in China. */
function counted(at: At): number {
  const local = at + CHINA_OFFSET;
  const days = Math.floor(local / DAY);
  const time = local - days * DAY;
  const awake = Math.min(Math.max(time - MORNING, 0), EVENING - MORNING);
  return days * PER_DAY + awake + NIGHT_RATE * (time - awake);
}

/** The clock time, in ms after midnight, at which so much of a day has counted. */
function withinDay(wanted: number): number {
  const early = NIGHT_RATE * MORNING;
  if (wanted <= early) return wanted / NIGHT_RATE;
  const awake = EVENING - MORNING;
  if (wanted <= early + awake) return MORNING + wanted - early;
  return EVENING + (wanted - early - awake) / NIGHT_RATE;
}
