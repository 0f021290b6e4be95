import { calculator } from '../calculator';
import { farAhead, orderError, pastDayError, wageDoubt, wageError } from '../checks';
import { doubleWageLater } from '../double-wage-later';
import { CLAIMED, LEFT, LIMITATION } from './double-wage';

/** 到期未续签、未签无固定期限合同的二倍工资. */
export const doubleWageLaterCalculator = calculator({
  code: 'CA-04',
  title: '到期没续签的两倍工资',
  question: '合同到期接着干没续签，或者该签长期合同不签，能多要多少？',
  fields: [
    {
      name: 'because',
      label: '是哪一种',
      kind: 'choice',
      options: [
        { value: 'expired', label: '合同到期，接着干，没有续签' },
        { value: 'open-ended', label: '该签无固定期限合同，我要签，单位不签' },
      ],
    },
    {
      name: 'expiredOn',
      label: '合同到期的那天',
      kind: 'day',
      help: '合同写的最后一天。',
      when: { field: 'because', is: ['expired'] },
    },
    {
      name: 'dueOn',
      label: '该签无固定期限合同的那天',
      kind: 'day',
      help: '条件够了、您也提出要签的那天。',
      when: { field: 'because', is: ['open-ended'] },
    },
    { name: 'monthlyWage', label: '那段时间的月工资', kind: 'money', help: '扣社保、个税以前。' },
    {
      name: 'signed',
      label: '后来签合同的日期',
      kind: 'day',
      optional: true,
      help: '到现在都没签的，不填。',
    },
    LEFT,
    CLAIMED,
    LIMITATION,
  ],
  numbersOn: 'claimed',
  check: ({ expiredOn, dueOn, monthlyWage, signed, left, claimed }, today) => {
    const since = expiredOn ?? dueOn;
    return {
      errors: {
        expiredOn: pastDayError(expiredOn, today),
        dueOn: pastDayError(dueOn, today),
        monthlyWage: wageError(monthlyWage),
        signed:
          orderError(since, signed, '签合同早于那一天，那就没有两倍工资。') ??
          pastDayError(signed, today),
        left:
          orderError(since, left, '最后工作日早于那一天，请看一下两个日期。') ??
          pastDayError(left, today),
        claimed:
          orderError(since, claimed, '申请仲裁的日期早于那一天，请看一下。') ??
          farAhead(claimed, today),
      },
      doubts: { monthlyWage: wageDoubt(monthlyWage) },
    };
  },
  input: ({ expiredOn, dueOn, claimed, limitation, ...values }, today) => ({
    ...values,
    // one of the two is asked, and must be answered
    since: expiredOn ?? dueOn ?? today,
    claimed: claimed ?? today,
    limitation: limitation ?? 'daily',
    ...(values.signed === null && values.left === null && { until: today }),
  }),
  compute: doubleWageLater,
});
