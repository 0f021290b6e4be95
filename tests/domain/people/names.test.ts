import { readPersonName } from '@domain/people/person-name';
import { respondentKey } from '@domain/people/respondent-name';
import fc from 'fast-check';

describe("a person's name", () => {
  test.each([
    ['王小明', '王小明'],
    [' 王　小 明 ', '王小明'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    ['阿依古丽 . 买买提', '阿依古丽·买买提'],
    ['John  Smith', 'John Smith'],
    ["Seán O'Neill", "Seán O'Neill"],
    ['𠮷田太郎', '𠮷田太郎'],
  ])('%p is kept as %p', (text, name) => {
    expect(readPersonName(text)).toEqual({ ok: true, value: name });
  });

  test.each([
    ['', '请填写姓名。'],
    ['王', '请填写全名。'],
    ['王小明1', '姓名里不能有数字，请再看一下。'],
    ['<b>王小明</b>', '姓名里有不能用的符号，请再看一下。'],
    ['王'.repeat(31), '姓名最多 30 个字。'],
  ])('%p is sent back: %s', (text, reason) => {
    expect(readPersonName(text)).toEqual({ ok: false, reason });
  });
});

describe("an employer's name", () => {
  test.each([
    ['上海某某制衣有限公司', '上海某某制衣'],
    ['上海某某制衣有限责任公司', '上海某某制衣'],
    ['某某（上海）制衣有限公司', '某某(上海)制衣'],
    ['上海市某某制衣 有限公司', '上海某某制衣公司'],
    ['某某集团股份有限公司', '某某'],
    ['某某集团有限公司', '某某集团'],
    ['广东省东莞市长安某某电子厂', '广东东莞长安某某电子厂'],
    ['ＡＢＣ科技有限公司', 'abc科技'],
    ['上海某某物流有限公司普陀分公司', '上海某某物流有限公司'],
    ['好再来 饭店（个体工商户）', '好再来饭店'],
  ])('%s and %s are the same', (one, other) => {
    expect(respondentKey(one)).toBe(respondentKey(other));
  });

  test.each([
    ['上海某某制衣有限公司', '上海某某制鞋有限公司'],
    ['某某电子厂', '某某电器厂'],
    ['甲公司', '乙公司'],
  ])('%p and %p are not', (one, other) => {
    expect(respondentKey(one)).not.toBe(respondentKey(other));
  });

  test('a name made only of a legal form keeps itself', () => {
    expect(respondentKey('有限公司')).toBe('有限公司');
  });

  test('spaces never make another employer', () => {
    const parts = fc.constantFrom(
      '上海',
      '市',
      '广东省',
      '某某',
      '集团',
      '有限',
      '公司',
      '股份',
      '厂',
      '（',
      ' ',
      'A',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const key = respondentKey(pieces.join(''));
        expect(key).not.toMatch(/[\s（）()]/);
        expect(respondentKey(`${pieces.join(' ')}`)).toBe(key);
      }),
    );
  });
});
