import { AID_FIELDS, readAidFacts } from '@domain/law/eligibility/aid-fields';
import { eligibility } from '@domain/law/eligibility/eligibility';
import { BUILT_IN } from '@domain/law/parameters/built-in';
import { parameterAt } from '@domain/law/parameters/lookup';

const TODAY = '2026-11-21';
const TYPED = {
  who: 'migrant-worker',
  matters: ['wages'],
  wants: 'representation',
  hasOwnAgent: 'no',
};

describe('what a worker types about aid', () => {
  test('plain answers become facts, and the facts an answer', () => {
    const read = readAidFacts(
      { ...TYPED, incomePerHead: '３，０００', lastDay: '2026年11月27日', mustSecure: 'no' },
      { today: TODAY, region: '440300' },
    );
    expect(read).toEqual({
      ok: true,
      facts: {
        who: 'migrant-worker',
        matters: ['wages'],
        wants: 'representation',
        hasOwnAgent: false,
        granted: false,
        exempt: [],
        underGuardian: false,
        hasEvidence: false,
        mustSecure: false,
        daysLeft: 6,
        incomePerHead: '3000.00',
        region: '440300',
      },
    });
    if (!read.ok) throw new Error('read above');
    expect(eligibility(read.facts).urgent).toMatchObject({ rule: 'LA-09' });
  });

  test.each([
    ['310115', 'eligible'],
    ['440300', 'elsewhere'],
  ])('in %s double wage is %s by what comes with the program', (region, kind) => {
    const localScope = parameterAt(BUILT_IN, { parameter: 'aidScope', region, on: TODAY });
    const read = readAidFacts(
      { ...TYPED, matters: ['double-wage'], hardshipDeclared: 'yes' },
      { today: TODAY, region, ...(localScope && { localScope }) },
    );
    expect(read.ok && eligibility(read.facts).government.kind).toBe(kind);
  });

  test.each([
    ['2026-11-30', 20, 9],
    ['2026-11-30', 3, 3],
    ['2026-11-01', 3, 3],
    ['2026-11-01', null, null],
    ['', 12, 12],
  ])('typed %p and %p days by the clocks: %p count', (lastDay, daysLeft, counted) => {
    const read = readAidFacts({ ...TYPED, lastDay }, { today: TODAY, daysLeft });
    expect(read.ok && read.facts.daysLeft).toBe(counted);
  });

  test.each<[Record<string, string | string[]>, string]>([
    [{ who: '' }, 'who'],
    [{ matters: [] }, 'matters'],
    [{ matters: ['gold'] }, 'matters'],
    [{ hasOwnAgent: '' }, 'hasOwnAgent'],
    [{ hasOwnAgent: 'yes' }, 'granted'],
    [{ incomePerHead: '很少' }, 'incomePerHead'],
    [{ seriouslyInfringed: 'yes' }, 'hasEvidence'],
    [{ lastDay: '2026-02-30' }, 'lastDay'],
  ])('%j is told at %s', (typed, field) => {
    const read = readAidFacts({ ...TYPED, ...typed }, { today: TODAY });
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual([field]);
  });

  test('only advice asks no more than who and what', () => {
    const read = readAidFacts(
      { who: 'worker', matters: ['severance'], wants: 'advice' },
      { today: TODAY },
    );
    expect(read.ok).toBe(true);
    expect(new Set(AID_FIELDS.map(({ name }) => name)).size).toBe(AID_FIELDS.length);
  });
});
