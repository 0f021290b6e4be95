import * as contract from '@contracts/directory';
import { CHINA_CALENDAR } from '@domain/law/calendar';
import { calendarNear } from '@domain/law/near-calendar';
import { dayOf } from '@domain/time/china';
import { reads } from '../kernel/handler';
import { presentStation } from './parts/stations';

/** What anybody may know of the office. */
export const office = reads(contract.office, async ({ db, now }) => {
  const rows = await db.find('stations', { _id: { gte: '' } }, { limit: 1000 });
  return {
    now,
    stations: rows.map(presentStation),
    calendar: calendarNear(dayOf(now), CHINA_CALENDAR),
  };
});
