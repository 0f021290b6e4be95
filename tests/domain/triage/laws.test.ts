import { TOPIC_IDS } from '@domain/triage/topics';
import { triage } from '@domain/triage/triage';
import fc from 'fast-check';

const PHRASES = [
  '三个月工资没发',
  '公司把我辞退了',
  '没签劳动合同',
  '手指被机器压断',
  '不给交社保',
  '天天加班没有加班费',
  '怀孕被调岗',
  '我是外卖骑手',
  '让我签竞业限制',
  '罚款五百',
  '想离婚',
  '<b>您好</b>',
  '😀',
  '，',
  '。',
  '１２３',
  '\n',
];
const story = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

const facts = fc.record(
  {
    dueDay: fc.oneof(fc.constant('2026-05-01'), fc.string()),
    limit: fc.record({ what: fc.string(), day: fc.oneof(fc.constant('2026-05-01'), fc.string()) }),
    pregnantOrNursing: fc.boolean(),
    hospital: fc.boolean(),
    minor: fc.boolean(),
  },
  { requiredKeys: [] },
);
const input = fc.record(
  {
    text: story,
    now: fc.integer({ min: 0, max: 4e12 }),
    chosenTopic: fc.constantFrom(...TOPIC_IDS),
    peopleCount: fc.nat(),
    facts,
    attachedEvidence: fc.array(fc.string()),
    hasRespondent: fc.boolean(),
  },
  { requiredKeys: ['text', 'now'] },
);

describe('laws of triage', () => {
  test('answers any input, with a reason for each part', () => {
    fc.assert(
      fc.property(input, (given) => {
        const seen = triage(given);
        expect(TOPIC_IDS).toContain(seen.topic);
        expect(seen.labour).toBe(seen.topic !== 'not-labour');
        expect(seen.urgent).toBe(seen.urgencyReasons.length > 0);
        expect(seen.topicReason).not.toBe('');
        expect(seen.levelReason).not.toBe('');
        expect(seen.alternatives).not.toContain(seen.topic);
        expect(new Set(seen.alternatives).size).toBe(seen.alternatives.length);
        if (given.chosenTopic) expect(seen.topic).toBe(given.chosenTopic);
        if (!seen.labour) expect(seen.door).toBeDefined();
      }),
    );
  });

  test('spans lie inside the text, in order, apart from each other', () => {
    fc.assert(
      fc.property(story, (text) => {
        let last = -1;
        for (const { start, end } of triage({ text, now: 0 }).matched) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  test('a worker is never sent away sooner than just anybody', () => {
    fc.assert(
      fc.property(story, (text) => {
        const anybody = triage({ text, now: 0, fromAnybody: true });
        if (anybody.labour) expect(triage({ text, now: 0 }).labour).toBe(true);
      }),
    );
  });

  test('the same words give the same answer', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(triage(given)).toEqual(triage(structuredClone(given)));
      }),
    );
  });

  test('blanks between the words change nothing that is understood', () => {
    const blank = fc.constantFrom(' ', '\u3000', '\n', '\t', '\u200b');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PHRASES.slice(0, 11)), { minLength: 1 }),
        blank,
        (parts, gap) => {
          const plain = triage({ text: parts.join('，'), now: 0 });
          const spaced = triage({ text: [...parts.join('，')].join(gap), now: 0 });
          expect([spaced.topic, spaced.urgent, spaced.level]).toEqual([
            plain.topic,
            plain.urgent,
            plain.level,
          ]);
        },
      ),
    );
  });

  test('full-width digits, capitals and pictures are read like plain ones', () => {
    const plain = triage({ text: '公司裁员给n+1，工作10年', now: 0 });
    const dressed = triage({ text: '公司裁員給Ｎ＋１😀，工作１０年', now: 0 });
    expect(dressed.topic).toBe(plain.topic);
    expect(dressed.confidence).toBe(plain.confidence);
  });

  test('saying the same thing again does not make it another matter', () => {
    for (const text of PHRASES.slice(0, 11)) {
      const once = triage({ text: `${text}。`, now: 0 });
      expect(triage({ text: `${text}。`.repeat(200), now: 0 }).topic).toBe(once.topic);
    }
  });
});
