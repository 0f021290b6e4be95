import { partsOf } from '../../../time/days';
import { calculator } from '../calculator';
import { pastDayError, wageDoubt, wageError } from '../checks';
import { AREA_AVERAGE_WAGE, MINIMUM_WAGE } from '../common-fields';
import { injuryGrants } from '../injury-grants';
import { stopWorkPay } from '../stop-work-pay';
import { workDeath } from '../work-death';
import { workInjury } from '../work-injury';

const NAMES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const GRADES = NAMES.map((name, index) => ({ value: String(index + 1), label: `${name}级` }));

/** 一次性伤残补助金, 伤残津贴. */
export const workInjuryCalculator = calculator({
  code: 'CA-09',
  title: '工伤伤残待遇',
  question: '工伤评了级，能拿多少？',
  fields: [
    { name: 'grade', label: '伤残等级', kind: 'choice', options: GRADES, help: '看鉴定结论书。' },
    {
      name: 'ownWage',
      label: '受伤前十二个月平均缴费工资',
      kind: 'money',
      help: '社保缴费基数的平均；没交社保的写平均工资。',
    },
    AREA_AVERAGE_WAGE,
    { ...MINIMUM_WAGE, help: '伤残津贴的下限；不知道可以不填。' },
    {
      name: 'care',
      label: '鉴定说生活要人护理吗',
      kind: 'choice',
      optional: true,
      help: '鉴定结论里的生活自理障碍等级；不用护理的不选。',
      options: [
        { value: 'whole', label: '完全不能自理' },
        { value: 'most', label: '大部分不能自理' },
        { value: 'part', label: '部分不能自理' },
      ],
    },
  ],
  check: ({ ownWage, areaAverageWage, minimumWage }) => ({
    errors: {
      ownWage: wageError(ownWage),
      areaAverageWage: wageError(areaAverageWage),
      minimumWage: wageError(minimumWage),
    },
    doubts: {
      ownWage: wageDoubt(ownWage),
      areaAverageWage: wageDoubt(areaAverageWage),
      minimumWage: wageDoubt(minimumWage),
    },
  }),
  input: ({ grade, ...values }) => ({ ...values, grade: Number(grade) }),
  compute: workInjury,
});

/** 一次性工伤医疗补助金, 一次性伤残就业补助金. */
export const injuryGrantsCalculator = calculator({
  code: 'CA-09',
  title: '工伤离职的两项补助金',
  question: '工伤后离开单位，还能拿哪些钱？',
  fields: [
    { name: 'grade', label: '伤残等级', kind: 'choice', options: GRADES },
    {
      name: 'medicalGrant',
      label: '一次性工伤医疗补助金（当地标准）',
      kind: 'money',
      optional: true,
      help: '省里按等级规定；不知道可以不填。',
      parameter: 'injuryMedicalGrant',
    },
    {
      name: 'jobGrant',
      label: '一次性伤残就业补助金（当地标准）',
      kind: 'money',
      optional: true,
      help: '省里按等级规定；不知道可以不填。',
      parameter: 'injuryJobGrant',
    },
  ],
  gradeIn: 'grade',
  input: ({ grade, ...values }) => ({ ...values, grade: Number(grade) }),
  compute: injuryGrants,
});

const PERSONS = { kind: 'count', from: 0, to: 20, unit: '人' } as const;

/** 工亡待遇. */
export const workDeathCalculator = calculator({
  code: 'CA-09',
  title: '因工死亡的待遇',
  question: '家人因工去世，能拿多少？',
  fields: [
    { name: 'diedOn', label: '去世的日期', kind: 'day' },
    { name: 'wage', label: '生前的月工资', kind: 'money', help: '前十二个月平均缴费工资。' },
    { name: 'spouse', label: '有没有靠他生活的配偶', kind: 'yes-no' },
    {
      name: 'others',
      label: '其他靠他生活的亲属',
      ...PERSONS,
      help: '未成年子女、没有劳动能力的父母等，没有写 0。',
    },
    {
      name: 'orphansOrLoneElders',
      label: '其中是孤儿或孤寡老人的',
      ...PERSONS,
      help: '单独数，不要算进上一项；没有写 0。',
    },
    AREA_AVERAGE_WAGE,
    {
      name: 'urbanIncome',
      label: '去世上一年度全国城镇居民人均可支配收入',
      kind: 'money',
      optional: true,
      help: '国家统计局公布；不填就用已录入的。',
      parameter: 'urbanIncome',
    },
  ],
  numbersOn: 'diedOn',
  check: ({ diedOn, wage, areaAverageWage, urbanIncome }, today) => ({
    errors: {
      diedOn: pastDayError(diedOn, today),
      wage: wageError(wage),
      areaAverageWage: wageError(areaAverageWage),
      urbanIncome: wageError(urbanIncome),
    },
    doubts: { wage: wageDoubt(wage), areaAverageWage: wageDoubt(areaAverageWage) },
  }),
  input: ({ diedOn, spouse, ...values }) => ({
    ...values,
    yearOfDeath: partsOf(diedOn).year,
    spouse: spouse ? 1 : 0,
  }),
  compute: workDeath,
});

/** 停工留薪期工资. */
export const stopWorkPayCalculator = calculator({
  code: 'CA-09',
  title: '工伤停工期间的工资',
  question: '工伤休养期间，单位该发我多少工资？',
  fields: [
    { name: 'months', label: '停工治疗几个月', kind: 'count', from: 1, to: 120, unit: '个月' },
    { name: 'monthlyWage', label: '受伤前的月工资', kind: 'money' },
  ],
  check: ({ monthlyWage }) => ({
    errors: { monthlyWage: wageError(monthlyWage) },
    doubts: { monthlyWage: wageDoubt(monthlyWage) },
  }),
  input: (values) => values,
  compute: stopWorkPay,
});
