import { readMoney } from '../money';
import { halfWidth } from '../text/half-width';
import { type Read, refused, understood } from '../text/read';
import { readDay } from '../time/read-day';
import type { Day } from '../time/types';
import type { ParameterId } from './parameters/parameter';

/** What a person is asked, so that one screen can draw every calculator, clock and document. */
export interface Field {
  name: string;
  label: string;
  kind: FieldKind;
  /** One plain sentence under the label: what is meant, where to find it. */
  help?: string;
  optional?: true;
  /** The values of a `choice` or `choices`, in the order shown. */
  options?: readonly { value: string; label: string; help?: string }[];
  /** Asked only when another field has one of these values. */
  when?: { field: string; is: readonly string[] };
  /** A local number that can be filled in by place and date. */
  parameter?: ParameterId;
  /** Bounds of a number, both included. */
  from?: number;
  to?: number;
  /** '年', '小时', '天': said after a number. */
  unit?: string;
  /** Longest text, in characters. */
  longest?: number;
}

/**
 * `money` yuan and may not be zero; `money-or-zero`; `day`; `days` any number of them; `month` 'YYYY-MM'; `number` with decimals; `count` whole;
 * `choice` one of the options; `choices` any of them; `yes-no`; `text` one line; `story` many lines.
 */
export type FieldKind =
  | 'money'
  | 'money-or-zero'
  | 'day'
  | 'days'
  | 'month'
  | 'number'
  | 'count'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'text'
  | 'story';

/** What was typed, as typed; a choice of many is an array. Nothing typed is an absent or empty text. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What was typed as it is kept and sent: without what is empty. */
export function asKept(typed: Typed): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      if (value === undefined || value.length === 0) return [];
      return [[name, typeof value === 'string' ? value : [...value]] as const];
    }),
  );
}

/** The same without what was not asked: fields of another form or of an answer that was changed since. */
export function asAsked(fields: readonly Field[], typed: Typed): Record<string, string | string[]> {
  const asked = fields.filter((field) => isAsked(field, typed, fields));
  return asKept(Object.fromEntries(asked.map(({ name }) => [name, typed[name]])));
}

/** Whether two say the same, whatever the order of their fields. */
export function sameTyped(left: Typed, right: Typed): boolean {
  const written = (typed: Typed) =>
    JSON.stringify(Object.entries(asKept(typed)).sort(([a], [b]) => (a < b ? -1 : 1)));
  return written(left) === written(right);
}

/** A field's value once understood. */
export type Value = string | number | boolean | readonly string[] | null;

/** Every field understood (`null` where an optional one is empty), or one sentence at each field that is not. */
export type ReadFields =
  | { ok: true; values: Readonly<Record<string, Value>> }
  | { ok: false; errors: Readonly<Record<string, string>> };

/** Reads what was typed against the fields; a field whose `when` is not met is left out. */
export function readFields(fields: readonly Field[], typed: Typed): ReadFields {
  const values: Record<string, Value> = {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    if (!isAsked(field, typed, fields)) continue;
    const raw = typed[field.name];
    if (raw === undefined || isEmpty(raw)) {
      if (field.optional) values[field.name] = null;
      else errors[field.name] = emptySentence(field);
      continue;
    }
    const read = readField(field, raw);
    if (read.ok) values[field.name] = read.value;
    else errors[field.name] = read.reason;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, values };
}

/** Whether a field is asked, given what the others hold: never when the field it hangs on is not asked itself. */
export function isAsked(field: Field, typed: Typed, fields: readonly Field[] = []): boolean {
  const { when } = field;
  if (!when) return true;
  const parent = fields.find(({ name }) => name === when.field);
  if (parent && !isAsked(parent, typed, fields)) return false;
  const other = typed[when.field];
  const held = typeof other === 'string' ? [other] : (other ?? []);
  return when.is.some((value) => held.includes(value));
}

function isEmpty(raw: string | readonly string[]): boolean {
  return typeof raw === 'string' ? raw.trim() === '' : raw.length === 0;
}

function emptySentence(field: Field): string {
  const verb = ['choice', 'choices', 'yes-no'].includes(field.kind) ? '请选择' : '请填写';
  return `${verb}“${field.label}”。`;
}

function readField(field: Field, raw: string | readonly string[]): Read<Value> {
  if (field.kind === 'choices') {
    const chosen = typeof raw === 'string' ? [raw] : raw;
    const known = chosen.every((value) => field.options?.some((option) => option.value === value));
    return known ? understood(chosen) : refused('请从列出的选项里选。');
  }
  if (field.kind === 'days') return readDays(typeof raw === 'string' ? [raw] : raw);
  if (typeof raw !== 'string') return refused('请只填一项。');
  return READERS[field.kind](raw, field);
}

const READERS: Readonly<
  Record<Exclude<FieldKind, 'choices' | 'days'>, (text: string, field: Field) => Read<Value>>
> = {
  money: (text) => readMoney(text),
  'money-or-zero': (text) =>
    /^[¥￥]?0+(\.0+)?元?$/.test(halfWidth(text).trim()) ? understood('0.00') : readMoney(text),
  day: (text) => readDay(text),
  month: (text) => readMonth(text),
  number: (text, field) => readNumber(text, field, false),
  count: (text, field) => readNumber(text, field, true),
  choice: (text, field) =>
    field.options?.some((option) => option.value === text)
      ? understood(text)
      : refused('请从列出的选项里选一项。'),
  'yes-no': (text) =>
    text === 'yes' || text === 'no' ? understood(text === 'yes') : refused('请选“是”或“不是”。'),
  text: (text, field) => readText(text.replace(/\s+/g, ' '), field),
  story: (text, field) => readText(text, field),
};

/** Several days, each as people type it; empty ones are left out. */
function readDays(texts: readonly string[]): Read<readonly string[]> {
  const days: Day[] = [];
  for (const text of texts.filter((one) => one.trim() !== '')) {
    const read = readDay(text);
    if (!read.ok) return refused(`“${text}”：${read.reason}`);
    days.push(read.value);
  }
  return understood([...new Set(days)].sort());
}

/** Reads a month as people type it: 2026-3, 2026年3月, 202603. */
export function readMonth(text: string): Read<string> {
  const plain = halfWidth(text).replace(/\s/g, '');
  const found = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(plain) ?? /^(\d{4})(\d{2})$/.exec(plain);
  const month = Number(found?.[2]);
  if (!found || !(month >= 1 && month <= 12)) return refused('请写年和月，例如 2026年3月。');
  return understood(`${found[1]}-${String(month).padStart(2, '0')}`);
}

function readNumber(text: string, field: Field, whole: boolean): Read<number> {
  const plain = halfWidth(text)
    .replace(/[\s,，]/g, '')
    .replace(new RegExp(`(?:个)?${field.unit ?? ''}$`), '');
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(plain)) return refused('请用数字写，例如 3。');
  const value = Number(plain);
  if (whole && !Number.isInteger(value)) return refused('这里要写整数。');
  const unit = field.unit ?? '';
  if (field.from !== undefined && value < field.from)
    return refused(`不能小于 ${field.from}${unit}。`);
  if (field.to !== undefined && value > field.to) return refused(`不能大于 ${field.to}${unit}。`);
  return understood(value);
}

function readText(text: string, field: Field): Read<string> {
  const plain = text.trim();
  const longest = field.longest ?? 2000;
  const length = [...plain].length;
  return length <= longest
    ? understood(plain)
    : refused(`最多 ${longest} 个字，现在有 ${length} 个。`);
}

/** One sentence when a day is later than today; undefined when it is not. */
export function futureDay(day: Day, today: Day): string | undefined {
  return day > today ? '这一天还没有到，请看一下年份。' : undefined;
}
