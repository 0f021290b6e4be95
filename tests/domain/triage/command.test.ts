import { execFileSync } from 'node:child_process';

const run = (input: string): string =>
  execFileSync(process.execPath, ['config/tasks/triage.mjs'], { input, encoding: 'utf8' });

describe('npm run -s triage', () => {
  test('answers each line with one prediction and its reasons, in order', () => {
    const texts = ['老板欠我三个月工资，家里揭不开锅', '我想离婚', ''];
    const lines = run(texts.map((text) => `${JSON.stringify({ text })}\n`).join(''))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ text }) => text)).toEqual(texts);
    expect(lines[0]).toMatchObject({ labour: true, topic: 'wages', urgent: true });
    expect(lines[1]).toMatchObject({ labour: false, topic: 'not-labour', urgent: false });
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['text', 'labour', 'topic', 'urgent', 'level', 'reasons']);
      expect(line.reasons).not.toHaveLength(0);
    }
  });

  test('no questions, no output', () => {
    expect(run('')).toBe('');
  });
});
