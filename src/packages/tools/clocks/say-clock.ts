import { written } from '@domain/law/calculators/figures';
import type { Clock } from '@domain/law/clocks/clock';
import { sayDay } from '@domain/time/say';
import type { Day } from '@domain/time/types';

/** '还剩 23 天', '就是今天', '已过 5 天', '没有期限': how a limit stands. */
export function sayClock({ daysLeft, kind, state }: Clock): string {
  if (daysLeft === null) return '没有期限';
  if (kind === 'opens') return daysLeft > 0 ? `再过 ${daysLeft} 天` : '已经可以了';
  if (daysLeft < 0) return state === 'passed' ? `已过 ${-daysLeft} 天` : '今天还来得及';
  return daysLeft === 0 ? '就是今天' : `还剩 ${daysLeft} 天`;
}

/** That the last day is a day off and where it moves; for information, not to be waited for. */
export function sayRolled({ rolledDay, daysLeft, state }: Clock, today: Day): string {
  if (rolledDay === null) return '';
  const moved = `那天是休息日，依法顺延到 ${sayDay(rolledDay, today)}`;
  if (state === 'passed') return `${moved}。`;
  return (daysLeft ?? 0) < 0 ? `${moved}，请马上办。` : `${moved}，最好不要等到那天。`;
}

/** A line of the counting with its value, days written out. */
export function sayLine({ say, value }: { say: string; value?: string }): string {
  const line = value === undefined ? say : `${say}：${value}`;
  return line.replace(/\d{4}-\d{2}-\d{2}/g, written);
}
