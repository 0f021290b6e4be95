import { database } from './cloud';

type Scalar = string | number | boolean | null;

/** Conditions on one field; several hold together. `near` needs a geo index. */
export interface Condition {
  eq?: Scalar;
  neq?: Scalar;
  in?: readonly Scalar[];
  nin?: readonly Scalar[];
  gt?: string | number;
  gte?: string | number;
  lt?: string | number;
  lte?: string | number;
  exists?: boolean;
  near?: { longitude: number; latitude: number; maxMetres: number };
}

/** Field (dotted path) → value or conditions; an array field matches when one of its elements does. */
export type Where = Readonly<Record<string, Scalar | Condition>>;

/** The condition as the SDK writes it. */
export function encodeWhere(where: Where): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [field, condition] of Object.entries(where)) {
    query[field] =
      typeof condition === 'object' && condition !== null
        ? encodeCondition(field, condition)
        : condition;
  }
  return query;
}

function encodeCondition(field: string, condition: Condition): unknown {
  const { command: _, Geo } = database();
  const parts: unknown[] = [];
  if (condition.eq !== undefined) parts.push(_.eq(condition.eq));
  if (condition.neq !== undefined) parts.push(_.neq(condition.neq));
  if (condition.in) parts.push(_.in([...condition.in]));
  if (condition.nin) parts.push(_.nin([...condition.nin]));
  if (condition.gt !== undefined) parts.push(_.gt(condition.gt));
  if (condition.gte !== undefined) parts.push(_.gte(condition.gte));
  if (condition.lt !== undefined) parts.push(_.lt(condition.lt));
  if (condition.lte !== undefined) parts.push(_.lte(condition.lte));
  if (condition.exists !== undefined) parts.push(_.exists(condition.exists));
  if (condition.near) {
    const { longitude, latitude, maxMetres } = condition.near;
    parts.push(_.geoNear({ geometry: Geo.Point(longitude, latitude), maxDistance: maxMetres }));
  }
  // a misspelt condition would match everything
  if (parts.length === 0) throw new Error(`no condition on "${field}"`);
  return parts.length === 1 ? parts[0] : _.and(parts);
}
