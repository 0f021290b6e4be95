import { EVIDENCE } from '@domain/triage/evidence';
import { TOPIC_IDS, TOPICS, isTopicId } from '@domain/triage/topics';

const LABOUR = TOPIC_IDS.filter((id) => id !== 'not-labour');

describe('the table of topics', () => {
  test('has one row for each topic, and labels people can tell apart', () => {
    expect(Object.keys(TOPICS).sort()).toEqual([...TOPIC_IDS].sort());
    for (const field of ['label', 'short', 'explain'] as const) {
      expect(new Set(TOPIC_IDS.map((id) => TOPICS[id][field])).size).toBe(TOPIC_IDS.length);
    }
  });

  test.each(LABOUR)(
    '%s says who handles it, what it is called in court and how it is proved',
    (id) => {
      const topic = TOPICS[id];
      expect(topic.branch).toBe('labour');
      expect(topic.specialty).toBe(id);
      expect(topic.cause).toMatch(/纠纷$/);
      expect(topic.short.length).toBeLessThanOrEqual(4);
      expect(topic.calculators).toContain('arbitration-limit');
      expect(topic.evidence.some(({ need }) => need === 'must')).toBe(true);
      expect(topic.evidence.some(({ need }) => need === 'helpful')).toBe(true);
      expect(new Set(topic.evidence.map((item) => item.id)).size).toBe(topic.evidence.length);
    },
  );

  test('a matter of another branch asks for no evidence and leads to no calculator', () => {
    expect(TOPICS['not-labour'].evidence).toEqual([]);
    expect(TOPICS['not-labour'].calculators).toEqual([]);
    expect(TOPICS['not-labour'].branch).not.toBe('labour');
  });

  test('every piece of evidence is used by some topic and says in a sentence how to get it', () => {
    const used = new Set(LABOUR.flatMap((id) => TOPICS[id].evidence.map((item) => item.id)));
    expect([...used].sort()).toEqual(Object.keys(EVIDENCE).sort());
    for (const facts of Object.values(EVIDENCE)) {
      expect(facts.how).toMatch(/[。]$/);
      expect(facts.label).not.toMatch(/[。，]/);
    }
  });

  test('narrows strings from outside', () => {
    expect(isTopicId('wages')).toBe(true);
    expect(isTopicId('toString')).toBe(false);
    expect(isTopicId('')).toBe(false);
  });
});
