import * as contract from '@contracts/directory';
import { reads } from '../kernel/handler';
import { presentStation } from './parts/stations';

/** What anybody may know of the office. */
export const office = reads(contract.office, async ({ db, now }) => {
  const rows = await db.find('stations', { _id: { gte: '' } }, { limit: 1000 });
  return { now, stations: rows.map(presentStation) };
});
