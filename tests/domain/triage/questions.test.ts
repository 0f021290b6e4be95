import { TOPIC_IDS } from '@domain/triage/topics';
import { triage } from '@domain/triage/triage';
import { QUESTIONS } from './questions';
import { score, type Score } from './score';

const answers = QUESTIONS.map(({ text }) => triage({ text, now: 0, fromAnybody: true }));
const all = score(QUESTIONS, answers);

/** What a reader of the office should be able to count on. */
const BARS: Readonly<Score> = {
  strict: 0.78,
  lenient: 0.8,
  macroF1: 0.78,
  labourF1: 0.92,
  urgentPrecision: 0.75,
  urgentRecall: 0.75,
};

describe("the office's own questions", () => {
  test('are many, spread evenly, and each only once', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(220);
    expect(new Set(QUESTIONS.map(({ text }) => text)).size).toBe(QUESTIONS.length);
    for (const topic of TOPIC_IDS) {
      expect(QUESTIONS.filter((question) => question.topic === topic).length).toBeGreaterThan(20);
    }
  });

  test.each(Object.entries(BARS) as [keyof Score, number][])('%s is at least %d', (part, bar) => {
    expect(all[part]).toBeGreaterThanOrEqual(bar);
  });
});
