import * as contract from '@contracts/directory';
import { reads } from '../kernel/handler';

/** All firms; a union works with a handful. */
export const firms = reads(contract.firms, async ({ db }) => {
  const rows = await db.find('firms', { _id: { gte: '' } }, { limit: 200 });
  return {
    items: rows.map(({ _id, name, phone, partner, endedAt }) => ({
      id: _id,
      name,
      phone,
      partner,
      ...(endedAt !== undefined && { endedAt }),
    })),
  };
});
