import type { ClaimLine } from '@domain/law/claims/line';
import { forget, keep, recall } from '@/platform/storage';
import { createStore, type Store, useStore } from '@/platform/store';
import { askedBy, asLines, mergeLines, sameClaim } from './merge-lines';

/** More than anybody asks for; a full phone keeps nothing at all. */
const MOST = 40;
/** Of which matters sheets were begun on this phone. */
const MATTERS = 'tools-claims-matters';

const sheets = new Map<string, Store<readonly ClaimLine[]>>();

/** What is asked for, as collected on this phone: this person's own, or what was begun for a matter. */
export const useClaims = (matter = ''): readonly ClaimLine[] => useStore(sheetOf(matter));

export const claimsNow = (matter = ''): readonly ClaimLine[] => sheetOf(matter).get();

export function addClaims(added: readonly ClaimLine[], matter = ''): void {
  putClaims(mergeLines(claimsNow(matter), added).slice(-MOST), matter);
}

/** Takes one line away; of two that say the same, one stays. */
export function removeClaim(line: ClaimLine, matter = ''): void {
  const lines = claimsNow(matter);
  const place = lines.findIndex((held) => sameClaim(held, line) && held.amount === line.amount);
  putClaims(
    lines.filter((_, index) => index !== place),
    matter,
  );
}

export function putClaims(lines: readonly ClaimLine[], matter = ''): void {
  const begun = mattersBegun();
  if (matter !== '' && !begun.includes(matter)) keep(MATTERS, [...begun, matter]);
  keep(keyOf(matter), lines);
  sheetOf(matter).set(lines);
}

/** Takes every sheet off this phone. */
export function forgetClaims(): void {
  for (const matter of ['', ...mattersBegun()]) {
    forget(keyOf(matter));
    forget(versionKey(matter));
    sheetOf(matter).set([]);
  }
  forget(MATTERS);
}

/** Which version on which matter this sheet goes back to; null while it was never there. */
export function knownVersion(matter: string, sheet: string): number | null {
  const known = recall(versionKey(sheet));
  return typeof known === 'object' &&
    known !== null &&
    'matter' in known &&
    known.matter === matter &&
    'version' in known &&
    typeof known.version === 'number'
    ? known.version
    : null;
}

/** The sheet is the same as this version on the matter. */
export function rememberVersion(matter: string, version: number, sheet: string): void {
  keep(versionKey(sheet), { matter, version, asked: askedBy(claimsNow(sheet)) });
}

/** Whether the sheet was changed since it was last the same as on a matter. */
export function isChanged(sheet: string): boolean {
  const known = recall(versionKey(sheet));
  if (typeof known !== 'object' || known === null || !('asked' in known)) return true;
  return known.asked !== askedBy(claimsNow(sheet));
}

/** A sheet that is begun anew goes back to none on the matter. */
export function clearClaims(matter = ''): void {
  forget(versionKey(matter));
  putClaims([], matter);
}

const keyOf = (matter: string) => (matter === '' ? 'tools-claims' : `tools-claims:${matter}`);
const versionKey = (matter: string) => `tools-claims-version:${matter}`;

function mattersBegun(): readonly string[] {
  const kept = recall(MATTERS);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

function sheetOf(matter: string): Store<readonly ClaimLine[]> {
  const held = sheets.get(matter);
  if (held) return held;
  const store = createStore<readonly ClaimLine[]>(asLines(recall(keyOf(matter))));
  sheets.set(matter, store);
  return store;
}
