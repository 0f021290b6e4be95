import { Query } from 'mingo';
import { invalidOperator, requestFailed } from '../errors';
import { compareValues, sameValue } from './compare';
import { documentOrder } from './sort';
import { readPath, writePath } from './update-paths';
import { cloneValue, type Document, isDocument, type Value } from './values';

const OPERATORS = ['$push', '$addToSet', '$pop', '$pull', '$pullAll'];

/** Whether an update operator works on arrays. */
export const isArrayOperator = (operator: string): boolean => OPERATORS.includes(operator);

/** Applies an array operator in place. Throws DATABASE_REQUEST_FAILED when the field is something else. */
export function applyArrayOperator(
  out: Document,
  operator: string,
  path: string,
  argument: Value,
): void {
  const present = readPath(out, path);
  if (present !== undefined && !Array.isArray(present))
    throw requestFailed(`The field '${path}' must be an array to apply ${operator}`);
  const adding = operator === '$push' || operator === '$addToSet';
  if (present === undefined && !adding) return;
  writePath(out, path, changed(present ?? [], operator, argument));
}

function changed(items: Value[], operator: string, argument: Value): Value[] {
  switch (operator) {
    case '$push':
      return push(items, argument);
    case '$addToSet': {
      const out = [...items];
      for (const item of each(argument))
        if (!out.some((other) => sameValue(other, item))) out.push(cloneValue(item));
      return out;
    }
    case '$pop':
      return argument === -1 ? items.slice(1) : items.slice(0, -1);
    case '$pullAll':
      if (!Array.isArray(argument)) throw invalidOperator('$pullAll needs an array');
      return items.filter((item) => !argument.some((gone) => sameValue(gone, item)));
    default:
      return items.filter((item) => !pulled(item, argument));
  }
}

function each(argument: Value): Value[] {
  if (isDocument(argument) && '$each' in argument) {
    if (!Array.isArray(argument.$each)) throw requestFailed('$each needs an array');
    return argument.$each;
  }
  return [argument];
}

function push(items: Value[], argument: Value): Value[] {
  const rules = isDocument(argument) && '$each' in argument ? argument : {};
  const out = [...items];
  const at = typeof rules.$position === 'number' ? rules.$position : out.length;
  out.splice(at, 0, ...each(argument).map(cloneValue));
  const { $sort: sort, $slice: slice } = rules;
  if (typeof sort === 'number') out.sort((a, b) => compareValues(a, b) * sort);
  else if (isDocument(sort)) {
    const order = Object.entries(sort).map(
      ([field, turn]) => [field, turn === -1 ? -1 : 1] as const,
    );
    const compare = documentOrder(order);
    out.sort((a, b) => compare(isDocument(a) ? a : {}, isDocument(b) ? b : {}));
  }
  if (typeof slice !== 'number') return out;
  return slice === 0 ? [] : slice < 0 ? out.slice(slice) : out.slice(0, slice);
}

function pulled(item: Value, condition: Value): boolean {
  if (condition instanceof RegExp) return typeof item === 'string' && condition.test(item);
  if (!isDocument(condition)) return sameValue(item, condition);
  const options = { scriptEnabled: false };
  if (Object.keys(condition).some((name) => name.startsWith('$')))
    return new Query({ item: condition }, options).test({ item });
  return isDocument(item) && new Query(condition, options).test(item);
}
