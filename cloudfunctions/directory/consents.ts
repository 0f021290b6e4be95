import * as contract from '@contracts/directory';
import {
  CONSENT_IDS,
  CONSENTS,
  type ConsentRecord,
  consentText,
  isConsented,
  isConsentId,
} from '@domain/privacy/consents';
import type { ConsentDocument } from '../documents';
import { reads } from '../kernel/handler';
import { partnerFirmNames } from '../office/partner-firms';
import { latestConsents } from './parts/consents';

/** Every purpose with its present text, and what the caller has agreed to. */
export const consents = reads(contract.consents, async ({ caller, db, now }) => {
  const firms = await partnerFirmNames(db, now);
  const own = caller.kind === 'person' ? await latestConsents(db, caller.person._id) : [];
  const records = own.flatMap(asRecord);
  return {
    items: CONSENT_IDS.map((purpose) => {
      const { version, title, separate, withdrawable } = CONSENTS[purpose];
      const said = own.find((one) => one.purpose === purpose);
      const given = isConsented(purpose, records, firms);
      return {
        purpose,
        version,
        title,
        text: consentText(purpose, firms),
        separate,
        withdrawable,
        given,
        ...(given && said && { givenAt: said.at }),
      };
    }),
  };
});

function asRecord({ purpose, textVersion, given, named }: ConsentDocument): ConsentRecord[] {
  return isConsentId(purpose) ? [{ purpose, version: textVersion, given, firmNames: named }] : [];
}
