import * as contract from '@contracts/directory';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { forgetPartnerFirms } from '../office/partner-firms';

/** Adds or changes a firm. A newly named partner asks for new consents: people agreed to the firms they were shown. */
export const saveFirm = writes(
  contract.saveFirm,
  async (ctx, { id, name, phone = '', partner }) => {
    if (id !== undefined && !(await ctx.tx.get('firms', id))) throw new AppError('NOT_FOUND');
    const firm = { _id: id ?? ctx.newId(), name, phone, partner };
    if (id === undefined) ctx.tx.insert('firms', firm);
    else ctx.tx.put('firms', firm);
    forgetPartnerFirms();
    return { id: firm._id };
  },
);
