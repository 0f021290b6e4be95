import { sayDay } from '@domain/time/say';
import type { Day } from '@domain/time/types';
import type { ClockView } from './views';

type Shown = Pick<ClockView, 'daysLeft' | 'kind' | 'state' | 'rolledDay'>;

/** '还剩 23 天', '就是今天', '已过 5 天', '没有期限': how a limit stands. */
export function sayClock({ daysLeft, kind, state }: Shown): string {
  if (daysLeft === null) return '没有期限';
  if (kind === 'opens') return daysLeft > 0 ? `再过 ${daysLeft} 天` : '已经可以了';
  if (daysLeft < 0) return state === 'passed' ? `已过 ${-daysLeft} 天` : '今天还来得及';
  return daysLeft === 0 ? '就是今天' : `还剩 ${daysLeft} 天`;
}

/** That the last day is a day off and where it moves; for information, not to be waited for. */
export function sayRolled({ rolledDay, daysLeft, state }: Shown, today: Day): string {
  if (rolledDay === null) return '';
  const moved = `那天是休息日，依法顺延到 ${sayDay(rolledDay, today)}`;
  if (state === 'passed') return `${moved}。`;
  return (daysLeft ?? 0) < 0 ? `${moved}，请马上办。` : `${moved}，最好不要等到那天。`;
}
