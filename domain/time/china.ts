import { dayFromSerial, serialOf } from './days';
import type { At, Day } from './types';
import { CHINA_OFFSET, DAY, MINUTE } from './units';

/** The calendar day in China at a moment, whatever zone the machine is in. */
export function dayOf(at: At): Day {
  return dayFromSerial(Math.floor((at + CHINA_OFFSET) / DAY));
}

/** The first moment (00:00 China time) of a day. Throws RangeError for an impossible day. */
export function startOf(day: Day): At {
  return serialOf(day) * DAY - CHINA_OFFSET;
}

/** The last millisecond of a day: a period "ends at 24:00" here, so that `dayOf` still names the last day. 民法典 203. */
export function endOf(day: Day): At {
  return startOf(day) + DAY - 1;
}

/** The moment a clock in China shows 'HH:mm' on a day; '24:00' is the end of the day. Throws RangeError for an impossible time. */
export function atTime(day: Day, time: string): At {
  return startOf(day) + minutesOf(time) * MINUTE;
}

/** The clock time in China at a moment, as 'HH:mm'. */
export function timeOf(at: At): string {
  const minutes = Math.floor((at - startOf(dayOf(at))) / MINUTE);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Minutes since midnight of an 'HH:mm' text, 0–1440. Throws RangeError when it is not a time. */
export function minutesOf(time: string): number {
  if (!isTime(time)) throw new RangeError(`not a time of day: ${time}`);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Whether the text is a clock time 'HH:mm' from '00:00' to '24:00'. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || text === '24:00';
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
