import { normalise } from '@domain/triage/normalise';
import fc from 'fast-check';

describe('making a text comparable', () => {
  test.each([
    ['勞動合同', '劳动合同'],
    ['１２３４５ＡＢＣ', '12345abc'],
    ['工 资\u3000没\n发', '工资没发'],
    ['<p class="x">工资</p>&nbsp;没发', '工资没发'],
    ['工资😀没发✅', '工资没发'],
    ['工资，没发！真的？', '工资,没发!真的?'],
    ['', ''],
    ['3<5 而且 a&b', '3<5而且a&b'],
  ])('%s → %s', (raw, plain) => {
    expect(normalise(raw).text).toBe(plain);
  });

  test('every character knows where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text, origin } = normalise(raw);
        expect(origin).toHaveLength(text.length + 1);
        expect(origin[text.length]).toBe(raw.length);
        for (let i = 1; i < origin.length; i++) {
          expect(origin[i]).toBeGreaterThanOrEqual(origin[i - 1] ?? 0);
        }
      }),
    );
  });

  test('is at rest: a comparable text stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((raw) => !/[<&]/.test(raw)),
        (raw) => {
          const once = normalise(raw).text;
          expect(normalise(once).text).toBe(once);
        },
      ),
    );
  });
});
