import { type AidFacts, PERSONS, type Person } from '@domain/law/eligibility/aid-facts';
import { eligibility } from '@domain/law/eligibility/eligibility';
import { MATTER_IDS, type MatterId, matterOf } from '@domain/law/eligibility/matters';
import type { ParameterEntry } from '@domain/law/parameters/lookup';

const LINE: ParameterEntry = {
  parameter: 'hardshipLine',
  region: '310000',
  value: '3190',
  from: '2024-01-01',
  source: '上海市法律援助经济困难标准（2024 年）',
  sourceDate: '2024-01-01',
  confidence: 'V2',
};

const SCOPE: ParameterEntry = {
  parameter: 'aidScope',
  region: '310000',
  value: 'contract-disputes',
  from: '2022-01-01',
  source: '上海市法律援助若干规定',
  sourceDate: '2020-01-01',
  confidence: 'V2',
};

const asking = (more: Partial<AidFacts>): AidFacts => ({
  who: 'worker',
  matters: ['wages'],
  wants: 'representation',
  hasOwnAgent: false,
  ...more,
});

describe('the cases of the law sheet', () => {
  test('T1: a migrant worker’s three months of pay: nobody checks hardship', () => {
    const { government, union } = eligibility(asking({ who: 'migrant-worker' }));
    expect(government.kind).toBe('eligible-no-check');
    expect(government.reasons.map(({ rule }) => rule)).toContain('LA-03');
    expect(government.papers.map(({ id }) => id)).toEqual([
      'application',
      'identity',
      'migrant-worker',
      'case-papers',
    ]);
    expect(union).toMatchObject({ kind: 'eligible', basis: 'no-condition' });
  });

  test('T2: a migrant worker’s 2N alone: not named by Art 31, ask the place and the union', () => {
    const { government, union } = eligibility(
      asking({ who: 'migrant-worker', matters: ['unlawful-ending'] }),
    );
    if (government.kind !== 'elsewhere') throw new Error(government.kind);
    expect(government.doors.map(({ phone }) => phone)).toEqual(['12348', '12351']);
    expect(union.kind).toBe('probably');
  });

  test('T2 where the province has added contract disputes', () => {
    const { government } = eligibility(
      asking({
        who: 'migrant-worker',
        matters: ['severance'],
        localScope: SCOPE,
        hardshipDeclared: true,
      }),
    );
    expect(government).toMatchObject({ kind: 'eligible', basis: 'hardship' });
    expect(government.reasons).toContainEqual(
      expect.objectContaining({
        rule: 'LA-01',
        say: expect.stringContaining(SCOPE.source),
        confidence: 'V2',
      }),
    );
  });

  test('T3: above the line: refused by the government, perhaps helped by the union', () => {
    const { government, union } = eligibility(
      asking({ incomePerHead: '8000.00', hardshipLine: LINE, region: '310115' }),
    );
    expect(government.kind).toBe('not');
    expect(union).toMatchObject({
      kind: 'probably',
      mustShow: [expect.stringContaining('严重侵犯')],
    });
    const serious = eligibility(
      asking({
        incomePerHead: '8000.00',
        hardshipLine: LINE,
        seriouslyInfringed: true,
        hasEvidence: true,
      }),
    );
    expect(serious.union).toMatchObject({ kind: 'eligible', basis: 'serious' });
  });

  test.each<Person>(Object.keys(PERSONS).filter((id): id is Person => id !== 'union-body'))(
    'T4: a victim of violence (%s): no economic condition',
    (who) => {
      const { government } = eligibility(
        asking({ who, matters: ['violence'], hardshipDeclared: false }),
      );
      expect(government).toMatchObject({ kind: 'eligible', basis: 'no-condition' });
      expect(government.reasons.map(({ rule }) => rule)).toContain('LA-02');
      expect(government.papers.map(({ id }) => id)).not.toContain('hardship-statement');
    },
  );

  test.each([
    [0, true],
    [6, true],
    [7, false],
    [-1, false],
    [null, false],
  ])('T6: with %p days left, urgent is %p', (daysLeft, urgent) => {
    expect(eligibility(asking({ daysLeft })).urgent !== undefined).toBe(urgent);
  });

  test('what must be secured at once is urgent, too', () => {
    expect(eligibility(asking({ mustSecure: true })).urgent).toMatchObject({ rule: 'LA-09' });
  });

  test('T7: an own lawyer: no aid before, an end to it after', () => {
    const before = eligibility(asking({ hasOwnAgent: true, who: 'migrant-worker' }));
    expect(before.government).toMatchObject({ kind: 'not', reasons: [{ rule: 'LA-01' }] });
    expect(before.union.kind).toBe('probably');
    const after = eligibility(asking({ hasOwnAgent: true, granted: true }));
    expect(after.government).toMatchObject({ kind: 'not', reasons: [{ rule: 'LA-13' }] });
  });
});

describe('hardship', () => {
  test.each([
    ['3189.99', 'eligible'],
    ['3190.00', 'probably'],
    ['3190.01', 'not'],
  ])('%s yuan a head against a line of 3,190: %s', (incomePerHead, kind) => {
    expect(eligibility(asking({ incomePerHead, hardshipLine: LINE })).government.kind).toBe(kind);
  });

  test('the applicant’s own word counts where the line or the income is not known', () => {
    expect(eligibility(asking({ hardshipDeclared: true })).government.kind).toBe('eligible');
    expect(eligibility(asking({ hardshipDeclared: false })).government.kind).toBe('not');
    expect(eligibility(asking({ incomePerHead: '100.00' })).government.kind).toBe('probably');
    expect(eligibility(asking({})).government).toMatchObject({
      kind: 'probably',
      mustShow: [expect.stringContaining('当地标准还没有录入')],
    });
  });

  test('the doubt of the line’s source is told', () => {
    const { government } = eligibility(asking({ incomePerHead: '100.00', hardshipLine: LINE }));
    expect(government.reasons).toContainEqual(
      expect.objectContaining({ rule: 'LA-04', confidence: 'V2' }),
    );
  });

  test.each(['no-income', 'assistance'] as const)(
    '%s: nobody checks, whatever Art 31 names',
    (group) => {
      const { government, union } = eligibility(
        asking({ matters: ['confirm-relation'], exempt: [group] }),
      );
      expect(government.kind).toBe('eligible-no-check');
      expect(government.papers.map(({ id }) => id)).toContain('exemption');
      expect(union).toMatchObject({ kind: 'eligible', basis: 'hardship' });
    },
  );
});

describe('several matters at once', () => {
  test('pay and 2N: the pay is certain, the 2N is told apart', () => {
    const { government, union } = eligibility(
      asking({ who: 'migrant-worker', matters: ['unlawful-ending', 'wages', 'overtime'] }),
    );
    expect(government).toMatchObject({
      kind: 'eligible-no-check',
      covers: ['wages', 'overtime'],
      apart: [{ matters: ['unlawful-ending'], verdict: { kind: 'elsewhere' } }],
    });
    expect(union).toMatchObject({
      covers: ['wages', 'overtime'],
      apart: [{ matters: ['unlawful-ending'] }],
    });
  });

  test('confirmation beside pay: the pay without a check comes first', () => {
    const { government } = eligibility(
      asking({
        who: 'migrant-worker',
        matters: ['confirm-relation', 'wages'],
        hardshipDeclared: true,
      }),
    );
    expect(government).toMatchObject({
      kind: 'eligible-no-check',
      apart: [{ matters: ['confirm-relation'], verdict: { kind: 'eligible', basis: 'hardship' } }],
    });
  });

  test('none told counts as something else', () => {
    expect(eligibility(asking({ matters: [] })).government.kind).toBe('elsewhere');
  });
});

/** 法律援助法 31 and 32, written down again from the articles. */
const ART_31: readonly MatterId[] = [
  'wages',
  'overtime',
  'confirm-relation',
  'work-injury',
  'insurance-benefit',
  'state-compensation',
  'social-assistance',
  'bereaved-pension',
  'maintenance',
  'incapacity',
  'personal-injury',
  'environment',
];
const ART_31_DOUBTFUL: readonly MatterId[] = ['service-pay', 'maternity'];
const ART_32: readonly MatterId[] = ['heroes', 'bravery', 'acquittal', 'violence'];
const PAY_OR_INJURY: readonly MatterId[] = ['wages', 'overtime', 'work-injury'];

const BOOLEANS = [true, false, undefined] as const;
const EVERY: AidFacts[] = Object.keys(PERSONS)
  .filter((id): id is Person => id in PERSONS)
  .flatMap((who) =>
    MATTER_IDS.flatMap((matter) =>
      BOOLEANS.flatMap((hardship) =>
        BOOLEANS.flatMap((serious) =>
          [true, false].flatMap((hasOwnAgent) =>
            [true, false].flatMap((exempt) =>
              (['representation', 'advice'] as const).map((wants) =>
                asking({
                  who,
                  matters: [matter],
                  wants,
                  hasOwnAgent,
                  exempt: exempt ? ['assistance'] : [],
                  ...(hardship !== undefined && { hardshipDeclared: hardship }),
                  ...(serious !== undefined && {
                    seriouslyInfringed: serious,
                    hasEvidence: serious,
                  }),
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  );

/** The sheet's own pseudo-code, for one matter and no local additions. */
function byTheSheet({ who, matters, hasOwnAgent, exempt, hardshipDeclared }: AidFacts): string {
  const [matter = 'other'] = matters;
  if (who === 'union-body') return 'elsewhere';
  if (hasOwnAgent) return 'not';
  if (ART_32.includes(matter)) return 'eligible';
  if (ART_31_DOUBTFUL.includes(matter)) {
    const open = hardshipDeclared !== false || (exempt ?? []).length > 0;
    return open || (who === 'migrant-worker' && matter === 'service-pay') ? 'probably' : 'not';
  }
  if (!ART_31.includes(matter)) return 'elsewhere';
  if ((exempt ?? []).length > 0) return 'eligible-no-check';
  if (who === 'migrant-worker' && PAY_OR_INJURY.includes(matter)) return 'eligible-no-check';
  if (hardshipDeclared === undefined) return 'probably';
  return hardshipDeclared ? 'eligible' : 'not';
}

const ANSWERED = EVERY.map((facts) => ({
  facts,
  matter: facts.matters[0] ?? 'other',
  ...eligibility(facts),
}));
type Answered = (typeof ANSWERED)[number];
const REPRESENTED = ANSWERED.filter(({ facts }) => facts.wants === 'representation');

/** The first case that breaks a law of the table, so that a failure names it. */
const firstWrong = (cases: readonly Answered[], right: (one: Answered) => boolean) =>
  cases.find((one) => !right(one));

describe(`the whole table (${EVERY.length} cases)`, () => {
  test('the government’s answer follows the sheet', () => {
    expect(
      firstWrong(REPRESENTED, ({ facts, government }) => government.kind === byTheSheet(facts)),
    ).toBeUndefined();
    expect(new Set(REPRESENTED.map(({ government }) => government.kind)).size).toBe(5);
  });

  test('no condition (Art 32) and no check (Art 42) are never mixed up', () => {
    const right = ({ government, matter }: Answered): boolean => {
      const rules = government.reasons.map(({ rule }) => rule);
      if (government.kind === 'eligible-no-check') {
        return rules.includes('LA-03') && !rules.includes('LA-02') && !ART_32.includes(matter);
      }
      if (government.kind === 'eligible' && government.basis === 'no-condition') {
        return rules.includes('LA-02') && ART_32.includes(matter);
      }
      const likely = government.kind === 'probably' && government.ground === 'no-check';
      return !rules.includes('LA-02') && rules.includes('LA-03') === likely;
    };
    expect(firstWrong(REPRESENTED, right)).toBeUndefined();
  });

  test('union and government never borrow each other’s articles', () => {
    const right = ({ government, union }: Answered): boolean =>
      union.reasons.every(({ article }) => !/^法律援助法 (31|32|42)/.test(article)) &&
      government.reasons.every(({ article }) => !/工会法律援助办法/.test(article));
    expect(firstWrong(ANSWERED, right)).toBeUndefined();
  });

  test('the union helps workers in labour matters and nobody else; advice has no condition', () => {
    const right = ({ facts, union, matter }: Answered): boolean => {
      const worker = !['other', 'union-body'].includes(facts.who);
      const theirs = {
        'labour-dispute': worker,
        'labour-rights': worker,
        'staff-duty': facts.who === 'union-staff',
        'union-body': facts.who === 'union-body',
        none: false,
      }[matterOf(matter).union];
      if (!theirs) return union.kind === 'elsewhere';
      if (facts.wants === 'advice') return union.kind === 'eligible' && union.basis === 'advice';
      return ['eligible', 'probably', 'not'].includes(union.kind);
    };
    expect(firstWrong(ANSWERED, right)).toBeUndefined();
  });

  test('a union’s yes rests on Art 10: hardship, a serious wrong with evidence, or a migrant’s pay or injury', () => {
    const right = ({ facts, union, matter }: Answered): boolean => {
      if (union.kind !== 'eligible') return true;
      const migrants = facts.who === 'migrant-worker' && matterOf(matter).favoured !== undefined;
      const hard = facts.hardshipDeclared === true || (facts.exempt ?? []).length > 0;
      if (migrants) return union.basis === 'no-condition';
      if (hard && facts.who !== 'union-body') return union.basis === 'hardship';
      return (
        union.basis === 'serious' && facts.seriouslyInfringed === true && facts.hasEvidence === true
      );
    };
    expect(firstWrong(REPRESENTED, right)).toBeUndefined();
  });

  test('every answer says why, with an article, and a no or an elsewhere says where', () => {
    const right = ({ government, union }: Answered): boolean =>
      [government, union].every((answer) => {
        const said = answer.say.endsWith('。') && answer.reasons.length > 0;
        if (answer.kind === 'not' || answer.kind === 'elsewhere') {
          return said && answer.doors.length > 0 && answer.papers.length === 0;
        }
        return said && (answer.kind !== 'probably' || answer.mustShow.length > 0);
      });
    expect(firstWrong(ANSWERED, right)).toBeUndefined();
  });

  test('nobody is sent to a village or a street office for a stamp, nor asked for a paper twice', () => {
    const right = ({ government, union }: Answered): boolean =>
      [...government.papers, ...union.papers].every(
        ({ label, how }) => !/村|居委|街道|社区/.test(label + how),
      ) &&
      government.papers.every(({ label }) => !label.includes('困难证明')) &&
      new Set(government.papers.map(({ id }) => id)).size === government.papers.length;
    expect(firstWrong(ANSWERED, right)).toBeUndefined();
  });
});

describe('what a place adds to Art 31', () => {
  const CONTRACT: readonly MatterId[] = [
    'severance',
    'unlawful-ending',
    'notice-pay',
    'reinstatement',
    'double-wage',
    'probation-pay',
    'annual-leave',
    'non-compete',
  ];

  test.each([
    [undefined, []],
    ['none', []],
    ['contract-disputes', CONTRACT],
    ['labour-disputes', [...CONTRACT, 'other-labour']],
  ])('%p: the matters the Act leaves out', (value, added) => {
    const taken = MATTER_IDS.filter((id) => matterOf(id).government === 'unnamed').filter((id) => {
      const { government } = eligibility(
        asking({
          matters: [id],
          hardshipDeclared: true,
          ...(value !== undefined && { localScope: { ...SCOPE, value } }),
        }),
      );
      return government.kind === 'eligible';
    });
    expect([...taken].sort()).toEqual([...added].sort());
  });

  test('nothing on record is said to be nothing on record', () => {
    const unknown = eligibility(asking({ matters: ['severance'] })).government;
    expect(unknown.say).toContain('本地标准未录入');
    const told = eligibility(
      asking({ matters: ['severance'], localScope: { ...SCOPE, value: 'none' } }),
    ).government;
    expect(told.say).not.toContain('未录入');
    expect(told.kind).toBe('elsewhere');
  });

  test('what is not about work is not sent to the union', () => {
    expect(eligibility(asking({ matters: ['other'] })).government.say).not.toContain('工会');
  });
});
