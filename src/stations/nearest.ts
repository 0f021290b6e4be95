import { kmBetween } from '@domain/assignment/distance';
import type { Place } from '@/platform/place';
import type { Station } from './use-stations';

/** The station closest to a place, as the crow flies; undefined when none has a place on the map. */
export function nearestStation(
  stations: readonly Station[],
  { latitude, longitude }: Place,
): { station: Station; km: number } | undefined {
  const here = { lat: latitude, lng: longitude };
  return stations
    .flatMap((station) => (station.place ? [{ station, km: kmBetween(here, station.place) }] : []))
    .sort((a, b) => a.km - b.km)[0];
}
