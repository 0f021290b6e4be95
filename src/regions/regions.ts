import { PLACES } from './places';

/** A six-digit code of a province or a city, '' while none is chosen. */
export type RegionCode = string;

/** The whole country, where a number is the same everywhere. */
export const NATIONWIDE: RegionCode = 'CN';

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

/** '广东省深圳市', '北京市', '全国'; a county, whose name is not at hand, by its city and code; '' for a code nobody has. */
export function sayRegion(code: RegionCode): string {
  if (code === NATIONWIDE) return '全国';
  const province = PLACES.find((place) => place.code === code.slice(0, 2));
  if (!province) return '';
  const city = citiesAround(code).find((place) => place.code === `${code.slice(0, 4)}00`);
  const county = code.endsWith('00') ? '' : `（${code}）`;
  return `${province.name}${city?.name ?? ''}${county}`;
}
