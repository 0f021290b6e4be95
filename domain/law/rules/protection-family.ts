import type { Rule } from '../rule';

/** 产假与生育津贴, 三期保护, 退休年龄. */
export const FAMILY_RULES = {
  'CA-11.days': {
    article: '女职工劳动保护特别规定 7',
    says: '产假 98 天，难产加 15 天，多胞胎每多一个加 15 天；怀孕不满 4 个月流产 15 天，满 4 个月 42 天。',
    confidence: 'V1',
  },
  'CA-11.extra-days': {
    article: '各省人口与计划生育条例',
    says: '各省在 98 天之外还增加产假，天数按当地规定。',
    confidence: 'GK',
  },
  'CA-11.pay': {
    article: '女职工劳动保护特别规定 8',
    says: '上了生育保险的，生育津贴按单位上年度月平均工资由基金付；没上的，由单位按您产假前的工资付。',
    confidence: 'V1',
  },
  'CA-11.thirty': {
    article: '女职工劳动保护特别规定 8',
    says: '生育津贴是单位月平均工资除以 30 再乘产假天数。',
    confidence: 'V2',
  },
  'CA-11.top-up': {
    article: '女职工劳动保护特别规定 8',
    says: '津贴低于您本人工资的由单位补足，高于的归您；各地做法不同。',
    confidence: 'V2',
  },
  'CA-11.ban': {
    article: '妇女权益保障法 48；女职工劳动保护特别规定 5；劳动合同法 42(4)',
    says: '不能因为结婚、怀孕、生育、哺乳降工资、辞退；孕期、产期、哺乳期合同到期的，要顺延。',
    confidence: 'V1',
  },
  'CA-11.feeding': {
    article: '女职工劳动保护特别规定 6、9',
    says: '产检算上班；怀孕七个月以上和哺乳期不能安排加班、夜班；哺乳期每天有一小时哺乳时间。',
    confidence: 'V1',
  },
  'CA-12.delay': {
    article: '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）',
    says: '2025 年起，男职工和原 55 岁退休的女职工每四个月延一个月，到 63 岁、58 岁；原 50 岁退休的女职工每两个月延一个月，到 55 岁。',
    confidence: 'V1',
    validFrom: '2025-01-01',
  },
  'CA-12.table': {
    article: '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）附表',
    says: '这里按公式推算，没有逐行核对附表。',
    confidence: 'GK',
  },
  'CA-12.contribution': {
    article: '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）',
    says: '领养老金的最低缴费年限，2030 年起每年提高六个月，从 15 年提高到 20 年。',
    confidence: 'V1',
    validFrom: '2025-01-01',
  },
  'CA-12.flexible': {
    article: '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）',
    says: '可以自愿提前最多三年退休，但不早于原来的退休年龄；和单位商量好，可以推迟最多三年。',
    confidence: 'V1',
    validFrom: '2025-01-01',
  },
} as const satisfies Record<string, Rule>;
