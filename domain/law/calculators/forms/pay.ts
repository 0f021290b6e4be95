import { daysBetween, partsOf } from '../../../time/days';
import type { Day } from '../../../time/types';
import { annualLeave } from '../annual-leave';
import { arrearsSurcharge } from '../arrears-surcharge';
import { calculator } from '../calculator';
import { pastDayError, wageDoubt, wageError } from '../checks';
import { MINIMUM_WAGE } from '../common-fields';
import { overtime } from '../overtime';
import { wageArrears } from '../wage-arrears';

/** 拖欠的工资. */
export const wageArrearsCalculator = calculator({
  code: 'CA-08',
  title: '拖欠或少发的工资',
  question: '工资没发、少发，一共欠我多少？',
  fields: [
    {
      name: 'agreedWage',
      label: '说好的月工资',
      kind: 'money',
      help: '合同、招聘信息或平时实际发的数，扣社保、个税以前。',
    },
    {
      name: 'paidEachMonth',
      label: '那几个月每月发了多少',
      kind: 'money-or-zero',
      help: '一分没发写 0；每个月不一样的，分几次算。',
    },
    {
      name: 'months',
      label: '欠了几个月',
      kind: 'number',
      from: 0.1,
      to: 600,
      unit: '个月',
      help: '不满一个月的写小数，例如半个月写 0.5。',
    },
    MINIMUM_WAGE,
  ],
  check: ({ agreedWage, paidEachMonth, minimumWage }) => ({
    errors: {
      agreedWage: wageError(agreedWage),
      paidEachMonth:
        Number(paidEachMonth) >= Math.max(Number(agreedWage), Number(minimumWage ?? 0))
          ? '每月发的不少于说好的工资，那就没有欠薪，请看一下两个数。'
          : undefined,
      minimumWage: wageError(minimumWage),
    },
    doubts: { agreedWage: wageDoubt(agreedWage), minimumWage: wageDoubt(minimumWage) },
  }),
  input: (values) => values,
  compute: wageArrears,
});

const HOURS = { kind: 'number', optional: true, from: 0, to: 744, unit: '小时' } as const;
/** Nobody works more beside the ordinary 174 hours: a month of 31 days has 744. */
const MOST_HOURS = 570;
const MANY_HOURS = 200;

/** 加班费. */
export const overtimeCalculator = calculator({
  code: 'CA-05',
  title: '加班费',
  question: '加班了，该给我多少加班费？',
  fields: [
    {
      name: 'monthlyBase',
      label: '正常上班的月工资',
      kind: 'money',
      help: '合同约定的正常工作时间工资，不含加班费。',
    },
    { name: 'hoursWorkday', label: '平时加班', ...HOURS, help: '一个月里工作日多干的小时数。' },
    {
      name: 'hoursRestDay',
      label: '休息日加班',
      ...HOURS,
      help: '周末或调休的休息日，而且没有补休；一天按 8 小时。',
    },
    {
      name: 'hoursHoliday',
      label: '法定节假日加班',
      ...HOURS,
      help: '一年 13 天：元旦、春节 4 天、清明、五一 2 天、端午、中秋、国庆 3 天。',
    },
  ],
  check: ({ monthlyBase, hoursWorkday, hoursRestDay, hoursHoliday }) => {
    const hours = (hoursWorkday ?? 0) + (hoursRestDay ?? 0) + (hoursHoliday ?? 0);
    return {
      errors: {
        monthlyBase: wageError(monthlyBase),
        hoursWorkday:
          hours === 0
            ? '请至少填一种加班的小时数。'
            : hours > MOST_HOURS
              ? '一个月没有这么多小时，请一个月一个月地算。'
              : undefined,
      },
      doubts: {
        monthlyBase: wageDoubt(monthlyBase),
        hoursWorkday:
          hours > MANY_HOURS ? '一个月加班超过 200 小时？几个月的请分开算。' : undefined,
      },
    };
  },
  input: ({ monthlyBase, hoursWorkday, hoursRestDay, hoursHoliday }) => ({
    monthlyBase,
    hoursWorkday: hoursWorkday ?? 0,
    hoursRestDay: hoursRestDay ?? 0,
    hoursHoliday: hoursHoliday ?? 0,
  }),
  compute: overtime,
});

/** 未休年休假工资. */
export const annualLeaveCalculator = calculator({
  code: 'CA-06',
  title: '没休的年休假',
  question: '年休假没休，该补我多少钱？',
  fields: [
    {
      name: 'cumulativeYears',
      label: '一共工作多少年',
      kind: 'number',
      from: 0,
      to: 60,
      unit: '年',
      help: '在所有单位加起来，可以写小数。',
    },
    {
      name: 'monthlyBase',
      label: '前十二个月平均工资（去掉加班费）',
      kind: 'money',
    },
    {
      name: 'case',
      label: '算哪一种年份',
      kind: 'choice',
      options: [
        { value: 'full', label: '全年都在这家单位' },
        { value: 'entry', label: '这一年才入职' },
        { value: 'exit', label: '这一年离职' },
      ],
    },
    {
      name: 'on',
      label: '入职或离职的日期',
      kind: 'day',
      when: { field: 'case', is: ['entry', 'exit'] },
    },
    {
      name: 'taken',
      label: '这一年已经休了几天',
      kind: 'number',
      from: 0,
      to: 60,
      unit: '天',
      help: '没休写 0。',
    },
    {
      name: 'refusedInWriting',
      label: '单位安排过，您自己书面说不休吗',
      kind: 'yes-no',
      optional: true,
    },
    {
      name: 'excluded',
      label: '这一年有寒暑假、20 天以上带薪事假或几个月的病假吗',
      kind: 'yes-no',
      optional: true,
    },
  ],
  check: ({ monthlyBase, on, taken }, today) => ({
    errors: {
      monthlyBase: wageError(monthlyBase),
      on: pastDayError(on, today),
      taken: Number.isInteger(taken * 2) ? undefined : '请按天或半天写，例如 2 或 2.5。',
    },
    doubts: { monthlyBase: wageDoubt(monthlyBase) },
  }),
  input: ({ on, refusedInWriting, excluded, ...values }) => ({
    ...values,
    days: on === null ? null : values.case === 'entry' ? daysLeft(on) : daysPassed(on),
    refusedInWriting: refusedInWriting ?? false,
    excluded: excluded ?? false,
  }),
  compute: annualLeave,
});

/** Calendar days from the day to the end of its year, both counted. */
function daysLeft(day: Day): number {
  return daysBetween(day, `${partsOf(day).year}-12-31`) + 1;
}

/** Calendar days of the year up to the day, both counted. */
function daysPassed(day: Day): number {
  return daysBetween(`${partsOf(day).year}-01-01`, day) + 1;
}

/** 加付赔偿金. */
export const arrearsSurchargeCalculator = calculator({
  code: 'CA-08',
  title: '欠薪的加付赔偿金',
  question: '劳动监察责令付工资，单位还不付，能多要多少？',
  fields: [
    { name: 'owed', label: '单位欠您多少', kind: 'money' },
    {
      name: 'orderIssued',
      label: '劳动监察下过限期支付的命令吗',
      kind: 'yes-no',
      help: '书面的责令限期支付或改正通知。',
    },
    {
      name: 'paidInTime',
      label: '单位在期限内付清了吗',
      kind: 'yes-no',
      when: { field: 'orderIssued', is: ['yes'] },
    },
  ],
  input: ({ owed, orderIssued, paidInTime }) => ({
    owed,
    orderIssued,
    paidInTime: paidInTime ?? false,
  }),
  compute: arrearsSurcharge,
});
