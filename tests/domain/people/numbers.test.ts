import { readCreditCode } from '@domain/people/credit-code';
import { readIdNumber } from '@domain/people/id-number';
import { readMobile, readPhone } from '@domain/people/phone';
import fc from 'fast-check';

const TODAY = '2026-11-21';
const reasonOf = (read: { ok: boolean; reason?: string }) => read.reason ?? '';

describe('an identity number (GB 11643)', () => {
  test.each([
    // the worked example of the standard
    ['11010519491231002X', '1949-12-31', 'female'],
    ['１１０１０５１９４９１２３１００２ｘ', '1949-12-31', 'female'],
    ['440524 18800101 0014', '1880-01-01', 'male'],
  ])('%s is of somebody born on %s, %s', (text, birth, sex) => {
    expect(readIdNumber(text, TODAY)).toMatchObject({ ok: true, value: { birth, sex } });
  });

  test.each([
    ['', /请填写身份证号/],
    ['110105491231002', /15 位/],
    ['1101051949123100', /现在是 16 位/],
    ['11010519491231002Y', /最后一位可以是 X/],
    ['110105194902310020', /出生日期/],
    ['110105202612310020', /出生日期/],
    ['110105194912310021', /有一位不对/],
  ])('%p is sent back', (text, reason) => {
    expect(reasonOf(readIdNumber(text, TODAY))).toMatch(reason);
  });

  test('every single wrong digit is found', () => {
    const right = '11010519491231002X';
    for (let place = 0; place < 18; place += 1) {
      for (const sign of '0123456789X') {
        if (sign === right[place]) continue;
        const wrong = right.slice(0, place) + sign + right.slice(place + 1);
        expect([wrong, readIdNumber(wrong, TODAY).ok]).toEqual([wrong, false]);
      }
    }
  });
});

describe('a unified social credit code (GB 32100)', () => {
  test.each([
    // published codes of Tencent and of the State Council's General Office
    ['9144030071526726XG', '9144030071526726XG'],
    ['９１４４０３００ 71526726xg', '9144030071526726XG'],
  ])('%s', (text, code) => {
    expect(readCreditCode(text)).toEqual({ ok: true, value: code });
  });

  test.each([
    ['', /请填写/],
    ['310115000012345', /旧的注册号/],
    ['9144030071526726', /现在是 16 位/],
    ['9144030071526726SG', /没有 S、V、Z/],
    ['9144030071526727XG', /有一位不对/],
  ])('%p is sent back', (text, reason) => {
    expect(reasonOf(readCreditCode(text))).toMatch(reason);
  });

  test('every single wrong sign is found', () => {
    const right = '9144030071526726XG';
    for (let place = 0; place < 18; place += 1) {
      for (const sign of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (sign === right[place]) continue;
        expect(readCreditCode(right.slice(0, place) + sign + right.slice(place + 1)).ok).toBe(
          false,
        );
      }
    }
  });
});

describe('a telephone number', () => {
  test.each([
    ['13800000007', 'mobile', '13800000007'],
    ['+86 138-0000-0007', 'mobile', '13800000007'],
    ['008613800000007', 'mobile', '13800000007'],
    ['8613800000007', 'mobile', '13800000007'],
    ['013800000007', 'mobile', '13800000007'],
    ['１３８００００００07', 'mobile', '13800000007'],
    ['021-62345678', 'landline', '021-62345678'],
    ['(0632) 3312345', 'landline', '0632-3312345'],
    ['+86 21 62345678', null, null],
    ['+86 021 62345678', 'landline', '021-62345678'],
  ])('%p is %p %p', (text, kind, number) => {
    const read = readPhone(text);
    expect(read.ok ? [read.value.kind, read.value.number] : [null, null]).toEqual([kind, number]);
  });

  test('an extension is kept', () => {
    expect(readPhone('021-62345678转802')).toEqual({
      ok: true,
      value: { kind: 'landline', number: '021-62345678', extension: '802' },
    });
  });

  test.each([
    ['', /请填写/],
    ['1380000000', /手机号有 11 位，现在是 10 位/],
    ['12800000007', /手机号有 11 位/],
    ['62345678', /区号/],
    ['abc', /只写数字/],
    ['0138', /不对/],
  ])('%p is sent back', (text, reason) => {
    expect(reasonOf(readPhone(text))).toMatch(reason);
  });

  test('where messages must arrive, a landline is not enough', () => {
    expect(readMobile('138 0000 0007')).toEqual({ ok: true, value: '13800000007' });
    expect(reasonOf(readMobile('021-62345678'))).toMatch(/手机号/);
  });

  test('what was read reads the same again; anything typed is answered', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.stringMatching(/^[+0-9 ()转-]{0,20}$/),
        (any, likely) => {
          for (const text of [any, likely]) {
            const read = readPhone(text);
            if (read.ok)
              expect(readPhone(read.value.number)).toMatchObject({
                ok: true,
                value: { number: read.value.number },
              });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
