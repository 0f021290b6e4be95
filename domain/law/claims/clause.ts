import { figure, written } from '../calculators/figures';
import type { Yuan } from '../../money';
import type { Day } from '../../time/types';
import type { LineKind } from './line';

/** What a request says: a thing to be paid, or done. */
export interface Request {
  /** Absent for one in the worker's own words. */
  kind?: LineKind;
  label: string;
  amount?: Yuan | null;
  from?: Day;
  to?: Day;
}

/** How a paper opens its requests, and what it calls the two parties. */
export interface Wording {
  verb: string;
  worker: string;
  employer: string;
}

const ARBITRATION: Wording = { verb: '请求裁决', worker: '申请人', employer: '被申请人' };

/**
 * '请求裁决被申请人支付申请人 加班费 2,750.00 元（2025年3月1日–2025年3月31日）；' for one request, closed by `end`; what is
 * not money is asked by its own words.
 */
export function requestClause(
  { kind, label, amount, from, to }: Request,
  { verb, worker, employer }: Wording = ARBITRATION,
  end: '；' | '。' = '；',
): string {
  const time = from !== undefined && to !== undefined ? `${written(from)}–${written(to)}` : '';
  if (kind === 'confirm-relation')
    return `${verb}确认${worker}与${employer}${time === '' ? '' : ` ${time} `}存在劳动关系${end}`;
  const period = time === '' ? '' : `（${time}）`;
  if (amount !== undefined && amount !== null)
    return `${verb}${employer}支付${worker} ${label} ${figure(amount)} 元${period}${end}`;
  // somebody's own words may already say who is to do it
  return `${verb}${kind === undefined ? '' : employer}${label}${period}${end}`;
}
