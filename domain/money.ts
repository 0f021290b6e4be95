import Big from 'big.js';
import { halfWidth } from './text/half-width';
import { type Read, refused, understood } from './text/read';

/** Yuan as decimal text with two decimals: '260000.00'. */
export type Yuan = string;

/** More than this is a slip of the finger. */
const MOST = new Big('1e12');

const UNITS: ReadonlyMap<string, string> = new Map([
  ['', '1'],
  ['元', '1'],
  ['块', '1'],
  ['块钱', '1'],
  ['圆', '1'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
  ['亿', '100000000'],
]);

/** Reads an amount as people type it: full-width digits, commas, ¥, 元, 万 ('1.2万'). Zero and negative are refused; more than two decimals too. */
export function readMoney(text: string): Read<Yuan> {
  const plain = halfWidth(text)
    .replace(/[\s,，、]/g, '')
    .replace(/^(?:人民币|RMB|rmb|¥|￥)/, '')
    .replace(/^(?:大约|大概|约|共)/, '');
  if (plain === '') return refused('请填写金额。');
  const found = /^(\d+(?:\.\d+)?)(.*?)(?:左右|多)?$/.exec(plain);
  const unit = found?.[2]?.replace(/^(.+?)(?:元|块钱|块|圆)$/, '$1') ?? '';
  const factor = UNITS.get(unit);
  if (!found?.[1] || factor === undefined) return refused('金额请用数字写，例如 12000 或 1.2万。');
  const amount = new Big(found[1]).times(factor);
  if (amount.gt(MOST)) return refused('这个金额太大了，请看一下是不是多打了几个 0。');
  if (amount.eq(0)) return refused('金额要大于 0。');
  if (!amount.eq(amount.round(2))) return refused('金额最多写到分，小数点后两位。');
  return understood(amount.toFixed(2));
}

/** The sum of amounts, exact. */
export function sumMoney(amounts: readonly Yuan[]): Yuan {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)).toFixed(2);
}

/** Negative, zero or positive as `left` is less than, equal to or more than `right`. */
export function compareMoney(left: Yuan, right: Yuan): number {
  return new Big(left).cmp(right);
}

/** '260,000 元', '12,000.50 元': in full, decimals only when there are any. */
export function sayMoney(amount: Yuan): string {
  const [whole = '0', decimals = '00'] = new Big(amount).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${decimals === '00' ? '' : `.${decimals}`} 元`;
}

/** '26 万元', '1.25 亿元', '8,600 元': short, for a line of a list. Rounded to four digits. */
export function sayMoneyShort(amount: Yuan): string {
  const value = new Big(amount);
  if (value.abs().lt(10_000)) return sayMoney(value.round(0).toFixed(2));
  const [unit, word] = value.abs().lt(100_000_000) ? [10_000, '万元'] : [100_000_000, '亿元'];
  return `${new Big(value.div(unit).toPrecision(4)).toFixed()} ${word}`;
}
