import { calculator } from '../calculator';
import { wageDoubt, wageError } from '../checks';
import { MINIMUM_WAGE } from '../common-fields';
import { type ProbationPayInput, probationPay } from '../probation-pay';
import { probationLimit } from '../probation-limit';

const CONTRACT = {
  name: 'contract',
  label: '签的是哪种合同',
  kind: 'choice',
  options: [
    { value: 'fixed', label: '有期限的（例如一年、三年）' },
    { value: 'open', label: '无固定期限的' },
    { value: 'task', label: '做完一项任务为止的' },
    { value: 'part-time', label: '非全日制（小时工）' },
  ],
} as const;
const MONTHS = {
  name: 'months',
  label: '合同几个月',
  kind: 'count',
  from: 0,
  to: 600,
  unit: '个月',
  help: '一年写 12，三年写 36。',
  when: { field: 'contract', is: ['fixed'] },
} as const;
const EXTRA_DAYS = {
  name: 'extraDays',
  label: '另外还有几天',
  kind: 'count',
  optional: true,
  from: 0,
  to: 30,
  unit: '天',
  when: { field: 'contract', is: ['fixed'] },
} as const;

/** 试用期最长多久. */
export const probationLimitCalculator = calculator({
  code: 'CA-07',
  title: '试用期最长多久',
  question: '我的试用期是不是太长了？',
  fields: [CONTRACT, MONTHS, EXTRA_DAYS],
  input: ({ contract, months, extraDays }) => ({ contract, months, extraDays: extraDays ?? 0 }),
  compute: probationLimit,
});

const whenPay = { when: { field: 'about', is: ['pay'] } } as const;
const whenLength = { when: { field: 'about', is: ['length'] } } as const;

/** 试用期工资, 违法试用期赔偿. */
export const probationPayCalculator = calculator({
  code: 'CA-07',
  title: '试用期的工资和赔偿',
  question: '试用期工资少了、试用期太长，能要什么？',
  fields: [
    {
      name: 'about',
      label: '您想问什么',
      kind: 'choice',
      options: [
        { value: 'pay', label: '试用期工资是不是太低' },
        { value: 'length', label: '试用期太长或约定了两次' },
      ],
    },
    { name: 'probationWage', label: '试用期的月工资', kind: 'money', ...whenPay },
    { name: 'contractWage', label: '合同约定的月工资（转正后）', kind: 'money', ...whenPay },
    {
      name: 'lowestPostWage',
      label: '同岗位最低档的月工资',
      kind: 'money',
      optional: true,
      help: '不知道可以不填。',
      ...whenPay,
    },
    { ...MINIMUM_WAGE, ...whenPay },
    { ...CONTRACT, ...whenLength },
    MONTHS,
    EXTRA_DAYS,
    { name: 'second', label: '是同一单位的第二次试用期吗', kind: 'yes-no', ...whenLength },
    {
      name: 'servedMonths',
      label: '试用期已经干了几个整月',
      kind: 'count',
      from: 0,
      to: 60,
      unit: '个月',
      ...whenLength,
    },
    {
      name: 'servedWorkdays',
      label: '整月以外还干了几个工作日',
      kind: 'count',
      from: 0,
      to: 23,
      unit: '天',
      help: '没有写 0。',
      ...whenLength,
    },
    { name: 'fullWage', label: '转正后的月工资', kind: 'money', ...whenLength },
  ],
  check: ({ probationWage, contractWage, lowestPostWage, minimumWage, fullWage }) => ({
    errors: {
      probationWage: wageError(probationWage),
      contractWage: wageError(contractWage),
      lowestPostWage: wageError(lowestPostWage),
      minimumWage: wageError(minimumWage),
      fullWage: wageError(fullWage),
    },
    doubts: {
      probationWage: wageDoubt(probationWage),
      contractWage: wageDoubt(contractWage),
      lowestPostWage: wageDoubt(lowestPostWage),
      minimumWage: wageDoubt(minimumWage),
      fullWage: wageDoubt(fullWage),
    },
  }),
  input: (values): ProbationPayInput =>
    values.about === 'pay'
      ? {
          about: 'pay',
          // asked whenever `about` is pay
          probationWage: values.probationWage ?? '0',
          contractWage: values.contractWage ?? '0',
          lowestPostWage: values.lowestPostWage,
          minimumWage: values.minimumWage,
        }
      : {
          about: 'length',
          contract: values.contract ?? 'fixed',
          months: values.months,
          extraDays: values.extraDays ?? 0,
          second: values.second ?? false,
          servedMonths: values.servedMonths ?? 0,
          servedWorkdays: values.servedWorkdays ?? 0,
          fullWage: values.fullWage ?? '0',
        },
  compute: probationPay,
});
