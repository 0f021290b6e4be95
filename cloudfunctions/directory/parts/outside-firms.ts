import type { Matter } from '@domain/matter/matter';
import type { WriteContext } from '../../kernel/context';
import { partnerFirms } from '../../office/partner-firms';

/** Nobody has more matters that still run. */
const MOST_MATTERS = 50;

/**
 * Carries a new word on partner firms into the caller's matters, since it is theirs that an offer goes by. Taken back, it
 * holds for all of them, also for what he applies for on behalf of another (个人信息保护法 15); given, for his own.
 */
export async function followOutsideFirms(ctx: WriteContext, given: boolean): Promise<void> {
  const { _id: personId } = ctx.person;
  const firms = await partnerFirms(ctx.db, ctx.now);
  const matters = await ctx.db.find(
    'matters',
    { ownerIds: personId },
    { order: [['updatedAt', 'desc']], limit: MOST_MATTERS },
  );
  // to whom he agrees now: a firm that came later is named to him in the present text
  const firmsAgreed = given ? firms.map(({ id }) => id) : undefined;
  const concerned = (matter: Matter) =>
    matter.state !== 'archived' &&
    !matter.lead &&
    (given ? matter.applicantId === personId : matter.consentOutsideFirm);
  for (const { _id } of matters.filter(concerned)) {
    const matter = await ctx.tx.get('matters', _id);
    if (matter && concerned(matter))
      ctx.tx.save('matters', { ...matter, consentOutsideFirm: given, firmsAgreed });
  }
}
