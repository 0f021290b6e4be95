import { Query } from 'mingo';
import { invalidOperator, messageOf, WireError } from '../errors';
import { distance, type Point, pointOf, withinArea } from './geo';
import { valuesAt } from './paths';
import { type Document, isDocument, type Value } from './values';

/** "Nearest first": what `_.geoNear` asks for, in metres. */
export interface Near {
  field: string;
  centre: Point;
  least: number;
  most: number;
}

export interface Filter {
  /** Whether a document matches everything but the distance. */
  test(document: Document): boolean;
  near: Near | undefined;
  /** Compiles what `test` needs; called before documents are looked at. Throws DATABASE_INVALID_OPERRATOR. */
  prepare(): void;
}

/** Reads a query; the costly part of compiling waits until it is needed. Throws DATABASE_INVALID_OPERRATOR for what the database does not know. */
export function compileFilter(query: Document): Filter {
  const geo: GeoParts = { near: undefined, areas: [] };
  const plain = normalise(query, geo, true);
  let tests: Array<(document: Document) => boolean> | undefined;
  const compiled = () => (tests ??= [...plainTest(plain), ...geo.areas.map(areaTest)]);
  return {
    test: (document) => compiled().every((test) => test(document)),
    near: geo.near,
    prepare: () => void compiled(),
  };
}

/** Metres from the query's centre to a document's nearest point; undefined when out of its bounds. */
export function distanceTo(near: Near, document: Document): number | undefined {
  let least: number | undefined;
  for (const value of valuesAt(document, near.field)) {
    const point = pointOf(value);
    if (point === undefined) continue;
    const metres = distance(near.centre, point);
    if (metres >= near.least && metres <= near.most) least = Math.min(least ?? metres, metres);
  }
  return least;
}

interface GeoParts {
  near: Near | undefined;
  areas: Array<{ field: string; area: Value }>;
}

function areaTest({ field, area }: GeoParts['areas'][number]) {
  return (document: Document) =>
    valuesAt(document, field).some((value) => {
      const point = pointOf(value);
      return point !== undefined && withinArea(point, area);
    });
}

function plainTest(query: Document): Array<(document: Document) => boolean> {
  if (Object.keys(query).length === 0) return [];
  try {
    const compiled = new Query(query, { scriptEnabled: false });
    return [(document) => compiled.test(document)];
  } catch (error) {
    throw error instanceof WireError ? error : invalidOperator(messageOf(error));
  }
}

const COMBINING = ['$and', '$or', '$nor'];

function normalise(query: Document, geo: GeoParts, top: boolean): Document {
  const out: Document = {};
  for (const [field, condition] of Object.entries(query)) {
    if (COMBINING.includes(field)) {
      if (!Array.isArray(condition) || condition.length === 0)
        throw invalidOperator(`${field} must be a nonempty array`);
      out[field] = condition.map((part) =>
        normalise(part as Document, geo, top && field === '$and'),
      );
    } else if (field.startsWith('$') && field !== '$expr') {
      throw invalidOperator(`unknown top level operator: ${field}`);
    } else if (isDocument(condition) && hasOperators(condition)) {
      const rest = normaliseCondition(field, condition, geo, top);
      if (Object.keys(rest).length > 0) out[field] = rest;
    } else {
      out[field] = condition;
    }
  }
  return out;
}

function hasOperators(condition: Document): boolean {
  return Object.keys(condition).some((name) => name.startsWith('$'));
}

function normaliseCondition(field: string, condition: Document, geo: GeoParts, top: boolean) {
  const out: Document = {};
  for (const [operator, value] of Object.entries(condition)) {
    switch (operator) {
      case '$nearSphere':
      case '$near':
        if (!top) throw invalidOperator(`${operator} must stand alone or in an and`);
        geo.near = readNear(field, value);
        break;
      case '$geoWithin':
      case '$geoIntersects':
        if (!top) throw invalidOperator(`${operator} must stand alone or in an and`);
        geo.areas.push({ field, area: value });
        break;
      case '$gte':
      case '$lte':
        // "not above null" is null or absent; the query library would miss the absent field
        if (value === null) out.$in = [null];
        else out[operator] = value;
        break;
      case '$in':
      case '$nin':
      case '$all':
        if (!Array.isArray(value)) throw invalidOperator(`${operator} needs an array`);
        out[operator] = value;
        break;
      default:
        out[operator] = value;
    }
  }
  return out;
}

function readNear(field: string, value: Value): Near {
  const centre = isDocument(value) ? pointOf(value.$geometry) : undefined;
  if (!isDocument(value) || centre === undefined) throw invalidOperator('geoNear needs a point');
  const metres = (given: Value, otherwise: number) =>
    typeof given === 'number' ? given : otherwise;
  return {
    field,
    centre,
    least: metres(value.$minDistance, 0),
    most: metres(value.$maxDistance, Number.POSITIVE_INFINITY),
  };
}
