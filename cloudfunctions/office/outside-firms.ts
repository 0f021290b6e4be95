import type { Matter } from '@domain/matter/matter';
import type { Reads } from '../kernel/store';
import { type ChosenConsent, isGiven } from './consents';
import type { PartnerFirm } from './partner-firms';

/** To whom a worker lets his matter go: nobody outside, or the partner firms that were named to him. */
export type Agreement = Pick<Matter, 'consentOutsideFirm' | 'firmsAgreed'>;

/** Whether he lets lawyers of partner firms read his matter, and of which: those that were named to him. */
export function agreementTo(
  firms: readonly PartnerFirm[],
  consents: readonly ChosenConsent[],
): Agreement {
  return isGiven(consents, 'outsideFirm')
    ? { consentOutsideFirm: true, firmsAgreed: firms.map(({ id }) => id) }
    : { consentOutsideFirm: false };
}

const MEMBERS_AT_ONCE = 500;

/**
 * To whom a matter may go: where it is a collective one, to a firm that every worker of it agreed to (个人信息保护法 23).
 * No database request for a matter of one worker.
 */
export async function agreementOn(db: Reads, matter: Matter): Promise<Agreement> {
  const { consentOutsideFirm: own, firmsAgreed } = matter;
  if (!matter.lead) return { consentOutsideFirm: own, ...(firmsAgreed && { firmsAgreed }) };
  let agreed: string[] | undefined;
  let after = '';
  for (;;) {
    const members = await db.find(
      'matters',
      { leadId: matter._id, number: { gt: after } },
      { order: [['number', 'asc']], limit: MEMBERS_AT_ONCE },
    );
    for (const { consentOutsideFirm, firmsAgreed = [], number } of members) {
      if (!consentOutsideFirm) return { consentOutsideFirm: false };
      agreed = agreed ? agreed.filter((id) => firmsAgreed.includes(id)) : firmsAgreed;
      after = number;
    }
    if (members.length < MEMBERS_AT_ONCE) break;
  }
  return agreed ? { consentOutsideFirm: true, firmsAgreed: agreed } : { consentOutsideFirm: false };
}

/** Why a worker who has not agreed cannot join a collective matter now; null where nothing stands against it. */
export function outsideRefusal({ handler }: Matter, member: Agreement): string | null {
  const firmId = handler?.firmId;
  if (!firmId) return null;
  return member.consentOutsideFirm && member.firmsAgreed?.includes(firmId)
    ? null
    : '承办人是合作律所的律师，这位职工还没有同意把资料交给这家律所，请先问他。';
}
