import { maskAddress, maskIdNumber, maskName, maskPhone } from '@domain/privacy/mask';
import fc from 'fast-check';

test.each([
  [maskName, '王小明', '王**'],
  [maskName, '李', '李**'],
  [maskName, '𠮷田太郎', '𠮷**'],
  [maskName, '', ''],
  [maskPhone, '13800000007', '138****0007'],
  [maskPhone, '+86 138 0000 0007', '138****0007'],
  [maskPhone, '021-62345678', '021-****78'],
  [maskPhone, '0632-3312345', '0632-****45'],
  [maskPhone, '12345', '****'],
  [maskIdNumber, '310107199001011234', '3****************4'],
  [maskIdNumber, '31010719900101123x', '3****************x'],
  [maskIdNumber, '31010719900101', '****'],
  [maskAddress, '上海市普陀区长寿路1号2室', '上海市普陀区****'],
  [maskAddress, '江苏省苏州市吴江区盛泽镇', '江苏省苏州市吴江区****'],
  [maskAddress, '内蒙古自治区呼和浩特市新城区成吉思汗大街', '内蒙古自治区呼和浩特市新城区****'],
  [maskAddress, '广东省东莞市长安镇S358', '广东省东莞市****'],
  [maskAddress, '长寿路1号', '****'],
])('%p of %p', (mask, value, masked) => {
  expect(mask(value)).toBe(masked);
});

test('whatever is given, a mask never gives back seven digits in a row', () => {
  const digits = fc.stringMatching(/^\d{7,24}$/);
  fc.assert(
    fc.property(digits, (value) => {
      for (const mask of [maskPhone, maskIdNumber]) {
        expect(mask(value)).not.toMatch(/\d{7}/);
      }
    }),
  );
});

test('a name shows one character however long it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      expect([...maskName(name)].length).toBeLessThanOrEqual(3);
    }),
  );
});
