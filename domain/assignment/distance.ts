import type { Place } from './candidate';

const EARTH_KM = 6371;

/** Kilometres between two places along the earth's surface. */
export function kmBetween(from: Place, to: Place): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360);
  const flat = Math.cos((from.lat * Math.PI) / 180) * Math.cos((to.lat * Math.PI) / 180);
  const chord = half(to.lat - from.lat) ** 2 + flat * half(to.lng - from.lng) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** '4.1 公里', '850 米', '23 公里'. */
export function sayKm(km: number): string {
  if (km < 1) return `${Math.max(50, Math.round(km * 20) * 50)} 米`;
  return km < 10 ? `${km.toFixed(1)} 公里` : `${Math.round(km)} 公里`;
}
