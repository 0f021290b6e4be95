import type { Rule } from '../rule';

/** 工伤待遇, 停工留薪, 病假和医疗期. */
export const INJURY_RULES = {
  'CA-09.wage': {
    article: '工伤保险条例 64',
    says: '本人工资是受伤前十二个月的平均缴费工资；低于统筹地区平均工资 60% 的按 60% 算，高于 300% 的按 300% 算。',
    confidence: 'V1',
  },
  'CA-09.grades-1-4': {
    article: '工伤保险条例 35',
    says: '一至四级：一次性伤残补助金 27、25、23、21 个月，每月伤残津贴 90%、85%、80%、75%，都由工伤保险基金付。',
    confidence: 'V1',
  },
  'CA-09.grades-5-6': {
    article: '工伤保险条例 36',
    says: '五、六级：一次性伤残补助金 18、16 个月由基金付；难以安排工作的，每月伤残津贴 70%、60% 由单位付。',
    confidence: 'V1',
  },
  'CA-09.grades-7-10': {
    article: '工伤保险条例 37',
    says: '七至十级：一次性伤残补助金 13、11、9、7 个月，由工伤保险基金付。',
    confidence: 'V1',
  },
  'CA-09.allowance-floor': {
    article: '工伤保险条例 35、36',
    says: '伤残津贴低于当地最低工资的要补足：一至四级由基金补，五、六级由单位补。',
    confidence: 'V1',
  },
  'CA-09.grants': {
    article: '工伤保险条例 36、37',
    says: '五、六级您提出离开，七至十级合同到期或您提出离开，另有一次性工伤医疗补助金（基金付）和一次性伤残就业补助金（单位付），标准由省里定。',
    confidence: 'V1',
  },
  'CA-09.stop-work': {
    article: '工伤保险条例 33',
    says: '停工治疗期间原工资福利不变，由单位按月付；一般不超过 12 个月，经确认可以再延长不超过 12 个月。',
    confidence: 'V1',
  },
  'CA-09.care': {
    article: '工伤保险条例 34',
    says: '评残后需要护理的，每月按统筹地区平均工资的 50%、40% 或 30% 付护理费。',
    confidence: 'V1',
  },
  'CA-09.death': {
    article: '工伤保险条例 39',
    says: '因工死亡：丧葬补助金 6 个月统筹地区平均工资，一次性工亡补助金是上一年度全国城镇居民人均可支配收入的 20 倍，供养亲属按月领抚恤金。',
    confidence: 'V1',
  },
  'CA-09.death-year': {
    article: '工伤保险条例 39',
    says: '“上一年度”按死亡那一年往前一年算，不看什么时候付。',
    confidence: 'CONV',
  },
  'CA-09.dependants': {
    article: '工伤保险条例 39',
    says: '供养亲属抚恤金：配偶 40%，其他人每人 30%，孤寡老人或孤儿再加 10%，加起来不超过死者生前的工资。',
    confidence: 'V1',
  },
  'CA-09.uninsured': {
    article: '工伤保险条例 62',
    says: '单位没给您上工伤保险的，这些钱全部由单位付。',
    confidence: 'V1',
  },
  'CA-10.period': {
    article: '劳部发〔1994〕479号 3、4',
    says: '医疗期按总工龄和本单位工龄定，从 3 个月到 24 个月。',
    confidence: 'V2',
  },
  'CA-10.boundary': {
    article: '劳部发〔1994〕479号 3',
    says: '“以上”含本数：正好满 5 年、10 年的，按高一档算。',
    confidence: 'CONV',
  },
  'CA-10.special': {
    article: '劳部发〔1995〕236号',
    says: '癌症、精神病、瘫痪等特殊疾病，可以申请延长到 24 个月。',
    confidence: 'V2',
  },
  'CA-10.ban': {
    article: '劳动合同法 42(3)',
    says: '医疗期内，单位不能按 40、41 条辞退您。',
    confidence: 'V1',
  },
  'CA-10.sick-pay': {
    article: '劳部发〔1995〕309号 59',
    says: '病假工资不能低于当地最低工资的 80%，很多地方规定更高。',
    confidence: 'GK',
  },
} as const satisfies Record<string, Rule>;
