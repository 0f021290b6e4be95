import { CALCULATOR_IDS } from '@domain/law/calculators/ids';
import { forgetClaims } from '@/drafts/claim-store';
import { dropPaper, shelfNow } from '@/drafts/paper-store';
import { typedKey } from '@/fields/kept-typed';
import { forgetAllOf } from '@/platform/storage';
import { forgetMatterForms } from './form-of';
import { forgetTyped } from './use-typed';

/** Takes everything that was typed into the tools off this phone; the chosen place stays. */
export function forgetAll(): void {
  for (const form of [...CALCULATOR_IDS, 'clocks', 'eligibility']) forgetTyped(form);
  for (const daysOf of ['clocks-of:', 'clocks-seen:']) forgetAllOf(typedKey(daysOf));
  for (const paper of shelfNow()) dropPaper(paper);
  forgetMatterForms();
  forgetClaims();
}
