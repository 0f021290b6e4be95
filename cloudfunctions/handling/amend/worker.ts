import type { amend } from '@contracts/handling';
import type { InputOf } from '@contracts/action';
import type { Matter } from '@domain/matter/matter';
import { readMoney } from '@domain/money';
import { maskName } from '@domain/privacy/mask';
import type { PartyDocument, PersonDocument } from '../../documents';
import type { WriteContext } from '../../kernel/context';
import { invalid } from '../../kernel/errors';
import { requireConsents } from '../../office/consents';
import { agreementTo } from '../../office/outside-firms';
import { partnerFirms } from '../../office/partner-firms';
import { hasLogin, keepDetails, newDetails } from '../../office/people';
import { type DetailsInput, readDetails } from '../../office/person-details';
import { keepReadOut } from '../../office/read-out';

type Said = Pick<InputOf<typeof amend>, 'claimAmount' | 'worker' | 'consents'>;

interface Amended {
  matter: Matter;
  /** The names of what has changed. */
  amended: string[];
}

/**
 * The worker's own part of a matter: his claim, and, for a caller who has no WeChat here, his details and consents.
 * @throws AppError INVALID where he keeps his details himself, or something is written wrong.
 */
export async function amendWorker(
  ctx: WriteContext,
  matter: Matter,
  { claimAmount, worker = {}, consents = [] }: Said,
): Promise<Amended> {
  const amended: string[] = [];
  const spoken = Object.values(worker).some((text) => text !== undefined && text !== '');
  if (claimAmount === undefined && !spoken && consents.length === 0) return { matter, amended };
  const { party, person } = await workerOf(ctx, matter);
  if (claimAmount !== undefined && amendClaim(ctx, party, claimAmount)) amended.push('要求的金额');
  if (!spoken && consents.length === 0) return { matter, amended };
  if (hasLogin(person) || person.tiedTo !== undefined)
    throw invalid([
      { path: 'worker', message: '他已经用微信登录，姓名、电话和同意由他自己在“我的”里改。' },
    ]);
  const changed = { ...matter };
  const name = amendDetails(ctx, person, worker, consents);
  if (name !== null) amended.push('职工的资料');
  if (name && matter.applicantId === person._id) changed.applicantMasked = maskName(name);
  await keepReadOut(ctx, person._id, consents);
  if (consents.some(isAboutFirms)) {
    const { consentOutsideFirm, firmsAgreed } = agreementTo(
      await partnerFirms(ctx.db, ctx.now),
      consents,
    );
    if (consentOutsideFirm !== matter.consentOutsideFirm) amended.push('是否同意合作律所办理');
    Object.assign(changed, { consentOutsideFirm, firmsAgreed });
  }
  return { matter: changed, amended };
}

const isAboutFirms = ({ purpose }: { purpose: string }): boolean => purpose === 'outsideFirm';

async function workerOf(
  ctx: WriteContext,
  matter: Matter,
): Promise<{ party: PartyDocument; person: PersonDocument }> {
  const parties = await ctx.db.find('parties', { matterId: matter._id }, { limit: 20 });
  const party = parties.find(({ role, personId }) => role === 'worker' && personId !== '');
  const person = party && (await ctx.tx.get('people', party.personId));
  if (!party || !person)
    throw invalid([{ path: 'worker', message: '集体事项里，请在各人自己的事项中补充。' }]);
  return { party, person };
}

function amendClaim(ctx: WriteContext, party: PartyDocument, typed: string): boolean {
  const read = readMoney(typed);
  if (!read.ok) throw invalid([{ path: 'claimAmount', message: read.reason }]);
  if (read.value === party.claimAmount) return false;
  ctx.tx.patch('parties', party._id, { claimAmount: read.value });
  return true;
}

/** The name as it is now, '' where it was not said again; null where nothing is new. */
function amendDetails(
  ctx: WriteContext,
  person: PersonDocument,
  typed: DetailsInput,
  consents: Said['consents'] = [],
): string | null {
  const said = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''));
  const details = readDetails(said, ctx.now, 'worker.');
  const fresh = newDetails(ctx.sealer, person, details);
  if (Object.keys(fresh).length === 0) return null;
  // 个人信息保护法 29: an identity number has a consent of its own
  if (fresh.idNumber) requireConsents(consents, ['sensitive']);
  keepDetails(ctx, person, details);
  return fresh.name ?? '';
}
