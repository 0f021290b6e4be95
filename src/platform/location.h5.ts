import { granted, type Outcome, refused, unavailable } from './outcome';
import type { NamedPlace, Place } from './place';

/** Roughly where the person is, to put the nearest station first. Always optional: a district can be chosen instead. */
export function whereAmI(): Promise<Outcome<Place>> {
  if (!('geolocation' in navigator)) return Promise.resolve(unavailable('no geolocation'));
  return new Promise((answer) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => answer(granted({ latitude: coords.latitude, longitude: coords.longitude })),
      (error) =>
        answer(error.code === error.PERMISSION_DENIED ? refused : unavailable(error.message)),
      { timeout: 8000, maximumAge: 600_000 },
    );
  });
}

/** Shows a place on a map in a new tab. */
export async function showOnMap({ latitude, longitude, name }: NamedPlace): Promise<Outcome<void>> {
  const search = new URLSearchParams({ position: `${longitude},${latitude}`, name });
  const opened = window.open(`https://uri.amap.com/marker?${search}`, '_blank');
  return opened === null ? unavailable('the browser blocks new tabs') : granted(undefined);
}
