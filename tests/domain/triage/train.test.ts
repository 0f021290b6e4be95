import { fit } from '../../../config/tasks/train-triage/fit';
import { readLexicon } from '../../../config/tasks/train-triage/lexicon-files';
import { learn, read } from '../../../config/tasks/train-triage/model';
import type { Labelled } from '../../../config/tasks/train-triage/read-folder';

const shape = { classes: 2, features: 2, prior: () => 0, start: [0, 0] };
const said = (feature: number, slot: number) => ({
  features: [feature],
  target: slot === 0 ? [1, 0] : [0, 1],
});

describe('learning what words are worth', () => {
  test('follows the texts, the less the harder the prior holds', () => {
    const examples = [said(0, 0), said(0, 0), said(1, 1)];
    const worth = (hold: number) => fit(examples, { ...shape, hold })[0]?.[0] ?? 0;
    expect(worth(1)).toBeGreaterThan(0);
    expect(worth(1)).toBeGreaterThan(worth(10));
    expect(fit([], { ...shape, prior: () => 2, hold: 1 })[1]?.[1]).toBeCloseTo(2);
  });

  test('takes in corrections of an office, each time to the same weights', () => {
    const entries = readLexicon('domain/triage/lexicon').filter(({ name }) =>
      /[厂保密]/.test(name),
    );
    const corrections: Labelled[] = Array.from({ length: 40 }, (_, i) => ({
      text: `${'厂'.repeat((i % 3) + 1)}里的保密费`,
      topic: 'wages',
      labour: true,
    }));
    const before = learn([], entries);
    const after = learn(corrections, entries);
    expect(read(after, '厂里的保密费')).toBe('wages');
    expect(read(before, '厂里的保密费')).not.toBe('wages');
    expect([...learn(corrections, entries)]).toEqual([...after]);
  });
});
