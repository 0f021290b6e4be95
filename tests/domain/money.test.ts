import { compareMoney, readMoney, sayMoney, sayMoneyShort, sumMoney } from '@domain/money';
import fc from 'fast-check';

test.each([
  ['12000', '12000.00'],
  ['12,000.50', '12000.50'],
  ['１２，０００．５', '12000.50'],
  ['¥ 8600', '8600.00'],
  ['￥8600元', '8600.00'],
  ['26万', '260000.00'],
  ['1.2万元', '12000.00'],
  ['大约3千块钱', '3000.00'],
  ['5000左右', '5000.00'],
  ['300块', '300.00'],
  ['2百万', '2000000.00'],
  ['1.5亿', '150000000.00'],
  ['1000000000000', '1000000000000.00'],
  ['0.01', '0.01'],
])('%p is %s yuan', (text, amount) => {
  expect(readMoney(text)).toEqual({ ok: true, value: amount });
});

test.each([
  ['', '请填写金额。'],
  ['两万', '金额请用数字写，例如 12000 或 1.2万。'],
  ['12k', '金额请用数字写，例如 12000 或 1.2万。'],
  ['-5', '金额请用数字写，例如 12000 或 1.2万。'],
  ['1e5', '金额请用数字写，例如 12000 或 1.2万。'],
  ['1万2千', '金额请用数字写，例如 12000 或 1.2万。'],
  ['toString', '金额请用数字写，例如 12000 或 1.2万。'],
  ['5toString', '金额请用数字写，例如 12000 或 1.2万。'],
  ['1000000000000.01', '这个金额太大了，请看一下是不是多打了几个 0。'],
  ['99999亿', '这个金额太大了，请看一下是不是多打了几个 0。'],
  ['0', '金额要大于 0。'],
  ['1.005', '金额最多写到分，小数点后两位。'],
])('%p is sent back: %s', (text, reason) => {
  expect(readMoney(text)).toEqual({ ok: false, reason });
});

const amounts = fc.integer({ min: 1, max: 1e11 }).map((cents) => (cents / 100).toFixed(2));

test('what is said in full reads back as the same amount', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(readMoney(sayMoney(amount))).toEqual({ ok: true, value: amount });
    }),
  );
});

test('sums are exact and anything typed is answered', () => {
  expect(sumMoney(['0.10', '0.20'])).toBe('0.30');
  expect(sumMoney([])).toBe('0.00');
  expect(Math.sign(compareMoney('9.00', '10.00'))).toBe(-1);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readMoney(text)));
});

test.each([
  ['260000.00', '260,000 元', '26 万元'],
  ['12000.50', '12,000.50 元', '1.2 万元'],
  ['8600.00', '8,600 元', '8,600 元'],
  ['9999.60', '9,999.60 元', '10,000 元'],
  ['161000000.00', '161,000,000 元', '1.61 亿元'],
  ['99.00', '99 元', '99 元'],
])('%s reads %s, short %s', (amount, full, short) => {
  expect([sayMoney(amount), sayMoneyShort(amount)]).toEqual([full, short]);
});
