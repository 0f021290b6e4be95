import { CONSENTS, type ConsentId, isConsentId } from '@domain/privacy/consents';
import type { ConsentDocument } from '../documents';
import type { BaseContext } from '../kernel/context';
import { AppError } from '../kernel/errors';

/** A choice as the form sends it: which text was shown, and whether it was agreed to. */
export interface ChosenConsent {
  purpose: string;
  version: number;
  given: boolean;
}

/** Whether the present text of a purpose was agreed to. */
export function isGiven(chosen: readonly ChosenConsent[], purpose: ConsentId): boolean {
  return chosen.some(
    (one) => one.purpose === purpose && one.given && one.version === CONSENTS[purpose].version,
  );
}

/**
 * Throws CONSENT_REQUIRED, naming what is lacking, unless the present text of each needed purpose was agreed to.
 * 个人信息保护法 13, 29.
 */
export function requireConsents(
  chosen: readonly ChosenConsent[],
  needed: readonly ConsentId[],
): void {
  const lacking = needed.filter((purpose) => !isGiven(chosen, purpose));
  if (lacking.length === 0) return;
  const titles = lacking.map((purpose) => `“${CONSENTS[purpose].title}”`).join('、');
  const fields = lacking.map((purpose) => ({
    path: `consents.${purpose}`,
    message: `请先阅读并同意“${CONSENTS[purpose].title}”`,
  }));
  throw new AppError('CONSENT_REQUIRED', `请先阅读并同意${titles}。`, { fields });
}

/** The choices as they are kept: who said it for whom. Purposes and texts nobody was shown are left out. */
export function consentDocuments(
  ctx: Pick<BaseContext, 'now' | 'newId'>,
  chosen: readonly ChosenConsent[],
  who: { personId: string; byId: string; firmNames: readonly string[] },
): ConsentDocument[] {
  return chosen.flatMap(({ purpose, version, given }) =>
    isConsentId(purpose) && version === CONSENTS[purpose].version
      ? [
          {
            _id: ctx.newId(),
            personId: who.personId,
            purpose,
            textVersion: version,
            named: purpose === 'outsideFirm' ? [...who.firmNames] : [],
            given,
            byId: who.byId,
            at: ctx.now,
          },
        ]
      : [],
  );
}
