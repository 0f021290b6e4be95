import { type ClaimLine, LINE_LABELS } from '@domain/law/claims/line';
import { keep, recall } from '@/platform/storage';
import { createStore, useStore } from '@/platform/store';

const KEY = 'tools-claims';
/** More than anybody asks for; a full phone keeps nothing at all. */
const MOST = 40;

const lines = createStore<readonly ClaimLine[]>(kept());

/** What this person asks for, as collected on this phone. */
export const useClaims = (): readonly ClaimLine[] => useStore(lines);

export const claimsNow = (): readonly ClaimLine[] => lines.get();

/** Puts lines on the sheet; a line of the same calculator, name and time takes the place of its older self. */
export function addClaims(added: readonly ClaimLine[]): void {
  const stay = lines.get().filter((held) => !added.some((line) => sameClaim(held, line)));
  write([...stay, ...added].slice(-MOST));
}

/** Takes one line away; of two that say the same, one stays. */
export function removeClaim(line: ClaimLine): void {
  const place = lines
    .get()
    .findIndex((held) => sameClaim(held, line) && held.amount === line.amount);
  write(lines.get().filter((_, index) => index !== place));
}

export function clearClaims(): void {
  write([]);
}

function sameClaim(left: ClaimLine, right: ClaimLine): boolean {
  return (
    left.kind === right.kind &&
    left.label === right.label &&
    left.calculator === right.calculator &&
    left.from === right.from &&
    left.to === right.to
  );
}

function write(next: readonly ClaimLine[]): void {
  keep(KEY, next);
  lines.set(next);
}

function kept(): ClaimLine[] {
  const found = recall(KEY);
  return Array.isArray(found) ? found.filter(isLine) : [];
}

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
