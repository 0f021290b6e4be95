import { recall, keep } from '@/platform/storage';
import { createStore, useStore } from '@/platform/store';
import { PLACES } from './places';

/** A six-digit code of a province or a city, '' while none is chosen. */
export type RegionCode = string;

const KEY = 'tools-region';

const region = createStore<RegionCode>(kept());

/** The place whose local numbers count; chosen once, kept on this phone. */
export const useRegion = (): RegionCode => useStore(region);

export function chooseRegion(code: RegionCode): void {
  keep(KEY, code);
  region.set(code);
}

export interface Place {
  code: RegionCode;
  name: string;
}

/** The provinces, in the official order. */
export const provinces = (): Place[] =>
  PLACES.map(({ code, name }) => ({ code: `${code}0000`, name }));

/** The cities of the province a code lies in; none for a municipality. */
export function citiesAround(code: RegionCode): Place[] {
  const province = PLACES.find((place) => place.code === code.slice(0, 2));
  if (!province || province.cities === '') return [];
  return province.cities
    .split(' ')
    .map((city) => ({ code: `${province.code}${city.slice(0, 2)}00`, name: city.slice(2) }));
}

/** '广东省深圳市', '北京市'; '' for a code nobody has. */
export function sayRegion(code: RegionCode): string {
  const province = PLACES.find((place) => place.code === code.slice(0, 2));
  const city = citiesAround(code).find((place) => place.code === code);
  return `${province?.name ?? ''}${city?.name ?? ''}`;
}

function kept(): RegionCode {
  const code = recall(KEY);
  return typeof code === 'string' && /^\d{6}$/.test(code) ? code : '';
}
