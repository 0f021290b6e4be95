import type { Clock } from '@domain/law/clocks/clock';

/** '还剩 23 天', '就是今天', '已过 5 天', '没有期限': how a limit stands. */
export function sayClock({ daysLeft, kind, piecewise }: Clock): string {
  if (daysLeft === null) return '没有期限';
  if (kind === 'opens') return daysLeft > 0 ? `再过 ${daysLeft} 天` : '已经可以了';
  if (daysLeft < 0) return `已过 ${-daysLeft} 天`;
  const left = daysLeft === 0 ? '就是今天' : `还剩 ${daysLeft} 天`;
  return piecewise === undefined || piecewise.lostPieces === 0
    ? left
    : `${left}，每拖一天少一${piecewise.unit === 'day' ? '天' : '个月'}`;
}
