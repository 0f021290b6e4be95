import { calculator } from '../calculator';
import { wageDoubt, wageError } from '../checks';
import { MINIMUM_WAGE } from '../common-fields';
import { damageDeduction } from '../damage-deduction';
import { idlePay } from '../idle-pay';

/** 扣赔偿金的上限. */
export const damageDeductionCalculator = calculator({
  code: 'CA-08',
  title: '赔损失扣工资的上限',
  question: '说我弄坏了东西，工资最多扣多少？',
  fields: [
    {
      name: 'monthlyWage',
      label: '没扣之前，那个月应得的工资',
      kind: 'money',
      help: '扣社保、个税以前。',
    },
    { name: 'deducted', label: '每个月扣了多少', kind: 'money' },
    { name: 'months', label: '扣了几个月', kind: 'count', from: 1, to: 600, unit: '个月' },
    MINIMUM_WAGE,
  ],
  check: ({ monthlyWage, deducted, minimumWage }) => ({
    errors: {
      monthlyWage: wageError(monthlyWage),
      deducted:
        Number(deducted) > Number(monthlyWage)
          ? '扣的钱比那个月的工资还多，请看一下两个数。'
          : undefined,
      minimumWage: wageError(minimumWage),
    },
    doubts: { monthlyWage: wageDoubt(monthlyWage), minimumWage: wageDoubt(minimumWage) },
  }),
  input: (values) => values,
  compute: damageDeduction,
});

/** 停工停产期间的工资和生活费. */
export const idlePayCalculator = calculator({
  code: 'CA-08',
  title: '停工停产的工资',
  question: '停工停产放假，最少该发我多少？',
  fields: [
    { name: 'monthlyWage', label: '正常上班的月工资', kind: 'money', help: '扣社保、个税以前。' },
    {
      name: 'months',
      label: '一共停了几个月',
      kind: 'count',
      from: 1,
      to: 120,
      unit: '个月',
      help: '从停工那天起算，第一个月也算在里面。',
    },
    {
      name: 'workedMonths',
      label: '第一个月以后，有几个月安排了活',
      kind: 'count',
      from: 0,
      to: 119,
      unit: '个月',
      help: '一直没活干写 0。',
    },
    {
      name: 'paid',
      label: '这段时间一共发了多少',
      kind: 'money-or-zero',
      help: '一分没发写 0。',
    },
    MINIMUM_WAGE,
    {
      name: 'livingAllowance',
      label: '当地生活费是最低工资的',
      kind: 'number',
      optional: true,
      from: 1,
      to: 300,
      unit: '%',
      help: '不知道可以不填。',
      parameter: 'livingAllowance',
    },
  ],
  check: ({ monthlyWage, months, workedMonths, minimumWage }) => ({
    errors: {
      monthlyWage: wageError(monthlyWage),
      workedMonths:
        workedMonths > months - 1 ? '不能比第一个月以后的月数多，请看一下两个数。' : undefined,
      minimumWage: wageError(minimumWage),
    },
    doubts: { monthlyWage: wageDoubt(monthlyWage), minimumWage: wageDoubt(minimumWage) },
  }),
  input: (values) => values,
  compute: idlePay,
});
