import { Query } from 'mingo';
import { invalidParam } from '../errors';
import { cloneDocument, type Document, isDocument, setOwn, type Value } from './values';

/** Keeps or drops fields: `{a: 1}`, `{a: 0}`, dotted paths, `$slice` and `$elemMatch`. Throws INVALID_PARAM on a mixture. */
export function project(document: Document, projection: Document): Document {
  const entries = Object.entries(projection).filter(([field]) => field !== '_id');
  const including = entries.some(([, rule]) => keeps(rule));
  if (including && entries.some(([, rule]) => !keeps(rule) && !isDocument(rule)))
    throw invalidParam('Projection cannot have a mix of inclusion and exclusion.');
  const source = cloneDocument(document);
  const arrays = entries.filter(([, rule]) => isDocument(rule));
  for (const [field, rule] of arrays) reshape(source, field.split('.'), rule as Document);
  const onlySlices = arrays.every(([, rule]) => isDocument(rule) && '$slice' in rule);
  const onlyId = entries.length === 0 && keeps(projection._id ?? 0);
  if (!including && onlySlices && !onlyId) {
    for (const [field, rule] of entries) if (!isDocument(rule)) drop(source, field.split('.'));
    if ('_id' in projection && !keeps(projection._id)) delete source._id;
    return source;
  }
  const out: Document = {};
  if (!('_id' in projection) || keeps(projection._id)) setOwn(out, '_id', source._id);
  for (const [field] of entries) copy(source, out, field.split('.'));
  return out;
}

function keeps(rule: Value): boolean {
  return rule === 1 || rule === true;
}

function reshape(value: Value, [part, ...rest]: string[], rule: Document): void {
  if (part === undefined || !isDocument(value)) return;
  const inner = value[part];
  if (rest.length > 0) {
    reshape(inner, rest, rule);
  } else if (Array.isArray(inner)) {
    if ('$slice' in rule) value[part] = slice(inner, rule.$slice);
    else if (isDocument(rule.$elemMatch)) {
      const query = new Query({ item: { $elemMatch: rule.$elemMatch } }, { scriptEnabled: false });
      const match = inner.find((item) => query.test({ item: [item] }));
      if (match === undefined) delete value[part];
      else value[part] = [match];
    }
  }
}

function slice(items: Value[], rule: Value): Value[] {
  if (Array.isArray(rule)) {
    const [skip, count] = rule.map(Number);
    const from = (skip ?? 0) < 0 ? Math.max(0, items.length + (skip ?? 0)) : (skip ?? 0);
    return items.slice(from, from + (count ?? 0));
  }
  const count = Number(rule);
  return count < 0 ? items.slice(count) : items.slice(0, count);
}

function drop(value: Value, [part, ...rest]: string[]): void {
  if (part === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) drop(item, [part, ...rest]);
  } else if (isDocument(value)) {
    if (rest.length === 0) delete value[part];
    else drop(value[part], rest);
  }
}

function copy(from: Value, to: Document, [part, ...rest]: string[]): void {
  if (part === undefined || !isDocument(from) || !Object.hasOwn(from, part)) return;
  const inner = from[part];
  if (rest.length === 0) setOwn(to, part, inner);
  else if (Array.isArray(inner)) {
    const kept = Array.isArray(to[part]) ? to[part] : inner.map((): Document => ({}));
    inner.forEach((item, place) => {
      const target = kept[place];
      if (isDocument(target)) copy(item, target, rest);
    });
    setOwn(to, part, kept);
  } else if (isDocument(inner)) {
    const target = isDocument(to[part]) ? to[part] : {};
    copy(inner, target, rest);
    setOwn(to, part, target);
  }
}
