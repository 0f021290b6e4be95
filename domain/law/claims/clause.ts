import { figure, written } from '../calculators/figures';
import type { Yuan } from '../../money';
import type { Day } from '../../time/types';
import type { LineKind } from './line';

/** What a request says: a thing to be paid, or done. */
export interface Request {
  kind?: LineKind;
  label: string;
  amount?: Yuan | null;
  from?: Day;
  to?: Day;
}

/** '请求裁决被申请人支付申请人 加班费 2,750.00 元（2025年3月1日–2025年3月31日）；' for one line; what is not money by its own words. */
export function requestClause({ kind, label, amount, from, to }: Request): string {
  const time = from !== undefined && to !== undefined ? `${written(from)}–${written(to)}` : '';
  if (kind === 'confirm-relation')
    return `请求裁决确认申请人与被申请人${time === '' ? '' : ` ${time} `}存在劳动关系；`;
  const period = time === '' ? '' : `（${time}）`;
  if (amount === undefined || amount === null) return `请求裁决被申请人${label}${period}；`;
  return `请求裁决被申请人支付申请人 ${label} ${figure(amount)} 元${period}；`;
}
