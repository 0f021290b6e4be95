import { invalidParam } from '../errors';
import type { Order } from '../database/planner';
import { type Document, isDocument } from '../database/values';
import { parseWire, parseWireDocument } from '../database/wire-json';

/** The body of one wire request. */
export type Parameters = Record<string, unknown>;

/** A text parameter; throws INVALID_PARAM when it is missing. */
export function text(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (typeof value !== 'string' || value === '') throw invalidParam(`${name} is required`);
  return value;
}

/** A text parameter or undefined. */
export function optionalText(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A whole number that is not negative, or undefined. */
export function optionalCount(parameters: Parameters, name: string): number | undefined {
  const value = parameters[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw invalidParam(`${name} must be an integer that is not negative`);
}

/** A parameter that holds a document as Extended JSON; missing means empty. */
export function documentOf(parameters: Parameters, name: string, now: number): Document {
  const value = parameters[name];
  if (value === undefined || value === null || value === '') return {};
  if (typeof value !== 'string') throw invalidParam(`${name} must be a string`);
  return parseWireDocument(value, now);
}

/** The `order` parameter: `{"a": 1, "b": -1}` as Extended JSON. */
export function orderOf(parameters: Parameters): Order {
  const value = parameters.order;
  if (typeof value !== 'string') return [];
  const order = parseWire(value, 0);
  if (!isDocument(order)) throw invalidParam('order must be an object');
  return Object.entries(order).map(([field, turn]) => [field, turn === -1 ? -1 : 1] as const);
}
