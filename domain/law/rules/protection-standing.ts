import type { Rule } from '../rule';

/** 竞业限制, 失业保险, 劳动关系. */
export const STANDING_RULES = {
  'CA-13.amount': {
    article: '最高法劳动争议司法解释(一) 36',
    says: '约定了竞业限制没约定补偿、您又遵守了的，单位每月付离职前十二个月平均工资的 30%，不低于当地最低工资。',
    confidence: 'V1',
    validFrom: '2021-01-01',
  },
  'CA-13.term': {
    article: '劳动合同法 24',
    says: '竞业限制只能约定高管、高级技术人员和其他知道商业秘密的人，最长两年。',
    confidence: 'V1',
  },
  'CA-13.unpaid': {
    article: '最高法劳动争议司法解释(一) 38',
    says: '单位三个月没付补偿，您可以请求解除竞业限制。',
    confidence: 'V1',
    validFrom: '2021-01-01',
  },
  'CA-13.extra': {
    article: '最高法劳动争议司法解释(一) 39',
    says: '单位在竞业期内解除约定的，您可以再要三个月补偿。',
    confidence: 'V1',
    validFrom: '2021-01-01',
  },
  'CA-13.void': {
    article: '最高法劳动争议司法解释(二) 13–15',
    says: '您不知道商业秘密的，竞业限制不生效；超出合理范围的部分无效。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-14.months': {
    article: '社会保险法 46',
    says: '失业保险交满 1 年不足 5 年最多领 12 个月，满 5 年不足 10 年最多 18 个月，10 年以上最多 24 个月。',
    confidence: 'V1',
  },
  'CA-14.conditions': {
    article: '社会保险法 45',
    says: '交满一年、不是自己愿意离开、办了失业登记并想找工作的，才能领失业金。',
    confidence: 'V1',
  },
  'CA-15.test': {
    article: '劳社部发〔2005〕12号 1',
    says: '双方都是合法主体，您受单位管理、做单位安排的有报酬的工作，工作是单位业务的一部分，就有劳动关系。',
    confidence: 'V2',
  },
  'CA-15.helpers': {
    article: '最高法劳动争议司法解释(一) 2',
    says: '家庭请的保姆、帮工、学徒，农村承包户雇的人，不是劳动关系。',
    confidence: 'V1',
    validFrom: '2021-01-01',
  },
  'CA-15.contractor': {
    article: '最高法劳动争议司法解释(二) 1、2',
    says: '把活包给没资质的人或者让人挂靠的单位，要承担工资和工伤的责任，但这不等于有劳动关系。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-15.affiliates': {
    article: '最高法劳动争议司法解释(二) 3',
    says: '几家关联单位轮流或一起用您的，先看和谁签了合同；没签合同的，可以要求它们一起付工资待遇。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-15.pensioner-old': {
    article: '最高法劳动争议司法解释(一) 32(1)',
    says: '2025 年 9 月 1 日以前，已经领养老金的人再打工按劳务关系处理。',
    confidence: 'V1',
    validTo: '2025-08-31',
  },
  'CA-15.pensioner-repeal': {
    article: '最高法劳动争议司法解释(二) 21',
    says: '2025 年 9 月 1 日起，领养老金就一律按劳务处理的规定废止了。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-15.over-age': {
    article: '超龄劳动者基本权益保障暂行规定（令56号）',
    says: '超龄劳动者要签书面用工协议，工资不低于最低工资、按月发，单位要给上工伤保险；报酬、休息、安全、工伤的争议走劳动仲裁，其他的直接去法院。',
    confidence: 'V1',
    validFrom: '2026-07-01',
  },
  'CA-15.over-age-severance': {
    article: '超龄劳动者基本权益保障暂行规定（令56号）',
    says: '这个规定没有写经济补偿和赔偿金，一般理解为没有。',
    confidence: 'GK',
    validFrom: '2026-07-01',
  },
  'CA-15.platform': {
    article: '人社部发〔2021〕56号 2',
    says: '平台劳动者分三种：符合劳动关系的；不完全符合但受企业管理的；自己自由接单的。',
    confidence: 'V1',
  },
  'CA-15.platform-rights': {
    article: '人社部发〔2021〕56号 2、9',
    says: '不完全符合劳动关系的，也要签书面协议，保证最低工资、休息和安全，并按规定有职业伤害保障。',
    confidence: 'V1',
  },
  'CA-15.occupational-cover': {
    article: '人社部发〔2025〕24号',
    says: '平台劳动者的职业伤害保障，2025 年 7 月起在 17 个省试点，2026 年推到全国。',
    confidence: 'V2',
    validFrom: '2025-07-01',
  },
  'CA-15.interns': {
    article: '劳社部发〔2005〕12号',
    says: '在校学生实习，一般不按劳动关系处理。',
    confidence: 'GK',
  },
} as const satisfies Record<string, Rule>;
