import type { Day } from '../../../time/types';
import { averageWage } from '../average-wage';
import { calculator, type Findings } from '../calculator';
import { farAhead, orderError, pastDayError, tooEarly, wageDoubt, wageError } from '../checks';
import { AVERAGE_WAGE, LAST_DAY, LOCAL_AVERAGE_WAGE, MINIMUM_WAGE, START } from '../common-fields';
import { endingPay } from '../ending-pay';
import { ENDING_OPTIONS, ENDING_REASONS, endingOf } from '../endings';
import { noticePay } from '../notice-pay';
import { severance } from '../severance';
import { severanceBefore2008 } from '../severance-before-2008';
import { unlawfulTermination } from '../unlawful-termination';

const FIELDS = [START, LAST_DAY, AVERAGE_WAGE, LOCAL_AVERAGE_WAGE, MINIMUM_WAGE] as const;

/** 经济补偿 N. */
export const severanceCalculator = calculator({
  code: 'CA-01',
  title: '经济补偿（N）',
  question: '离职了，单位该补我几个月工资？',
  fields: FIELDS,
  numbersOn: 'lastDay',
  check: checkWork,
  input: (values) => values,
  compute: severance,
});

/** 违法解除赔偿金 2N. */
export const unlawfulTerminationCalculator = calculator({
  code: 'CA-03',
  title: '违法辞退的赔偿金（2N）',
  question: '单位没有正当理由辞退我，该赔多少？',
  fields: FIELDS,
  numbersOn: 'lastDay',
  check: checkWork,
  input: (values) => values,
  compute: unlawfulTermination,
});

/** 经济补偿 with years before 2008. */
export const severanceBefore2008Calculator = calculator({
  code: 'CA-01',
  title: '经济补偿（2008 年以前入职）',
  question: '我 2008 年以前就来了，以前的年限算不算？',
  fields: [
    ...FIELDS,
    {
      name: 'earlierYears',
      label: '因为什么离职',
      kind: 'choice',
      help: '2008 年以前的年限，当时的规定要给才给。',
      options: [
        { value: 'uncapped', label: '患病、情况重大变化或裁员被辞退' },
        { value: 'cap12', label: '单位提出商量解除，或说我不能胜任' },
        { value: 'none', label: '单位没交社保等，我因此辞职，或合同到期' },
      ],
    },
  ],
  numbersOn: 'lastDay',
  check: (values, today) => ({
    ...checkWork(values, today),
    errors: {
      ...checkWork(values, today).errors,
      ...(values.start >= '2008-01-01' && {
        start: '2008 年以后入职的，请用“经济补偿（N）”算。',
      }),
    },
  }),
  input: (values) => values,
  compute: severanceBefore2008,
});

const WITH_NOTICE = ENDING_REASONS.filter((reason) => endingOf(reason).due === 'N+1');
const WITH_FIGURES = ENDING_REASONS.filter(
  (reason) => endingOf(reason).due !== 'none' || reason === 'fault',
);

const REASON = {
  name: 'reason',
  label: '怎么离开的',
  kind: 'choice',
  options: ENDING_OPTIONS,
} as const;
const NOTICE_GIVEN = {
  name: 'noticeGiven',
  label: '单位提前 30 天书面通知了吗',
  kind: 'yes-no',
} as const;
const LAST_MONTH_WAGE = {
  name: 'lastMonthWage',
  label: '最后一个整月的工资',
  kind: 'money',
  help: '应得的，扣社保、个税以前。',
} as const;

/** 代通知金. */
export const noticePayCalculator = calculator({
  code: 'CA-02',
  title: '代通知金（+1）',
  question: '没提前通知就让我走，要不要多给一个月工资？',
  fields: [REASON, NOTICE_GIVEN, LAST_MONTH_WAGE],
  check: ({ lastMonthWage }) => ({
    errors: { lastMonthWage: wageError(lastMonthWage) },
    doubts: { lastMonthWage: wageDoubt(lastMonthWage) },
  }),
  input: (values) => values,
  compute: noticePay,
});

const whenFigures = { when: { field: 'reason', is: WITH_FIGURES } } as const;
const whenNotice = { when: { field: 'reason', is: WITH_NOTICE } } as const;

/** Everything due on ending, by its reason. */
export const endingPayCalculator = calculator({
  code: 'CA-01',
  title: '离职能拿多少',
  question: '我这样离职，能拿 N、N+1、2N，还是没有？',
  fields: [
    REASON,
    { ...START, ...whenFigures },
    { ...LAST_DAY, ...whenFigures },
    { ...AVERAGE_WAGE, ...whenFigures },
    { ...NOTICE_GIVEN, ...whenNotice },
    { ...LAST_MONTH_WAGE, ...whenNotice },
    { ...LOCAL_AVERAGE_WAGE, ...whenFigures },
    { ...MINIMUM_WAGE, ...whenFigures },
  ],
  numbersOn: 'lastDay',
  check: (values, today) => {
    const found = checkWork(values, today);
    return {
      errors: { ...found.errors, lastMonthWage: wageError(values.lastMonthWage) },
      doubts: { ...found.doubts, lastMonthWage: wageDoubt(values.lastMonthWage) },
    };
  },
  input: ({ reason, noticeGiven, lastMonthWage, ...work }) => {
    const { start, lastDay, averageWage: average } = work;
    const known = start !== null && lastDay !== null && average !== null;
    return {
      reason,
      noticeGiven: noticeGiven ?? false,
      lastMonthWage,
      work: known ? { ...work, start, lastDay, averageWage: average } : null,
    };
  },
  compute: endingPay,
});

/** 平均工资 with fewer than twelve months or months without a wage. */
export const averageWageCalculator = calculator({
  code: 'CA-01',
  title: '离职前的平均工资',
  question: '平均工资怎么算？有几个月没发工资怎么办？',
  fields: [
    {
      name: 'total',
      label: '这几个月一共应得多少',
      kind: 'money',
      help: '工资、奖金、津贴、补贴都加起来，扣社保、个税以前。',
    },
    {
      name: 'months',
      label: '一共几个月',
      kind: 'count',
      from: 1,
      to: 12,
      unit: '个月',
      help: '离职前最多十二个月；干不满的写实际月数。',
    },
    {
      name: 'zeroMonths',
      label: '其中没有工资的有几个月',
      kind: 'count',
      from: 0,
      to: 11,
      unit: '个月',
      help: '长期病假、停工等一分钱没有的月份；没有写 0。单位欠着没发的不算。',
    },
    {
      name: 'zeroMonthsAre',
      label: '当地怎么算这些月份',
      kind: 'choice',
      optional: true,
      help: '不知道可以不选，两种结果都给您看。',
      options: [
        { value: 'counted', label: '照算' },
        { value: 'dropped', label: '剔除' },
      ],
    },
  ],
  check: ({ total, months, zeroMonths }) => ({
    errors: {
      total: wageError(total),
      zeroMonths: zeroMonths >= months ? '没有工资的月份要少于总的月数，请看一下。' : undefined,
    },
    doubts: {
      total:
        Number(total) / months < 500
          ? '平均每月不到 500 元？这里要写几个月的总数，不是一个月的。'
          : undefined,
    },
  }),
  input: (values) => values,
  compute: averageWage,
});

interface WorkValues {
  start: Day | null;
  lastDay: Day | null;
  averageWage: string | null;
  localAverageWage: string | null;
  minimumWage: string | null;
}

/** What cannot be in dates and wages of an employment that ended or is about to. */
function checkWork(values: WorkValues, today: Day): Findings {
  const { start, lastDay } = values;
  return {
    errors: {
      start: pastDayError(start, today),
      lastDay:
        orderError(start, lastDay, '最后工作日早于入职日，请看一下两个日期。') ??
        (lastDay !== null ? (tooEarly(lastDay) ?? farAhead(lastDay, today)) : undefined),
      averageWage: wageError(values.averageWage),
      localAverageWage: wageError(values.localAverageWage),
      minimumWage: wageError(values.minimumWage),
    },
    doubts: {
      averageWage: wageDoubt(values.averageWage),
      localAverageWage: wageDoubt(values.localAverageWage),
      minimumWage: wageDoubt(values.minimumWage),
      lastDay:
        lastDay !== null && lastDay > today ? '这一天还没有到，先按干到这一天算。' : undefined,
    },
  };
}
