import * as contract from '@contracts/directory';
import { CONSENTS, isConsentId } from '@domain/privacy/consents';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { partnerFirmNames } from '../office/partner-firms';
import { followOutsideFirms } from './parts/outside-firms';

/** Agrees to a purpose, or takes the agreement back, which is as easy (个人信息保护法 15). */
export const setConsent = writes(contract.setConsent, async (ctx, { purpose, version, given }) => {
  if (!isConsentId(purpose)) throw new AppError('NOT_FOUND');
  const present = CONSENTS[purpose];
  if (given && version !== present.version) {
    throw new AppError('CONSENT_REQUIRED', '说明有更新，请看过新的说明再同意。');
  }
  if (!given && !present.withdrawable) {
    throw invalid([
      { path: 'given', message: '这是办理事项必需的。不想继续的话，可以删除您的资料。' },
    ]);
  }
  ctx.tx.insert('consents', {
    _id: ctx.newId(),
    personId: ctx.person._id,
    purpose,
    textVersion: present.version,
    named: purpose === 'outsideFirm' ? [...(await partnerFirmNames(ctx.db, ctx.now))] : [],
    given,
    byId: ctx.person._id,
    at: ctx.now,
  });
  if (purpose === 'outsideFirm') await followOutsideFirms(ctx, given);
  ctx.about({ personId: ctx.person._id, reason: `${purpose} ${given ? 'given' : 'withdrawn'}` });
  return { done: true as const };
});
