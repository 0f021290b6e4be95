import {
  CONSENT_IDS,
  CONSENTS,
  type ConsentPurpose,
  type ConsentRecord,
  consentText,
  isConsented,
  isConsentId,
} from '@domain/privacy/consents';
import {
  erasureRefusal,
  keptAfterErasure,
  RETENTION,
  type RetentionRule,
} from '@domain/privacy/retention';

describe('the purposes', () => {
  test.each(CONSENT_IDS)('%s is plain, complete and rests on an article', (id) => {
    const purpose: ConsentPurpose = CONSENTS[id];
    expect(id).toMatch(/^[a-zA-Z-]{1,40}$/);
    expect(purpose.text).toMatch(/。$/);
    expect(purpose.text).not.toMatch(/敬请|知悉|特此|授权我方/);
    expect(purpose.article).toMatch(/^个人信息保护法第[\d、]+条$/);
    // whoever may refuse is told that he may, and what then
    expect(purpose.text).toMatch(/不同意|可以不填|不保存/);
  });

  test('handing data over and sensitive data are asked for on their own (23, 29)', () => {
    for (const id of ['outsideFirm', 'referral', 'sensitive', 'location'] as const) {
      expect(CONSENTS[id].separate).toBe(true);
    }
  });

  test('only the service itself cannot be taken back alone', () => {
    expect(CONSENT_IDS.filter((id) => !CONSENTS[id].withdrawable)).toEqual(['service']);
  });

  test('partner firms are named', () => {
    expect(consentText('outsideFirm', ['甲律师事务所', '乙律师事务所'])).toContain(
      '甲律师事务所、乙律师事务所',
    );
    expect(consentText('outsideFirm')).toContain('目前没有');
    for (const id of CONSENT_IDS) expect(consentText(id)).not.toContain('{');
  });

  test('names from outside are narrowed', () => {
    expect([isConsentId('service'), isConsentId('toString'), isConsentId('')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('whether somebody agreed', () => {
  const given: ConsentRecord = {
    purpose: 'outsideFirm',
    version: 1,
    given: true,
    firmNames: ['甲', '乙'],
  };

  test.each([
    [[], ['甲'], false],
    [[given], ['甲'], true],
    [[given], ['甲', '乙'], true],
    [[given], ['甲', '丙'], false],
    [[given, { ...given, given: false }], ['甲'], false],
    [[{ ...given, given: false }, given], ['甲'], true],
    [[{ ...given, version: 0 }], ['甲'], false],
    [[{ ...given, firmNames: undefined }], ['甲'], false],
    [[{ ...given, purpose: 'service' as const }], ['甲'], false],
  ])('%#', (records, firms, expected) => {
    expect(isConsented('outsideFirm', records, firms)).toBe(expected);
  });

  test('other purposes do not ask for firms', () => {
    expect(isConsented('service', [{ purpose: 'service', version: 1, given: true }], ['甲'])).toBe(
      true,
    );
  });
});

describe('what an erasure leaves', () => {
  test('identity is erased, what the law keeps is named with its reason', () => {
    const rules: RetentionRule[] = Object.values(RETENTION);
    expect(RETENTION.profile.fate).toBe('erased');
    expect(keptAfterErasure()).toHaveLength(rules.filter(({ fate }) => fate !== 'erased').length);
    for (const { what, why } of keptAfterErasure()) expect(`${what}${why}`).toMatch(/[。）]$/);
    for (const rule of rules)
      if (rule.fate === 'kept') expect(rule.months).toBeGreaterThanOrEqual(6);
  });

  test('a running matter comes first', () => {
    expect(erasureRefusal(0)).toBeNull();
    expect(erasureRefusal(2)).toContain('2 件事项');
  });
});
