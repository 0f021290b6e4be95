import { corrected } from '@domain/triage/correct';
import { triage } from '@domain/triage/triage';

const now = Date.UTC(2026, 10, 20, 2);
const text = '公司说要我明天之前签字走人，不签就不发工资，我怀孕五个月了';

const before = (() => {
  const { matched: _, confidence: __, ...kept } = triage({ text, now });
  return kept;
})();

const again = (topic: 'wages' | 'women-workers' | 'not-labour') =>
  triage({ text, now, chosenTopic: topic });

describe('a corrected triage', () => {
  it('takes branch, missing papers and door from the corrected topic, and says why', () => {
    const after = corrected(before, again('not-labour'), {
      topic: 'not-labour',
      level: before.level,
      urgent: before.urgent,
      reasons: '是家里的事',
    });
    expect(after).toMatchObject({
      topic: 'not-labour',
      labour: false,
      topicReason: '工作人员更正：是家里的事',
    });
    expect(after.door).toBeDefined();
    expect(after.missing).toEqual(again('not-labour').missing);
    expect(after.levelReason).toBe(before.levelReason);
  });

  it('takes level and urgency from the corrector, whatever the words say', () => {
    expect(before.urgent).toBe(true);
    const calm = corrected(before, again(before.topic === 'wages' ? 'wages' : 'women-workers'), {
      topic: before.topic,
      level: 'simple',
      urgent: false,
      reasons: '已经谈好了',
    });
    expect(calm).toMatchObject({
      urgent: false,
      urgencyReasons: [],
      level: 'simple',
      levelReason: '工作人员更正：已经谈好了',
      topicReason: before.topicReason,
    });
  });

  it('keeps nothing of where the words stood', () => {
    const to = { topic: before.topic, level: before.level, urgent: before.urgent, reasons: '核对' };
    const kept = Object.keys(corrected(before, again('wages'), to));
    expect(kept).not.toContain('matched');
    expect(kept).not.toContain('confidence');
  });

  it('is not made easier without a reason', () => {
    const to = { topic: before.topic, level: 'simple', urgent: false, reasons: ' ' } as const;
    expect(() => corrected(before, again('wages'), to)).toThrow('理由');
  });
});
