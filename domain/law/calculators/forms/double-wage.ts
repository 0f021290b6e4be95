import { calculator } from '../calculator';
import { farAhead, orderError, pastDayError, wageDoubt, wageError } from '../checks';
import { doubleWage } from '../double-wage';

/** The last day of work, where it is over. */
export const LEFT = {
  name: 'left',
  label: '最后工作日',
  kind: 'day',
  optional: true,
  help: '还在上班的，不填。',
} as const;
/** The day on which the year of limitation is measured. */
export const CLAIMED = {
  name: 'claimed',
  label: '申请仲裁的日期',
  kind: 'day',
  optional: true,
  help: '还没申请的不填，按今天算。',
} as const;
/** How the place counts the year of limitation. */
export const LIMITATION = {
  name: 'limitation',
  label: '当地怎么算时效',
  kind: 'choice',
  optional: true,
  parameter: 'doubleWageLimitation',
  help: '不知道可以不选，按最稳妥的逐日算。',
  options: [
    { value: 'daily', label: '逐日算' },
    { value: 'integral', label: '整体算一年' },
    { value: 'monthly', label: '逐月算' },
    { value: 'none', label: '先不看时效' },
  ],
} as const;

/** 未签合同二倍工资. */
export const doubleWageCalculator = calculator({
  code: 'CA-04',
  title: '没签合同的两倍工资',
  question: '一直没和我签合同，能多要多少工资？',
  fields: [
    { name: 'hired', label: '入职日期', kind: 'day', help: '实际上班的第一天。' },
    { name: 'monthlyWage', label: '那段时间的月工资', kind: 'money', help: '扣社保、个税以前。' },
    {
      name: 'signed',
      label: '补签合同的日期',
      kind: 'day',
      optional: true,
      help: '到现在都没签的，不填。',
    },
    LEFT,
    CLAIMED,
    LIMITATION,
  ],
  numbersOn: 'claimed',
  check: ({ hired, monthlyWage, signed, left, claimed }, today) => ({
    errors: {
      hired: pastDayError(hired, today),
      monthlyWage: wageError(monthlyWage),
      signed:
        orderError(hired, signed, '签合同早于入职，那就不算没签，没有两倍工资。') ??
        pastDayError(signed, today),
      left:
        orderError(hired, left, '最后工作日早于入职日，请看一下两个日期。') ??
        pastDayError(left, today),
      claimed:
        orderError(hired, claimed, '申请仲裁的日期早于入职日，请看一下。') ??
        farAhead(claimed, today),
    },
    doubts: { monthlyWage: wageDoubt(monthlyWage) },
  }),
  input: ({ claimed, limitation, ...values }, today) => ({
    ...values,
    claimed: claimed ?? today,
    limitation: limitation ?? 'daily',
    ...(values.signed === null && values.left === null && { until: today }),
  }),
  compute: doubleWage,
});
