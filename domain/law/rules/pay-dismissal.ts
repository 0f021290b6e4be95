import type { Rule } from '../rule';

/** 代通知金, 违法解除赔偿金 and 未签合同二倍工资. */
export const DISMISSAL_RULES = {
  'CA-02.when': {
    article: '劳动合同法 40',
    says: '只有医疗期满、不能胜任、客观情况重大变化这三种辞退，又没有提前三十天书面通知，才多付一个月工资。',
    confidence: 'V1',
  },
  'CA-02.amount': {
    article: '劳动合同法实施条例 20',
    says: '多付的一个月工资按上一个月的工资算，条文没有三倍封顶。',
    confidence: 'V1',
  },
  'CA-03.double': {
    article: '劳动合同法 48、87',
    says: '单位违法解除或终止合同，按经济补偿的两倍付赔偿金；也可以不要赔偿金，要求继续上班。',
    confidence: 'V1',
  },
  'CA-03.years': {
    article: '劳动合同法实施条例 25',
    says: '赔偿金的年限从用工那天起算，不以 2008 年分段；付了赔偿金就不再付经济补偿。',
    confidence: 'V1',
  },
  'CA-03.back-pay': {
    article: '最高法劳动争议司法解释(二) 18',
    says: '违法解除后恢复劳动关系的，单位要按正常工作的工资补发中间这段时间。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-03.cannot-continue': {
    article: '最高法劳动争议司法解释(二) 16',
    says: '合同到期、开始领养老金、单位破产解散、您已到新单位上班等情况，不能再继续履行，只能要赔偿金。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-03.union': {
    article: '最高法劳动争议司法解释(一) 47',
    says: '单位建了工会，辞退前没有通知工会的，也要付赔偿金，起诉前补正的除外。',
    confidence: 'V1',
    validFrom: '2021-01-01',
  },
  'CA-03.protected': {
    article: '劳动合同法 42',
    says: '接触职业病危害没做离岗体检、工伤丧失劳动能力、医疗期内、孕期产期哺乳期、连续工作满十五年且离退休不到五年的，单位不能按 40、41 条辞退。',
    confidence: 'V1',
  },
  'CA-04.due': {
    article: '劳动合同法 82(1)；劳动合同法实施条例 6',
    says: '用工满一个月的次日起还没签书面合同的，每月付两倍工资，一直到补签的前一天。',
    confidence: 'V1',
  },
  'CA-04.start': {
    article: '劳动合同法实施条例 6',
    says: '“满一个月的次日”按下个月的同一天算；下个月没有这一天的，从再下个月一号算。',
    confidence: 'CONV',
  },
  'CA-04.end': {
    article: '劳动合同法 14(3)；劳动合同法实施条例 7；最高法劳动争议司法解释(二) 9',
    says: '满一年没签，视为已经签了无固定期限合同，以后不再付两倍工资，所以最多十一个月。',
    confidence: 'V1',
  },
  'CA-04.part': {
    article: '最高法劳动争议司法解释(二) 6',
    says: '不满一个月的部分，按当月实际工作日算。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-04.divisor': {
    article: '最高法劳动争议司法解释(二) 6',
    says: '零头的工作日除以 21.75；也有按当月应出勤天数除的。',
    confidence: 'CONV',
  },
  'CA-04.limit': {
    article: '劳动争议调解仲裁法 27(1)',
    says: '多付的那一倍不是工资，时效一年，不能等离职后再从离职那天起算。',
    confidence: 'V1',
  },
  'CA-04.limit-mode': {
    article: '劳动争议调解仲裁法 27(1)',
    says: '一年怎么倒算各地不同：逐日算最稳妥，也有整体算或逐月算的。',
    confidence: 'CONV',
  },
  'CA-04.except': {
    article: '最高法劳动争议司法解释(二) 7',
    says: '因不可抗力，或者因您自己故意、重大过失没签的，没有两倍工资，要由单位证明。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-04.extended': {
    article: '最高法劳动争议司法解释(二) 8',
    says: '孕期、医疗期、服务期、工会任职等依法自动延长的合同，不算没签合同。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-04.expired': {
    article: '最高法劳动争议司法解释(二) 11',
    says: '合同到期后接着干满一个月，单位没有异议的，您可以要求按原条件续签；这段时间有没有两倍工资各地不同。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-04.expired-local': {
    article: '北京市劳动争议解答 41(3)',
    says: '合同到期后接着干、没有续签的，有的地方从到期的次日起付两倍工资，最多十二个月；各地不同。',
    confidence: 'V2',
  },
  'CA-04.open-ended': {
    article: '劳动合同法 82(2)',
    says: '该签无固定期限合同、单位不签的，从该签的那天起每月付两倍工资。',
    confidence: 'V1',
  },
} as const satisfies Record<string, Rule>;
