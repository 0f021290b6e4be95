import Big from 'big.js';
import type { Yuan } from '../../money';
import { partsOf } from '../../time/days';
import type { Day } from '../../time/types';

/** A figure at the end of an item: rounded half up to two decimals, the only rounding there is; never below zero. */
export function yuan(value: Big): Yuan {
  return (value.lt(0) ? new Big(0) : value).toFixed(2, Big.roundHalfUp);
}

/** A figure inside a line of arithmetic: '8,000.00'. */
export function figure(value: Big | Yuan): string {
  const [whole = '0', decimals = '00'] = new Big(value).toFixed(2, Big.roundHalfUp).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
}

/** What came of a step: '24,000.00 元'. */
export function inYuan(value: Big | Yuan): string {
  return `${figure(value)} 元`;
}

/** The smaller of two. */
export function least(left: Big, right: Big): Big {
  return left.lt(right) ? left : right;
}

/** The greater of two. */
export function most(left: Big, right: Big): Big {
  return left.gt(right) ? left : right;
}

/** A day as it is written: '2025年4月10日'. */
export function written(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}
