import * as contract from '@contracts/learning';
import { reads } from '../kernel/handler';

/** The columns of published explainers, in their order. */
export const columns = reads(contract.columns, async ({ db }) => {
  const rows = await db.find(
    'columns',
    { order: { gte: 0 } },
    { order: [['order', 'asc']], limit: 100 },
  );
  return { items: rows.map(({ _id, name, about, count }) => ({ id: _id, name, about, count })) };
});
