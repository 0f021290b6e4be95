import * as contract from '@contracts/directory';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { forgetPartnerFirms } from '../office/partner-firms';

/** Adds or changes a firm. A newly named partner asks for new consents: people agreed to the firms they were shown. */
export const saveFirm = writes(
  contract.saveFirm,
  async (ctx, { id, name, phone = '', partner }) => {
    const known = id === undefined ? null : await ctx.tx.get('firms', id);
    if (id !== undefined && !known) throw new AppError('NOT_FOUND');
    if (known?.endedAt !== undefined && partner)
      throw new AppError('NOT_ALLOWED_NOW', '这家律所已经退出，再合作请新增一家。');
    const firm = { ...known, _id: id ?? ctx.newId(), name, phone, partner };
    if (id === undefined) ctx.tx.insert('firms', firm);
    else ctx.tx.put('firms', firm);
    forgetPartnerFirms();
    return { id: firm._id };
  },
);
