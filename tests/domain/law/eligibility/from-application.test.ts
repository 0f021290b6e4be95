import {
  fromApplication,
  hasAnswered,
  openQuestions,
} from '@domain/law/eligibility/from-application';

const names = (typed: Parameters<typeof openQuestions>[0], further: boolean) =>
  openQuestions(typed, further).map(({ name }) => name);

describe('eligibility from an application', () => {
  test('what the application says is not asked again', () => {
    const told = fromApplication({}, { topics: ['wages'], forms: ['arbitration'], migrant: true });
    expect(told).toEqual({ who: 'migrant-worker', matters: ['wages'], wants: 'representation' });
    expect(fromApplication({}, { topics: ['not-labour'], forms: ['consultation'] })).toEqual({
      matters: ['other'],
      wants: 'advice',
    });
    const own = { topics: ['wages'], forms: ['arbitration'], migrant: true } as const;
    expect(fromApplication({ who: 'kin' }, own).who).toBe('kin');
  });

  test('the least is asked at first; what removes a doubt only where there is one', () => {
    const told = fromApplication({}, { topics: ['wages'], forms: ['arbitration'] });
    expect(names(told, false)).toEqual(['who', 'hasOwnAgent']);
    expect(names(told, true)).toEqual([
      'who',
      'hasOwnAgent',
      'exempt',
      'hardshipDeclared',
      'incomePerHead',
      'seriouslyInfringed',
    ]);
    // what was answered stays in sight
    expect(names({ ...told, hardshipDeclared: 'yes' }, false)).toContain('hardshipDeclared');
  });

  test('what the application says by itself is no answer', () => {
    const application = { topics: ['wages'], forms: ['arbitration'] } as const;
    expect(hasAnswered(fromApplication({}, application))).toBe(false);
    expect(hasAnswered(fromApplication({ hasOwnAgent: 'no' }, application))).toBe(true);
  });
});
