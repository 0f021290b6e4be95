import { addYears } from '../../../time/days';
import { calculator } from '../calculator';
import { wageDoubt, wageError } from '../checks';
import { MINIMUM_WAGE } from '../common-fields';
import { maternity, maternityDays } from '../maternity';
import { medicalPeriod } from '../medical-period';
import { retirementAge } from '../retirement-age';
import { sickPay } from '../sick-pay';

const YEARS = { kind: 'number', from: 0, to: 60, unit: '年' } as const;

/** 医疗期. */
export const medicalPeriodCalculator = calculator({
  code: 'CA-10',
  title: '医疗期有多长',
  question: '生病了，单位多久之内不能辞退我？',
  fields: [
    { name: 'totalYears', label: '一共工作多少年', ...YEARS, help: '在所有单位加起来。' },
    { name: 'unitYears', label: '在这家单位多少年', ...YEARS },
  ],
  check: ({ totalYears, unitYears }) => ({
    errors: {
      unitYears: unitYears > totalYears ? '在这家单位的年数不能比一共工作的年数多。' : undefined,
    },
  }),
  input: (values) => values,
  compute: medicalPeriod,
});

/** 病假工资. */
export const sickPayCalculator = calculator({
  code: 'CA-10',
  title: '病假工资',
  question: '病假期间，单位最少该发我多少？',
  fields: [
    MINIMUM_WAGE,
    {
      name: 'sickPayFloor',
      label: '当地病假工资不低于最低工资的',
      kind: 'number',
      optional: true,
      from: 1,
      to: 300,
      unit: '%',
      help: '不知道可以不填，按全国的 80% 算。',
      parameter: 'sickPayFloor',
    },
    {
      name: 'paidEachMonth',
      label: '单位每月发了多少',
      kind: 'money-or-zero',
      optional: true,
      help: '一分没发写 0；只想知道下限的不填。',
    },
    {
      name: 'months',
      label: '休了几个月',
      kind: 'number',
      optional: true,
      from: 0.1,
      to: 60,
      unit: '个月',
    },
  ],
  check: ({ minimumWage, paidEachMonth, months }) => ({
    errors: {
      minimumWage: wageError(minimumWage),
      paidEachMonth: wageError(paidEachMonth),
      months:
        paidEachMonth !== null && months === null
          ? '请写休了几个月，才能算少发了多少。'
          : undefined,
    },
    doubts: { minimumWage: wageDoubt(minimumWage) },
  }),
  input: ({ months, ...values }) => ({ ...values, months: months ?? 1 }),
  compute: sickPay,
});

const whenBirth = { when: { field: 'kind', is: ['birth'] } } as const;

/** 产假与生育津贴. */
export const maternityCalculator = calculator({
  code: 'CA-11',
  title: '产假和生育津贴',
  question: '生孩子能休多少天、拿多少钱？',
  fields: [
    {
      name: 'kind',
      label: '哪种情况',
      kind: 'choice',
      options: [
        { value: 'birth', label: '生育' },
        { value: 'miscarriage-early', label: '流产，怀孕不满 4 个月' },
        { value: 'miscarriage-late', label: '流产，怀孕满 4 个月' },
      ],
    },
    { name: 'difficult', label: '难产（含剖宫产）吗', kind: 'yes-no', ...whenBirth },
    {
      name: 'babies',
      label: '这次生了几个孩子',
      kind: 'count',
      from: 1,
      to: 8,
      unit: '个',
      ...whenBirth,
    },
    {
      name: 'extraDays',
      label: '当地另外增加的产假天数',
      kind: 'count',
      optional: true,
      from: 0,
      to: 400,
      unit: '天',
      help: '各省不同；不知道可以不填。',
      parameter: 'maternityExtraDays',
      ...whenBirth,
    },
    { name: 'insured', label: '单位给您上生育保险了吗', kind: 'yes-no' },
    {
      name: 'employerAverageWage',
      label: '单位上年度职工月平均工资',
      kind: 'money',
      help: '可以问单位人事或社保经办机构。',
      when: { field: 'insured', is: ['yes'] },
    },
    { name: 'ownWage', label: '您产假前的月工资', kind: 'money' },
  ],
  check: ({ employerAverageWage, ownWage }) => ({
    errors: { employerAverageWage: wageError(employerAverageWage), ownWage: wageError(ownWage) },
    doubts: { employerAverageWage: wageDoubt(employerAverageWage), ownWage: wageDoubt(ownWage) },
  }),
  input: ({ kind, difficult, babies, extraDays, ...values }) => ({
    ...values,
    days: maternityDays({
      kind,
      difficult: difficult ?? false,
      babies: babies ?? 1,
      extraDays: extraDays ?? 0,
    }),
    extraDaysUnknown: kind === 'birth' && extraDays === null,
  }),
  compute: maternity,
});

/** 法定退休年龄. */
export const retirementAgeCalculator = calculator({
  code: 'CA-12',
  title: '什么时候退休',
  question: '我哪年哪月到退休年龄？',
  fields: [
    { name: 'birth', label: '出生年月', kind: 'month', help: '以身份证和档案为准。' },
    {
      name: 'group',
      label: '您是',
      kind: 'choice',
      options: [
        { value: 'M60', label: '男职工' },
        { value: 'F55', label: '女职工，原来 55 岁退休（管理、技术岗）' },
        { value: 'F50', label: '女职工，原来 50 岁退休' },
      ],
    },
  ],
  check: ({ birth }, today) => ({
    errors: {
      birth:
        birth < '1920-01'
          ? '年份太早了，请看一下。'
          : birth > addYears(today, -14).slice(0, 7)
            ? '还不到工作的年龄，请看一下出生年份。'
            : undefined,
    },
  }),
  input: (values) => values,
  compute: retirementAge,
});
