/** @jest-environment node */
import { loadSource } from './source';

const days = loadSource<{
  sayShortDay: (day: string, now: number) => string;
  sayWhen: (at: number, now: number) => string;
  sayDaysLeft: (last: string, now: number) => string;
}>('src/format/day.ts');
const money = loadSource<{
  sayMoney: (yuan: string) => string;
  readableMoney: (yuan: string) => string;
  roughMoney: (yuan: string) => string;
}>('src/format/money.ts');
const { sayFileSize } = loadSource<{ sayFileSize: (bytes: number) => string }>(
  'src/format/file-size.ts',
);
const { cutByMarks } = loadSource<{
  cutByMarks: (
    text: string,
    marks: { from: number; to: number }[],
  ) => { text: string; marked: boolean }[];
}>('src/components/show/cut-by-marks.ts');

const china = (text: string) => Date.parse(`${text}+08:00`);
const NOW = china('2026-11-21T00:30');

test.each([
  ['2026-11-27', '11月27日'],
  ['2027-06-17', '2027年6月17日'],
])('the day %s in a list is %s', (day, said) => {
  expect(days.sayShortDay(day, NOW)).toBe(said);
});

test.each([
  ['2026-11-21T00:05', '今天 0:05'],
  ['2026-11-20T23:59', '昨天'],
  ['2026-11-19T10:00', '11月19日'],
  ['2025-11-19T10:00', '2025年11月19日'],
])('what happened at %s is said as %s, by the calendar of China', (at, said) => {
  expect(days.sayWhen(china(at), NOW)).toBe(said);
});

test.each([
  ['2026-12-14', '还剩 23 天'],
  ['2026-11-21', '就是今天'],
  ['2026-11-19', '已过 2 天'],
])('until the end of %s: %s', (day, said) => {
  expect(days.sayDaysLeft(day, NOW)).toBe(said);
});

test.each([
  ['260000.00', '260,000 元'],
  ['1234567.5', '1,234,567.50 元'],
  ['999', '999 元'],
  ['', ''],
])('%s yuan are written %s', (yuan, said) => {
  expect(money.sayMoney(yuan)).toBe(said);
});

test.each([
  ['260000', '26 万元'],
  ['261500.55', '26.15 万元'],
  ['9999', ''],
  ['', ''],
])('while typing %s one reads %s', (yuan, said) => {
  expect(money.readableMoney(yuan)).toBe(said);
});

test.each([
  ['261500.00', '约 26.2 万元'],
  ['8000.00', '8,000 元'],
])('roughly %s is %s', (yuan, said) => {
  expect(money.roughMoney(yuan)).toBe(said);
});

test('file sizes', () => {
  expect([100, 839_680, 3_565_158].map(sayFileSize)).toEqual(['1 KB', '820 KB', '3.4 MB']);
});

test('marks may overlap, touch or reach beyond the text', () => {
  const cut = cutByMarks('三个月工资没发', [
    { from: 3, to: 5 },
    { from: 4, to: 6 },
    { from: 6, to: 99 },
  ]);
  expect(cut.map(({ text, marked }) => [text, marked])).toEqual([
    ['三个月', false],
    ['工资', true],
    ['没', true],
    ['发', true],
  ]);
});
