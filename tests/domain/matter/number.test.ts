import { isChecked, SAFE_SIGNS, safeSigns, withCheck } from '@domain/matter/code-alphabet';
import { matterNumber, officialNumber, parseMatterNumber } from '@domain/matter/number';
import fc from 'fast-check';

const ALL = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const bytes = (...values: number[]) => Uint8Array.from(values);
const randomBytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
const station = fc.stringMatching(/^[A-Z]{2,4}$/);
const numbers = fc
  .tuple(randomBytes, station)
  .map(([random, stationCode]) => matterNumber({ day: '2026-11-21', stationCode, random }));

describe('a matter number', () => {
  test('names its day and station and ends with a check sign', () => {
    const number = matterNumber({
      day: '2026-11-21',
      stationCode: 'PH',
      random: bytes(0, 5, 0, 14, 0, 2, 0, 15),
    });
    expect(number).toMatch(/^261121-PH-7M4.-.$/);
    expect(parseMatterNumber(number)).toEqual({ ok: true, value: number });
  });

  test('is made only of its date, its station and safe signs', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const [, , serial = '', check = ''] = number.split('-');
        expect(serial).toHaveLength(4);
        expect(check).toHaveLength(1);
        expect([...serial, ...check].every((sign) => SAFE_SIGNS.includes(sign))).toBe(true);
        expect(parseMatterNumber(number)).toEqual({ ok: true, value: number });
      }),
    );
  });

  test('refuses stations that cannot be read back and too few random bytes', () => {
    const random = new Uint8Array(8);
    for (const stationCode of ['P', 'ABCDE', 'P1', 'ph', '']) {
      expect(() => matterNumber({ day: '2026-11-21', stationCode, random })).toThrow(RangeError);
    }
    expect(() =>
      matterNumber({ day: '2026-11-21', stationCode: 'PH', random: new Uint8Array(7) }),
    ).toThrow(RangeError);
  });

  test('draws every safe sign about equally often', () => {
    const counts = new Map<string, number>();
    for (let high = 0; high < 256; high += 1) {
      for (let low = 0; low < 256; low += 1) {
        const sign = safeSigns(bytes(high, low), 1);
        counts.set(sign, (counts.get(sign) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(SAFE_SIGNS.length);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
  });
});

describe('the check sign', () => {
  const samples = ['261121PH7K4Q', '000101ABCD2222', '991231ZZYYYY', '260229CAH9AF'].map(withCheck);

  test.each(samples)('%s: every single wrong sign is caught', (code) => {
    expect(isChecked(code)).toBe(true);
    for (let place = 0; place < code.length; place += 1) {
      for (const sign of ALL) {
        if (sign === code[place]) continue;
        expect(isChecked(code.slice(0, place) + sign + code.slice(place + 1))).toBe(false);
      }
    }
  });

  test.each(samples)('%s: every two signs exchanged are caught, neighbours and others', (code) => {
    for (let first = 0; first < code.length; first += 1) {
      for (let second = first + 1; second < code.length; second += 1) {
        if (code[first] === code[second]) continue;
        const signs = [...code];
        [signs[first], signs[second]] = [signs[second] ?? '', signs[first] ?? ''];
        expect(isChecked(signs.join(''))).toBe(false);
      }
    }
  });

  test('the same holds for any number that is ever given', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.constantFrom(...ALL), (number, where, sign) => {
        const code = number.replace(/-/g, '');
        const place = where % code.length;
        const wrong = code.slice(0, place) + sign + code.slice(place + 1);
        expect(isChecked(wrong)).toBe(sign === code[place]);
        const next = (place + 1) % code.length;
        if (next === 0) return;
        const swapped =
          code.slice(0, place) + code.charAt(next) + code.charAt(place) + code.slice(next + 1);
        expect(isChecked(swapped)).toBe(swapped === code);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a number as people give it back', () => {
  const number = matterNumber({
    day: '2026-10-21',
    stationCode: 'BO',
    random: bytes(0, 3, 0, 4, 0, 6, 0, 0),
  });
  const serial = number.split('-')[2] ?? '';

  test('reads through spaces, case, width and missing hyphens', () => {
    for (const text of [
      number.toLowerCase(),
      number.replace(/-/g, ''),
      number.replace(/-/g, ' – '),
      ` ${number.replace(/-/g, '．')} `,
      number.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      `编号${number}`,
    ]) {
      expect(parseMatterNumber(text)).toEqual({ ok: true, value: number });
    }
  });

  test('reads look-alikes where only one reading is possible', () => {
    expect(serial).toMatch(/^568/);
    const typed = number.replace('261021', '26IO2I').replace('BO', '80').replace('568', 'SGB');
    expect(parseMatterNumber(typed)).toEqual({ ok: true, value: number });
  });

  test.each([
    ['', /请填写编号/],
    ['7K4Q', /长度不对/],
    ['261121-PH-7K4Q-33333', /长度不对/],
    ['261321-PH-7K4Q-3', /抄错/],
    ['261121-PH-7O4Q-3', /抄错/],
  ])('%p is sent back', (text, reason) => {
    const read = parseMatterNumber(text);
    expect(read.ok ? '' : read.reason).toMatch(reason);
  });

  test('one wrong sign is never taken for another matter', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.constantFrom(...ALL), (given, where, sign) => {
        const code = given.replace(/-/g, '');
        const place = where % code.length;
        const read = parseMatterNumber(code.slice(0, place) + sign + code.slice(place + 1));
        if (read.ok) expect(read.value).toBe(given);
      }),
      { numRuns: 500 },
    );
  });

  test('anything typed is answered, never thrown on', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void parseMatterNumber(text)));
  });
});

describe('the number of the paper file', () => {
  test.each([
    ['2026-11-24', '普工援〔2026〕1121-PH-7K4Q号'],
    ['2027-01-04', '普工援〔2027〕261121-PH-7K4Q号'],
  ])('granted on %s', (grantedOn, expected) => {
    expect(officialNumber({ prefix: '普工援', grantedOn, number: '261121-PH-7K4Q-3' })).toBe(
      expected,
    );
  });
});
