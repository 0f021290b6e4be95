import { isDocument, type Value } from './values';

/** Metres; the radius the production database uses. */
const EARTH_RADIUS = 6_378_100;

export type Point = readonly [longitude: number, latitude: number];

/** The coordinates of a GeoJSON point, or undefined for anything else. */
export function pointOf(value: unknown): Point | undefined {
  if (!isDocument(value) || value.type !== 'Point' || !Array.isArray(value.coordinates))
    return undefined;
  const [longitude, latitude] = value.coordinates;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  return [longitude, latitude];
}

/** Great-circle distance in metres. */
export function distance(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const latitude = Math.sin(radians(b[1] - a[1]) / 2);
  const longitude = Math.sin(radians(b[0] - a[0]) / 2);
  const h =
    latitude * latitude + Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * longitude * longitude;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether a point lies in a polygon (outer ring, then holes). Edges are straight on the map, not great circles. */
export function inPolygon(point: Point, rings: Value): boolean {
  if (!Array.isArray(rings)) return false;
  return rings.every((ring, place) => inRing(point, ring) === (place === 0));
}

/** Whether a point satisfies the argument of `$geoWithin` or `$geoIntersects`. */
export function withinArea(point: Point, area: Value): boolean {
  if (!isDocument(area)) return false;
  if (Array.isArray(area.$centerSphere)) {
    const [centre, radius] = area.$centerSphere;
    if (!Array.isArray(centre) || typeof radius !== 'number') return false;
    return distance(point, [Number(centre[0]), Number(centre[1])]) <= radius * EARTH_RADIUS;
  }
  const shape = area.$geometry;
  if (!isDocument(shape)) return false;
  if (shape.type === 'Polygon') return inPolygon(point, shape.coordinates);
  if (shape.type === 'MultiPolygon' && Array.isArray(shape.coordinates))
    return shape.coordinates.some((rings) => inPolygon(point, rings));
  const same = pointOf(shape);
  return same !== undefined && same[0] === point[0] && same[1] === point[1];
}

function inRing([x, y]: Point, ring: Value): boolean {
  if (!Array.isArray(ring)) return false;
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = corner(ring[i]);
    const [x2, y2] = corner(ring[j]);
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function corner(value: Value): Point {
  return Array.isArray(value) ? [Number(value[0]), Number(value[1])] : [Number.NaN, Number.NaN];
}
