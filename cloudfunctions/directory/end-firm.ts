import * as contract from '@contracts/directory';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { forgetPartnerFirms } from '../office/partner-firms';
import { TIMER } from '../office/timers';

const MOST_OF_A_FIRM = 100;

/**
 * A firm leaves. From this moment its lawyers are asked no more; their matters come back to the desk within the minute,
 * a few at a time, each with the note, and the workers are told.
 */
export const endFirm = writes(contract.endFirm, async (ctx, { id, reason }) => {
  const firm = await ctx.tx.get('firms', id);
  if (!firm) throw new AppError('NOT_FOUND');
  if (firm.endedAt !== undefined)
    throw new AppError('NOT_ALLOWED_NOW', '这家律所已经退出，不用再办一次。');
  const cards = await ctx.db.find('lawyers', { firmId: id }, { limit: MOST_OF_A_FIRM });
  ctx.tx.put('firms', { ...firm, partner: false, endedAt: ctx.now, endReason: reason });
  const active = cards.filter((card) => card.active);
  for (const { _id } of active) ctx.tx.patch('lawyers', _id, { active: false });
  ctx.timers.start(TIMER.firmLeft, id, ctx.now);
  forgetPartnerFirms();
  ctx.about({ reason: `${firm.name}：${reason}` });
  return { lawyers: active.length };
});
