import { dayOf, timeOf } from '../time/china';
import { partsOf } from '../time/days';
import type { At } from '../time/types';
import { truncateUnits } from './graphemes';
import { oneLine } from './plain-text';

/** The kinds of field a WeChat subscribe message can have, and how each is made to fit (a misfit fails with 47003). */
const ENCODERS = {
  /** Any text up to 20. */
  thing: (value: string) => filled(truncateUnits(oneLine(value), 20)),
  /** Up to five Chinese characters. */
  phrase: (value: string) => chineseOf(oneLine(value), 5) || '有更新',
  /** Digits, letters and signs up to 32. */
  character_string: (value: string) =>
    filled(
      oneLine(value)
        .replace(/[^\x21-\x7e]/g, '')
        .slice(0, 32),
      '-',
    ),
  /** Digits and a decimal point up to 32. */
  number: (value: string) => filled(value.replace(/[^\d.]/g, '').slice(0, 32), '0'),
  /** Up to ten Chinese characters or twenty letters. */
  name: (value: string) => filled(nameOf(oneLine(value))),
  /** Money with at most ten whole digits and two decimals. */
  amount: (value: string) => (/^\d{1,10}(\.\d{1,2})?$/.test(value) ? `¥${value}` : '¥0'),
  phone_number: (value: string) => filled(value.replace(/[^\d+-]/g, '').slice(0, 17), '12351'),
} as const;

type TextKind = keyof typeof ENCODERS;
/** '2026年11月27日 17:30' from a moment, in China time. */
type MomentKind = 'date' | 'time';

/** Field names are a kind and a number, as in a template: thing1, phrase2, time3. */
export type SubscribeFields = {
  [Key in `${TextKind}${number}`]?: string;
} & {
  [Key in `${MomentKind}${number}`]?: At;
};

/** The `data` of a subscribe message: every field cut and cleaned to what its kind allows. */
export function encodeSubscribe(fields: SubscribeFields): Record<string, { value: string }> {
  const data: Record<string, { value: string }> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) data[key] = { value: encode(key, value) };
  }
  return data;
}

function encode(key: string, value: string | number): string {
  if (typeof value === 'number') return sayDate(value);
  const kind = key.replace(/\d+$/, '');
  return isTextKind(kind) ? ENCODERS[kind](value) : filled(truncateUnits(oneLine(value), 20));
}

function isTextKind(kind: string): kind is TextKind {
  return Object.keys(ENCODERS).includes(kind);
}

function sayDate(at: At): string {
  const { year, month, date } = partsOf(dayOf(at));
  return `${year}年${month}月${date}日 ${timeOf(at)}`;
}

/** An empty field is refused by the platform. */
function filled(value: string, otherwise = '无'): string {
  return value === '' ? otherwise : value;
}

function nameOf(value: string): string {
  const chinese = chineseOf(value, 10);
  return chinese !== ''
    ? chinese
    : value
        .replace(/[^A-Za-z '-]/g, '')
        .slice(0, 20)
        .trim();
}

/** The Chinese characters of a text, as many as fit into `most` UTF-16 units: a rare one counts two. */
function chineseOf(text: string, most: number): string {
  let kept = '';
  for (const sign of text.match(/\p{Script=Han}/gu) ?? []) {
    if (kept.length + sign.length > most) break;
    kept += sign;
  }
  return kept;
}
