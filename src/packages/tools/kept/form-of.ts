import { CALCULATOR_IDS, type CalculatorId } from '@domain/law/calculators/ids';
import { forget, keep, recall } from '@/platform/storage';
import { forgetTyped } from './use-typed';

const LAST = 'tools-matter';

/**
 * Under which name a calculator's entries are kept: what is typed for a matter stands apart from one's own, and goes
 * when another matter's is begun. Nobody finds one worker's wages in the form for the next.
 */
export function formOf(id: CalculatorId, matter: string): string {
  if (matter === '') return id;
  if (recall(LAST) !== matter) {
    forgetMatterForms();
    keep(LAST, matter);
  }
  return forMatter(id);
}

/** Takes what was typed for a matter off this phone. */
export function forgetMatterForms(): void {
  for (const id of CALCULATOR_IDS) forgetTyped(forMatter(id));
  forget(LAST);
}

const forMatter = (id: CalculatorId) => `matter:${id}`;
