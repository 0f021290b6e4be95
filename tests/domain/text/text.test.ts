import { graphemes, lengthOf, truncate, truncateUnits } from '@domain/text/graphemes';
import { halfWidth } from '@domain/text/half-width';
import { oneLine, plainText } from '@domain/text/plain-text';
import { encodeSubscribe } from '@domain/text/subscribe-fields';
import { atTime } from '@domain/time/china';
import fc from 'fast-check';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '王',
      '，',
      '👩‍👧',
      '🇨🇳',
      '👍🏽',
      'é',
      '\n',
      ' ',
      '\u200b',
      '\ud83d',
      'ａ',
      '<b>',
      '1️⃣',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('characters as a reader counts them', () => {
  test.each([
    ['王小明', 3],
    ['👩‍👩‍👧', 1],
    ['👍🏽', 1],
    ['🇨🇳🇨🇳', 2],
    ['é', 1],
    ['1️⃣', 1],
    ['❤️', 1],
    ['𠮷', 1],
    ['a\r\nb', 3],
    ['', 0],
  ])('%p has %i', (text, count) => {
    expect(lengthOf(text)).toBe(count);
  });

  test('nothing is lost, and cutting never exceeds the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 12 }), (text, most) => {
        expect(graphemes(text).join('')).toBe(text);
        expect(lengthOf(truncate(text, most))).toBeLessThanOrEqual(most);
        expect(truncateUnits(text, most).length).toBeLessThanOrEqual(most);
        if (lengthOf(text) <= most) expect(truncate(text, most)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('a cut shows that it is one', () => {
    expect(truncate('我在厂里做了两年半', 5)).toBe('我在厂里…');
    expect(truncateUnits('ab👩‍👩‍👧cd', 5)).toBe('ab…');
  });
});

describe('a text as it is kept', () => {
  test.each([
    [' 你好　世界 ', '你好 世界'],
    ['１２３ＡＢｃ，好。', '123ABc，好。'],
    ['一\r\n\r\n\r\n\r\n二', '一\n\n二'],
    ['看\u200b不\u202e见\u0000', '看不见'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['半个\ud83d字', '半个字'],
    ['\udc00\udc00头', '头'],
    ['全家👩‍👩‍👧', '全家👩‍👩‍👧'],
    ['e\u0301', 'é'],
  ])('%j becomes %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('keeping it twice changes nothing, and it can be stored as UTF-8', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
        expect(Buffer.from(plain, 'utf8').toString('utf8')).toBe(plain);
        expect(oneLine(text)).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 500 },
    );
  });

  test('full-width signs have one plain form', () => {
    expect(halfWidth('２０２６－３－５　（Ａ）')).toBe('2026-3-5 (A)');
  });
});

describe('a subscribe message', () => {
  test('fits every field to its kind', () => {
    expect(
      encodeSubscribe({
        thing1: '被辞退，没有赔偿，还有三个月的工资一直没有发给我',
        phrase2: '等您补材料了吧',
        character_string3: '261121-PH-7K4Q-3 号',
        time4: atTime('2026-11-27', '17:30'),
        name5: '阿依古丽·买买提·阿卜杜拉',
        amount6: '12000.50',
        number7: '共 22 人',
        phone_number8: '021-6234 5678',
      }),
    ).toEqual({
      thing1: { value: '被辞退，没有赔偿，还有三个月的工资一直…' },
      phrase2: { value: '等您补材料' },
      character_string3: { value: '261121-PH-7K4Q-3' },
      time4: { value: '2026年11月27日 17:30' },
      name5: { value: '阿依古丽买买提阿卜杜' },
      amount6: { value: '¥12000.50' },
      number7: { value: '22' },
      phone_number8: { value: '021-62345678' },
    });
  });

  test('no field is ever empty or too long, whatever comes in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const data = encodeSubscribe({
          thing1: text,
          phrase2: text,
          character_string3: text,
          name5: text,
          number7: text,
          amount6: text,
        });
        const most = {
          thing1: 20,
          phrase2: 5,
          character_string3: 32,
          name5: 20,
          number7: 32,
          amount6: 14,
        };
        for (const [key, length] of Object.entries(most)) {
          const value = data[key]?.value ?? '';
          expect(value.length).toBeGreaterThan(0);
          expect(value.length).toBeLessThanOrEqual(length);
          expect(value).not.toMatch(/\n/);
        }
      }),
    );
  });

  test('an absent field stays absent', () => {
    expect(encodeSubscribe({ thing1: undefined })).toEqual({});
  });
});
