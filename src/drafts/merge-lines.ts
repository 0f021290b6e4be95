import type { OutputOf } from '@contracts/action';
import type { claims } from '@contracts/drafting';
import { type ClaimLine, LINE_LABELS } from '@domain/law/claims/line';
import { RULES, type RuleId } from '@domain/law/rules';
import { readMoney } from '@domain/money';

/** Lines put to others: a line of the same calculator, name and time takes the place of its older self. */
export function mergeLines(
  held: readonly ClaimLine[],
  added: readonly ClaimLine[],
): readonly ClaimLine[] {
  return [...held.filter((line) => !added.some((one) => sameClaim(line, one))), ...added];
}

export function sameClaim(left: ClaimLine, right: ClaimLine): boolean {
  return (
    left.kind === right.kind &&
    left.label === right.label &&
    left.calculator === right.calculator &&
    left.from === right.from &&
    left.to === right.to
  );
}

/** Whether two sheets ask for the same, whatever their order and however it was computed. */
export function sameSheet(left: readonly ClaimLine[], right: readonly ClaimLine[]): boolean {
  return askedBy(left) === askedBy(right);
}

/** What a sheet asks for, as one text. */
export const askedBy = (lines: readonly ClaimLine[]): string =>
  lines
    .map(({ kind, label, amount, payer, from, to, ordered }) =>
      JSON.stringify([kind, label, Number(amount), amount === null, payer, from, to, ordered]),
    )
    .sort()
    .join();

/** Lines as the office has them. A step whose rule this build does not know is shown without its article. */
export function linesOfMatter(lines: OutputOf<typeof claims>['lines']): ClaimLine[] {
  return lines.map(({ amount, steps, ...line }) => {
    const read = amount === null ? null : readMoney(amount);
    return {
      ...line,
      amount: read?.ok === true ? read.value : amount,
      ...(steps !== undefined && {
        steps: steps.map(({ rule, ...step }) => ({ ...step, ...(isRule(rule) && { rule }) })),
      }),
    };
  });
}

const isRule = (id: string | undefined): id is RuleId =>
  id !== undefined && Object.hasOwn(RULES, id);

/** What was kept of a sheet; anything else that stands there is dropped. */
export const asLines = (kept: unknown): ClaimLine[] =>
  Array.isArray(kept) ? kept.filter(isLine) : [];

function isLine(value: unknown): value is ClaimLine {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    Object.hasOwn(LINE_LABELS, value.kind) &&
    'label' in value &&
    typeof value.label === 'string' &&
    'amount' in value &&
    (value.amount === null ||
      (typeof value.amount === 'string' && /^\d+\.\d\d$/.test(value.amount))) &&
    'payer' in value &&
    (value.payer === 'employer' || value.payer === 'fund')
  );
}
