import { compareValues } from './compare';
import { valuesAt } from './paths';
import type { Order } from './planner';
import type { Document, Value } from './values';

/** Compares documents by several fields; an array counts as its least (ascending) or greatest element. */
export function documentOrder(order: Order): (a: Document, b: Document) => number {
  return (a, b) => {
    for (const [field, direction] of order) {
      const compared = compareValues(
        representative(a, field, direction),
        representative(b, field, direction),
      );
      if (compared !== 0) return compared * direction;
    }
    return 0;
  };
}

function representative(document: Document, field: string, direction: 1 | -1): Value {
  const [first, ...rest] = valuesAt(document, field);
  return rest.reduce<Value>(
    (best, value) => (compareValues(value, best) * direction < 0 ? value : best),
    first,
  );
}
