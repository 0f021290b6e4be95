import * as contract from '@contracts/directory';
import { CONSENT_IDS, CONSENTS, consentText } from '@domain/privacy/consents';
import { reads } from '../kernel/handler';
import { partnerFirmNames } from '../office/partner-firms';
import { latestConsents } from './parts/consents';

/** Every purpose with its present text, and what the caller has agreed to. */
export const consents = reads(contract.consents, async ({ caller, db, now }) => {
  const firms = await partnerFirmNames(db, now);
  const own = caller.kind === 'person' ? await latestConsents(db, caller.person._id) : [];
  return {
    items: CONSENT_IDS.map((purpose) => {
      const { version, title, separate, withdrawable } = CONSENTS[purpose];
      const said = own.find((one) => one.purpose === purpose);
      const current =
        said?.given === true &&
        said.textVersion === version &&
        (purpose !== 'outsideFirm' || firms.every((name) => said.named.includes(name)));
      return {
        purpose,
        version,
        title,
        text: consentText(purpose, firms),
        separate,
        withdrawable,
        given: current,
        ...(current && { givenAt: said.at }),
      };
    }),
  };
});
