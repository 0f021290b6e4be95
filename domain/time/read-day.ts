import { halfWidth } from '../text/half-width';
import { type Read, refused, understood } from '../text/read';
import { isDay } from './days';
import type { Day } from './types';

/** Reads a date as people type it (2026-3-5, 2026/03/05, 2026年3月5日, 20260305, full-width digits). */
export function readDay(text: string): Read<Day> {
  const plain = halfWidth(text).replace(/\s/g, '');
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!found) return refused('请写年、月、日，例如 2026年3月5日。');
  const day = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
  return isDay(day) ? understood(day) : refused('没有这一天，请看一下月份和日期。');
}
