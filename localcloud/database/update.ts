import { invalidOperator, requestFailed } from '../errors';
import { applyArrayOperator, isArrayOperator } from './update-arrays';
import { compareValues } from './compare';
import { readPath, removePath, writePath } from './update-paths';
import { cloneDocument, cloneValue, type Document, isDocument, type Value } from './values';

/**
 * The document after an update such as `{$set: {...}, $inc: {...}}`.
 * Throws DATABASE_INVALID_OPERRATOR for an unknown operator and DATABASE_REQUEST_FAILED when an
 * operator meets a value it cannot work on.
 */
export function applyUpdate(document: Document, update: Document): Document {
  const out = cloneDocument(document);
  for (const [operator, fields] of Object.entries(update)) {
    if (!operator.startsWith('$')) throw invalidOperator(`unknown update operator: ${operator}`);
    if (!isDocument(fields)) throw invalidOperator(`${operator} needs an object of fields`);
    for (const [path, argument] of Object.entries(fields)) {
      if (path === '_id') throw requestFailed('the field _id cannot be changed');
      if (isArrayOperator(operator)) applyArrayOperator(out, operator, path, argument);
      else applyFieldOperator(out, operator, path, argument);
    }
  }
  return out;
}

function applyFieldOperator(out: Document, operator: string, path: string, argument: Value): void {
  const present = readPath(out, path);
  switch (operator) {
    case '$set':
      writePath(out, path, cloneValue(argument));
      return;
    case '$unset':
      removePath(out, path);
      return;
    case '$inc':
      writePath(
        out,
        path,
        arithmetic(operator, path, present ?? 0, argument, (a, b) => a + b),
      );
      return;
    case '$mul':
      writePath(
        out,
        path,
        arithmetic(operator, path, present ?? 0, argument, (a, b) => a * b),
      );
      return;
    case '$min':
      if (present === undefined || compareValues(argument, present) < 0)
        writePath(out, path, cloneValue(argument));
      return;
    case '$max':
      if (present === undefined || compareValues(argument, present) > 0)
        writePath(out, path, cloneValue(argument));
      return;
    case '$rename':
      if (typeof argument !== 'string') throw invalidOperator('$rename needs a field name');
      if (present === undefined) return;
      removePath(out, path);
      writePath(out, argument, present);
      return;
    case '$bit':
      writePath(out, path, bits(path, present ?? 0, argument));
      return;
    default:
      throw invalidOperator(`Unknown modifier: ${operator}`);
  }
}

function arithmetic(
  operator: string,
  path: string,
  present: Value,
  argument: Value,
  compute: (a: number, b: number) => number,
): number {
  if (typeof argument !== 'number')
    throw requestFailed(`Cannot apply ${operator} with a non-numeric argument: ${path}`);
  if (typeof present !== 'number')
    throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type: ${path}`);
  return compute(present, argument);
}

function bits(path: string, present: Value, argument: Value): number {
  if (typeof present !== 'number' || !isDocument(argument))
    throw requestFailed(`Cannot apply $bit to a value of non-integral type: ${path}`);
  return Object.entries(argument).reduce((value, [operation, operand]) => {
    const by = Number(operand);
    if (operation === 'and') return value & by;
    if (operation === 'or') return value | by;
    if (operation === 'xor') return value ^ by;
    throw invalidOperator(`$bit knows and, or, xor; not ${operation}`);
  }, present);
}
