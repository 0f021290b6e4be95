import * as contract from '@contracts/directory';
import { parseMatterNumber } from '@domain/matter/number';
import { parseClaimCode } from '@domain/people/codes';
import { codeLookup } from '@domain/privacy/lookup';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { passOnRepresentation } from '../office/representatives';

/** Ties the caller's WeChat to a matter that staff registered for him, by its number and the code he was told. */
export const claimMatter = writes(contract.claimMatter, async (ctx, input) => {
  const number = parseMatterNumber(input.number);
  const code = parseClaimCode(input.code);
  const wrong = [
    ...(number.ok ? [] : [{ path: 'number', message: number.reason }]),
    ...(code.ok ? [] : [{ path: 'code', message: code.reason }]),
  ];
  if (!number.ok || !code.ok) throw invalid(wrong);
  const [found] = await ctx.db.find('matters', { number: number.value }, { limit: 1 });
  const claim = found && (await ctx.tx.get('claimCodes', found._id));
  const hash = ctx.sealer.lookupHash('claim', codeLookup('claim', code.value));
  // a wrong number, a wrong code and a spent one look the same to who tries
  if (
    !found ||
    !claim ||
    claim.codeHash !== hash ||
    claim.usedAt > 0 ||
    claim.expiresAt <= ctx.now
  ) {
    throw new AppError('CODE_INVALID');
  }
  const matter = await ctx.tx.get('matters', found._id);
  const caller = await ctx.tx.get('people', claim.personId);
  if (!matter || !caller) throw new AppError('CODE_INVALID');
  const ownerIds = [...new Set([...matter.ownerIds, ctx.person._id])];
  ctx.tx.save('matters', { ...matter, ownerIds });
  await passOnRepresentation(ctx, matter.leadId, claim.personId, ctx.person._id);
  ctx.tx.save('claimCodes', { ...claim, usedAt: ctx.now });
  // erasing himself later also erases what was written down of him on the phone
  ctx.tx.patch('people', caller._id, { tiedTo: ctx.person._id });
  ctx.about({ matterId: matter._id, personId: ctx.person._id });
  return { matterId: matter._id };
});
