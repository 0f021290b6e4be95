import * as contract from '@contracts/learning';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';

/** One explainer; an unpublished one is not there. */
export const explainer = reads(contract.explainer, async ({ db }, { id }) => {
  const found = await db.get('explainers', id);
  if (!found?.published) throw new AppError('NOT_FOUND', '这篇案例没有找到，可能已经下架。');
  const { _id, ...row } = found;
  return { id: _id, ...row };
});
