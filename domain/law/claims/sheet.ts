import Big from 'big.js';
import { sumMoney, type Yuan } from '../../money';
import { isFinal } from '../calculators/final-award';
import { requestClause } from './clause';
import { type ClaimWarning, warningsOf } from './exclusions';
import { type ClaimLine, LINE_KINDS, type LineKind } from './line';

/** A line on the sheet, with what an award on it would be. */
export interface SheetLine extends ClaimLine {
  /** 终局 when awarded as asked; null when the local minimum wage is not on record. */
  final: boolean | null;
}

/** Everything a worker asks for, in one fixed order whatever order it was put in. */
export interface ClaimSheet {
  lines: readonly SheetLine[];
  /** Yuan: the exact sum of all lines that are money. */
  total: Yuan;
  /** Yuan: what of it is asked of the employer. */
  fromEmployer: Yuan;
  warnings: readonly ClaimWarning[];
  /** One request a line, as an arbitration request writes it; only what the employer owes. */
  clauses: readonly string[];
}

/** Wages, 经济补偿 (that of 竞业限制 too) and 赔偿金: final up to twelve minimum wages each. 调解仲裁法 47; 办案规则 50. */
const PAY_KINDS: readonly LineKind[] = [
  'wages',
  'back-pay',
  'overtime',
  'double-wage',
  'annual-leave',
  'severance',
  'notice-pay',
  'unlawful-ending',
  'surcharge',
  'probation-pay',
  'non-compete',
];

/** Puts lines on a sheet. `minimumWage` is the local one a month, null when not on record. */
export function claimSheet(lines: readonly ClaimLine[], minimumWage: Yuan | null): ClaimSheet {
  const ordered = [...lines].sort(inOrder);
  const asked = ordered.filter(({ payer }) => payer === 'employer');
  return {
    lines: ordered.map((line) => ({ ...line, final: finality(line, minimumWage) })),
    total: sumOf(ordered),
    fromEmployer: sumOf(asked),
    warnings: warningsOf(ordered),
    clauses: asked.map((line) => requestClause(line)),
  };
}

function sumOf(lines: readonly ClaimLine[]): Yuan {
  return sumMoney(lines.flatMap(({ amount }) => (amount === null ? [] : [amount])));
}

function finality({ kind, label, amount }: ClaimLine, minimumWage: Yuan | null): boolean | null {
  if (!PAY_KINDS.includes(kind)) return false;
  if (minimumWage === null) return null;
  return isFinal({ kind: 'pay', label, amount }, new Big(minimumWage).times(12));
}

/** By kind, then time, name and amount: two sheets of the same lines are the same. */
function inOrder(left: ClaimLine, right: ClaimLine): number {
  return (
    LINE_KINDS.indexOf(left.kind) - LINE_KINDS.indexOf(right.kind) ||
    compare(left.from ?? '', right.from ?? '') ||
    compare(left.to ?? '', right.to ?? '') ||
    compare(left.label, right.label) ||
    compare(left.payer, right.payer) ||
    new Big(left.amount ?? 0).cmp(right.amount ?? 0) ||
    compare(left.calculator ?? '', right.calculator ?? '') ||
    compare(JSON.stringify(left.input) ?? '', JSON.stringify(right.input) ?? '')
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
