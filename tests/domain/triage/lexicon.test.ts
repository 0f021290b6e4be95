import { GATE, readEntries, readPoints } from '@domain/triage/lexicon/points';
import { START, TURNS } from '@domain/triage/lexicon/turns';
import { wordsByStart } from '@domain/triage/lexicon/words';
import { normalise } from '@domain/triage/normalise';
import { SIGNS } from '@domain/triage/signs';
import { TOPIC_IDS } from '@domain/triage/topics';
import { triage } from '@domain/triage/triage';
import { buildSync } from 'esbuild';
import fc from 'fast-check';

const WORDS = [...wordsByStart().values()].flat();

describe('the lexicon', () => {
  test('reads an entry as written', () => {
    const points = readPoints('w20t-3g26');
    expect(points[TOPIC_IDS.indexOf('wages')]).toBe(20);
    expect(points[TOPIC_IDS.indexOf('termination')]).toBe(-3);
    expect(points[GATE]).toBe(26);
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(43);
    expect(() => readPoints('q3')).toThrow('q');
  });

  test('an entry without points is worth what its list says', () => {
    expect(readEntries('=w9 欠薪 讨薪:w4')).toEqual([
      ['欠薪', readPoints('w9')],
      ['讨薪', readPoints('w4')],
    ]);
  });

  test('holds each word once, in the form texts are compared in, and worth something', () => {
    expect(new Set(WORDS.map(({ word }) => word)).size).toBe(WORDS.length);
    for (const { word, points } of WORDS) {
      expect(normalise(word).text).toBe(word);
      expect(points.some((value) => value !== 0)).toBe(true);
    }
  });

  test('every turn of phrase has its points and every topic its start', () => {
    expect(
      readEntries(TURNS)
        .map(([id]) => id)
        .sort(),
    ).toEqual(SIGNS.map(({ id }) => id).sort());
    expect(readPoints(START).filter((value) => value !== 0).length).toBeGreaterThanOrEqual(10);
  });

  test('every topic has words of its own', () => {
    for (const topic of TOPIC_IDS) {
      const slot = TOPIC_IDS.indexOf(topic);
      expect(WORDS.filter(({ points }) => (points[slot] ?? 0) > 0).length).toBeGreaterThan(20);
    }
  });

  test('with all its sentences is light enough to travel with a page', () => {
    const { outputFiles } = buildSync({
      entryPoints: ['domain/triage/triage.ts'],
      alias: { '@domain': './domain' },
      bundle: true,
      minify: true,
      charset: 'utf8',
      write: false,
      format: 'esm',
    });
    const bytes = outputFiles.reduce((sum, file) => sum + file.contents.byteLength, 0);
    expect(bytes).toBeLessThan(120_000);
  });

  const STORY = '我在工地干了三个月，工资一直没发，老板说没钱，也没签合同。'.repeat(180);

  const quickest = (text: string): number => {
    const times = Array.from({ length: 30 }, () => {
      const began = performance.now();
      triage({ text, now: 0 });
      return performance.now() - began;
    });
    return Math.min(...times);
  };

  test('no text of any letters is slow', () => {
    const story = quickest(STORY.slice(0, 5_000));
    const unit = fc.constantFrom(
      ...'没有不是我单位工资欠伤死孕裁一十0年月,。!?<&;合同期限离婚车打',
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (letters) => {
        const text = letters
          .join('')
          .repeat(Math.ceil(5_000 / letters.length))
          .slice(0, 5_000);
        const began = performance.now();
        triage({ text, now: 0 });
        if (performance.now() - began > story * 20) expect(quickest(text) / story).toBeLessThan(20);
      }),
      { numRuns: 60 },
    );
  });

  test('two thousand characters are read in a few milliseconds', () => {
    const text = STORY.slice(0, 2_000);
    quickest(text);
    expect(quickest(text)).toBeLessThan(5);
  });

  // the last two characters keep the reader from seeing at once that no grade is named
  test.each([
    ['一', 4_998],
    ['五一', 2_499],
    ['1', 4_998],
    ['10', 22],
    ['怀孕', 2_499],
    ['工资', 2_499],
    ['没有', 2_499],
    ['期限', 2_499],
    ['离婚开车', 1_249],
    ['没合同', 1_666],
    ['，', 4_998],
    ['工姿公资', 1_249],
    ['<b', 2_499],
    ['&#1', 1_666],
  ])('a row of “%s” is read about as quickly as a story', (word, times) => {
    const story = quickest(STORY.slice(0, 5_000));
    expect(quickest(`${word.repeat(times)}厂级`) / story).toBeLessThan(15);
  });
});
