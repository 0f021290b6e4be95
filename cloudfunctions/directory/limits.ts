import * as contract from '@contracts/directory';
import { DEFAULT_LIMITS, LIMIT_IDS } from '@domain/matter/limits';
import { reads } from '../kernel/handler';
import { referenceOf } from '../office/reference';

/** The office's promises and the law's limits as they are now. */
export const limits = reads(contract.limits, async ({ db, now }) => {
  const reference = await referenceOf(db, now);
  return {
    items: LIMIT_IDS.map((id) => {
      const { label, kind, article = '', unit, value } = reference.limits[id];
      return { id, label, kind, article, unit, value, standard: DEFAULT_LIMITS[id].value };
    }),
  };
});
