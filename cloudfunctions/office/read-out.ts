import { CONSENTS } from '@domain/privacy/consents';
import type { WriteContext } from '../kernel/context';
import { type ChosenConsent, consentDocuments } from './consents';
import { partnerFirmNames } from './partner-firms';
import { CONSENTS_RECORD } from './record-consents';

/** Somebody's word on partner firms, as staff read it to him; none where he did not agree. */
export function wordOnFirms(given: boolean | undefined): ChosenConsent[] {
  const { version } = CONSENTS.outsideFirm;
  return given ? [{ purpose: 'outsideFirm', version, given: true }] : [];
}

/** Writes down what somebody without WeChat agreed to when the caller of this action read it to him. */
export async function keepReadOut(
  ctx: WriteContext,
  personId: string,
  said: readonly ChosenConsent[],
): Promise<void> {
  const firmNames = await partnerFirmNames(ctx.db, ctx.now);
  const consents = consentDocuments(ctx, said, { personId, byId: ctx.person._id, firmNames });
  if (consents.length > 0) ctx.emit(CONSENTS_RECORD, { consents });
}
