import { halfWidth } from '../text/half-width';
import { type Read, refused, understood } from '../text/read';
import { isDay } from '../time/days';
import type { Day } from '../time/types';

export interface IdNumber {
  /** 18 signs, the last a digit or X. */
  number: string;
  birth: Day;
  sex: 'male' | 'female';
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Reads an 18-digit identity number and checks its last sign (GB 11643-1999). `today` keeps births out of the future. */
export function readIdNumber(text: string, today: Day): Read<IdNumber> {
  const number = halfWidth(text).replace(/[\s-]/g, '').toUpperCase();
  if (number === '') return refused('请填写身份证号。');
  if (/^\d{15}$/.test(number)) return refused('这是旧的 15 位号码，请填新身份证上的 18 位号码。');
  if (number.length !== 18) return refused(`身份证号有 18 位，现在是 ${number.length} 位。`);
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return refused('身份证号只有数字，最后一位可以是 X。');
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birth) || birth > today || birth < '1880-01-01') {
    return refused('身份证号第 7 到 14 位是出生日期，现在这个日期不对，请再核对。');
  }
  if (checkSign(number) !== number.charAt(17)) return refused('身份证号有一位不对，请再核对一遍。');
  return understood({
    number,
    birth,
    sex: Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female',
  });
}

function checkSign(number: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * Number(number.charAt(place)),
    0,
  );
  return CHECKS.charAt(sum % 11);
}
