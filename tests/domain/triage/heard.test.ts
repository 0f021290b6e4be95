import { heardIn } from '@domain/triage/heard';
import { triage } from '@domain/triage/triage';
import fc from 'fast-check';
import { atTime } from '@domain/time/china';

const NOW = atTime('2026-11-23', '10:00');
const hear = (text: string) => heardIn(text, triage({ text, now: NOW }));
const marked = (text: string) => {
  const heard = hear(text);
  return heard?.marks.map(({ from, to }) => heard.text.slice(from, to)) ?? [];
};

describe('what was heard in a worker’s words', () => {
  test('a short text is shown whole, with the words it was read from marked', () => {
    const told = '公司三个月没发工资了';
    expect(hear(told)?.text).toBe(told);
    expect(marked(told).join('')).toContain('没发工资');
  });

  test('of a long one the pieces around those words, with what is left out shown', () => {
    const told = `${'您好，我有件事想问问大家。'.repeat(6)}老板拖欠工资不给。${'我平时住在宿舍里，人很多。'.repeat(6)}已经三个月没发工资了。谢谢。`;
    const heard = hear(told);
    expect(heard?.text.startsWith('…')).toBe(true);
    expect(heard?.text.length).toBeLessThan(told.length / 2);
    expect(marked(told).join(' ')).toMatch(/拖欠工资.*没发工资/);
  });

  test('nothing heard, nothing shown', () => {
    expect(hear('你好请问一下')).toBeNull();
  });

  test('whatever is written: every mark lies in the text and is the worker’s own', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '拖欠工资',
            '工伤',
            '怀孕',
            '，',
            '\n',
            '没签合同',
            '我',
            '😀',
            '被辞退',
            '在',
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const told = parts.join('');
          const heard = hear(told);
          for (const { from, to } of heard?.marks ?? []) {
            expect(from).toBeLessThan(to);
            const words = heard?.text.slice(from, to) ?? '';
            expect(words).toHaveLength(to - from);
            expect(told.replace(/\s/g, ' ')).toContain(words);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
