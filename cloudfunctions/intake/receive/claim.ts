import { readMoney } from '@domain/money';
import { invalid } from '../../kernel/errors';

/** The amount claimed, in yuan with two decimals; '' when none is stated. @throws AppError INVALID at the field. */
export function readClaim(typed: string | undefined): string {
  if (!typed) return '';
  const read = readMoney(typed);
  if (read.ok) return read.value;
  throw invalid([{ path: 'claimAmount', message: read.reason }]);
}
