import fc from 'fast-check';
import { sitesIn } from '@domain/matter/sites';

test.each([
  ['我在翡翠公园工地干了三个月没拿到钱', ['翡翠公园']],
  ['我们在万科翡翠公园二期项目做木工', ['万科翡翠公园2期']],
  ['在万科翡翠公园2期工地上', ['万科翡翠公园2期']],
  ['去年到上海市浦东新区翡翠公园项目部上班', ['翡翠公园']],
  ['中铁公司承建的地铁十四号线三标段', ['地铁14号线']],
  ['地铁14号线项目，包工头跑了', ['地铁14号线']],
  ['龍城電子城工地，老闆不給錢', ['龙城电子城']],
  ['滨江　花园 项目 欠薪', ['滨江花园']],
  ['先在滨江花园工地，后来到翡翠公园工地', ['滨江花园', '翡翠公园']],
  ['我在工地干活，老板不给钱', []],
  ['在这个工地上', []],
  ['建筑工地没发工资', []],
  ['一个项目做完了，项目奖金没发', []],
  ['公司的项目结束了', []],
  ['三标段的钱没给', []],
  ['2025年5月工地停工', []],
  ['公司拖欠三个月工资', []],
  ['', []],
])('%s', (text, keys) => {
  expect(sitesIn(text)).toEqual(keys);
});

test('never fails, and never gives more than three or an empty name', () => {
  const words = fc.constantFrom(
    '工地',
    '项目',
    '在',
    '的',
    '二期',
    '标段',
    '区',
    '翡翠',
    '十',
    '。',
    'A',
    '1',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((parts) => parts.join('')),
      ),
      (text) => {
        const keys = sitesIn(text);
        expect(keys.length).toBeLessThanOrEqual(3);
        expect(keys.every((key) => key.length >= 2)).toBe(true);
      },
    ),
  );
});

test('takes a long text in stride', () => {
  const time = (text: string) => {
    const begun = performance.now();
    sitesIn(text);
    return performance.now() - begun;
  };
  time('翡翠公园工地'.repeat(100));
  expect(time('翡翠公园工地'.repeat(2000))).toBeLessThan(500);
});
