import type { stationView } from '@contracts/directory';
import type * as z from 'zod/mini';
import type { StationDocument } from '../../documents';

export function presentStation(station: StationDocument): z.output<typeof stationView> {
  const { _id, place, hours, ...rest } = station;
  return { ...rest, id: _id, hours: { days: mutable(hours.days) }, ...(place && { place }) };
}

type Days = z.output<typeof stationView>['hours']['days'];

/** The same hours as lists of their own. */
export function mutable(days: StationDocument['hours']['days']): Days {
  const copy: Days = {};
  for (const [day, spans] of Object.entries(days)) {
    if (isWeekday(day)) copy[day] = (spans ?? []).map(([from, to]) => [from, to]);
  }
  return copy;
}

function isWeekday(text: string): text is '1' | '2' | '3' | '4' | '5' | '6' | '7' {
  return /^[1-7]$/.test(text);
}
