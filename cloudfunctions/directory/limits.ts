import * as contract from '@contracts/directory';
import { limitSettings } from '@domain/matter/limit-settings';
import { reads } from '../kernel/handler';
import { referenceOf } from '../office/reference';

/** The office's promises and the law's limits as they are now, number by number. */
export const limits = reads(contract.limits, async ({ db, now }) => {
  const reference = await referenceOf(db, now);
  return {
    items: limitSettings(reference.limits).map(({ key, id, ...setting }) => {
      const { kind, article = '' } = reference.limits[id];
      return { id: key, kind, article, ...setting };
    }),
  };
});
