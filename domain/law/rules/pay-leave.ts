import type { Rule } from '../rule';

/** 带薪年休假. */
export const LEAVE_RULES = {
  'CA-06.days': {
    article: '职工带薪年休假条例 3；企业职工带薪年休假实施办法 3、4',
    says: '在所有单位加起来，工作满 1 年不满 10 年休 5 天，满 10 年不满 20 年休 10 天，满 20 年休 15 天；连续工作满 12 个月后才有。',
    confidence: 'V1',
  },
  'CA-06.excluded': {
    article: '职工带薪年休假条例 4',
    says: '当年有寒暑假、带薪事假累计 20 天以上，或者病假累计满 2、3、4 个月（分别对应 5、10、15 天档）的，当年不再休。',
    confidence: 'V1',
  },
  'CA-06.entry': {
    article: '企业职工带薪年休假实施办法 5',
    says: '当年新进单位的，按剩下的日历天数除以 365 折算，不足一整天的不算。',
    confidence: 'V1',
  },
  'CA-06.exit': {
    article: '企业职工带薪年休假实施办法 12',
    says: '离职当年按已经过去的日历天数除以 365 折算，减去已休的，不足一整天的不算；多休的不扣回。',
    confidence: 'V1',
  },
  'CA-06.pay': {
    article: '企业职工带薪年休假实施办法 10',
    says: '没休的每天付 3 倍日工资，其中 1 倍已经在月工资里，所以还要补 2 倍。',
    confidence: 'V1',
  },
  'CA-06.refused': {
    article: '企业职工带薪年休假实施办法 10(2)',
    says: '单位安排了，您自己写了书面的不休，只有正常工资。',
    confidence: 'V1',
  },
  'CA-06.base': {
    article: '企业职工带薪年休假实施办法 11',
    says: '日工资是前十二个月平均工资（扣掉加班费）除以 21.75。',
    confidence: 'V1',
  },
  'CA-06.crossing': {
    article: '职工带薪年休假条例 3',
    says: '一年中间满 10 年、20 年的，当年按哪一档算各地不同。',
    confidence: 'CONV',
  },
  'CA-06.limit': {
    article: '劳动争议调解仲裁法 27(1)',
    says: '补的 2 倍各地多按一年时效算，从当年或下一年结束起算。',
    confidence: 'GK',
  },
} as const satisfies Record<string, Rule>;
