import { halfWidth } from '../text/half-width';
import { type Read, refused, understood } from '../text/read';
import { isDay, partsOf } from '../time/days';
import type { Day } from '../time/types';
import { isChecked, SAFE_SIGNS, safeSigns, withCheck } from './code-alphabet';

const SERIAL_LENGTH = 4;
const STATION = /^[A-Z]{2,4}$/;

/** How many random bytes `matterNumber` needs. */
export const MATTER_NUMBER_BYTES = SERIAL_LENGTH * 2;

/**
 * A matter's number, "261121-PH-7K4Q-3": day, station, four random signs, check sign. 280,000 a day and station; on the
 * rare clash the caller draws again. `stationCode` is 2–4 letters A–Z. Throws RangeError for another station code.
 */
export function matterNumber(input: { day: Day; stationCode: string; random: Uint8Array }): string {
  if (!STATION.test(input.stationCode))
    throw new RangeError('a station code has 2 to 4 letters A–Z');
  const date = input.day.slice(2).replace(/-/g, '');
  return hyphenated(withCheck(date + input.stationCode + safeSigns(input.random, SERIAL_LENGTH)));
}

/**
 * Reads a number as it is typed or dictated: spaces, dots, lower case, full-width, missing hyphens, and look-alikes
 * (O for 0, I for 1) where only one reading is possible. The answer is the canonical form.
 */
export function parseMatterNumber(text: string): Read<string> {
  const signs = halfWidth(text)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  if (signs.length === 0) return refused('请填写编号，例如 261121-PH-7K4Q-3。');
  if (signs.length < 13 || signs.length > 15) {
    return refused('编号的长度不对，应该像 261121-PH-7K4Q-3。');
  }
  const date = correct(signs.slice(0, 6), TO_DIGIT);
  const station = correct(signs.slice(6, -5), TO_LETTER);
  const tail = correct(signs.slice(-5), TO_SAFE);
  const inAlphabet = [...tail].every((sign) => SAFE_SIGNS.includes(sign));
  const code = date + station + tail;
  if (!isDate(date) || !STATION.test(station) || !inAlphabet || !isChecked(code)) {
    return refused('这个编号不对，可能有一位抄错了，请再对一下。');
  }
  return understood(hyphenated(code));
}

/** The number of the paper file, given when aid is granted: "普工援〔2026〕1121-PH-7K4Q号". Unique because the matter's number is; no counter is kept. */
export function officialNumber(input: { prefix: string; grantedOn: Day; number: string }): string {
  const [date = '', station = '', serial = ''] = input.number.split('-');
  const { year } = partsOf(input.grantedOn);
  // A matter of last December granted in January keeps its own year in front.
  const day = date.startsWith(String(year).slice(2)) ? date.slice(2) : date;
  return `${input.prefix}〔${year}〕${day}-${station}-${serial}号`;
}

const TO_DIGIT = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' };
const TO_LETTER = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };
/** The serial and the check have neither 0 nor 1, so these cannot be meant as themselves. */
const TO_SAFE = { Z: '2', S: '5', G: '6', B: '8' };

function correct(text: string, table: Readonly<Record<string, string>>): string {
  return [...text].map((sign) => table[sign] ?? sign).join('');
}

function isDate(date: string): boolean {
  return isDay(`20${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}`);
}

function hyphenated(code: string): string {
  return [code.slice(0, 6), code.slice(6, -5), code.slice(-5, -1), code.slice(-1)].join('-');
}
