import { appliesOn, doubtOf } from '@domain/law/rule';
import { AID_RULES } from '@domain/law/rules/aid';
import { EVIDENCE_RULES } from '@domain/law/rules/evidence';
import { PROCEDURE_RULES } from '@domain/law/rules/procedure';
import { type RuleId, ruleOf, RULES } from '@domain/law/rules';

const numbered = (prefix: string, from: number, to: number): string[] =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `${prefix}-${String(from + index).padStart(2, '0')}`,
  );

describe('the tables of rules', () => {
  test('procedure: counting, case and period rules, all of them', () => {
    expect(Object.keys(PROCEDURE_RULES).sort()).toEqual(
      [
        ...numbered('CT', 1, 10),
        ...numbered('PR', 1, 9),
        ...numbered('PR', 20, 27),
        ...numbered('PD', 1, 41),
      ].sort(),
    );
  });

  test('legal aid of the government and of the union, all of them', () => {
    expect(Object.keys(AID_RULES).sort()).toEqual(
      [...numbered('LA', 1, 20), ...numbered('LA', 31, 40)].sort(),
    );
  });

  test('proof', () => {
    expect(Object.keys(EVIDENCE_RULES)).toEqual(numbered('EV', 1, 11));
  });

  const ids = Object.keys({ ...PROCEDURE_RULES, ...AID_RULES, ...EVIDENCE_RULES }).filter(
    (id): id is RuleId => id in RULES,
  );

  test.each(ids)('%s names its source and says it in one short sentence', (id) => {
    const { article, says, confidence } = ruleOf(id);
    expect(article).toMatch(/[法则定例释号文办日]/);
    expect(article).not.toMatch(/\*/);
    expect(says).toMatch(/^[^。]+。$/);
    expect(says.length).toBeLessThanOrEqual(120);
    expect(doubtOf(confidence) === undefined).toBe(confidence === 'V1');
  });

  test('union aid is told from a secondary copy, the Act on legal aid from its text', () => {
    for (const id of ids.filter((one) => /^LA-3[1-6]$/.test(one))) {
      expect(ruleOf(id).confidence).toBe('V2');
    }
    for (const id of ids.filter((one) => /^LA-[012]/.test(one))) {
      expect(ruleOf(id)).toMatchObject({ confidence: 'V1' });
    }
  });

  test.each([
    ['LA-01', '2021-12-31', false],
    ['LA-01', '2022-01-01', true],
    ['PD-05', '2025-08-31', false],
    ['PD-05', '2025-09-01', true],
    ['PD-01', '2008-04-30', false],
    ['CT-01', '1999-01-01', true],
  ] as const)('%s on %s: %p', (id, day, applies) => {
    expect(appliesOn(ruleOf(id), day)).toBe(applies);
  });
});
