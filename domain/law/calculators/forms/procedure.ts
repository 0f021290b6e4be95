import type { Day } from '../../../time/types';
import { arbitrationLimit } from '../arbitration-limit';
import { calculator } from '../calculator';
import { farAhead, pastDayError, tooEarly } from '../checks';
import { MINIMUM_WAGE } from '../common-fields';
import { deadline } from '../../clocks/period';
import { type AwardItem, finalAward } from '../final-award';

const AMOUNT = { kind: 'money', optional: true } as const;

/** Items of pay a worker may have asked for, by field. */
const PAY_ITEMS = [
  { name: 'wages', label: '工资', ...AMOUNT },
  { name: 'overtime', label: '加班费', ...AMOUNT },
  { name: 'doubleWage', label: '没签合同的两倍工资', ...AMOUNT },
  { name: 'annualLeave', label: '未休年休假工资', ...AMOUNT },
  { name: 'severance', label: '经济补偿', ...AMOUNT },
  { name: 'compensation', label: '违法辞退的赔偿金', ...AMOUNT },
  { name: 'medical', label: '工伤医疗费', ...AMOUNT },
] as const;

/** 终局裁决. */
export const finalAwardCalculator = calculator({
  code: 'PR-21',
  title: '是不是终局裁决',
  question: '仲裁裁下来，单位还能不能起诉拖时间？',
  fields: [
    ...PAY_ITEMS,
    {
      name: 'standards',
      label: '有工时、休假、社保标准方面的请求吗',
      kind: 'yes-no',
      optional: true,
    },
    {
      name: 'others',
      label: '有确认劳动关系、恢复上班等其他请求吗',
      kind: 'yes-no',
      optional: true,
    },
    MINIMUM_WAGE,
  ],
  check: (values) => ({
    errors: {
      wages: itemsOf(values).length === 0 ? '请至少填一项请求。' : undefined,
    },
  }),
  input: (values) => ({ items: itemsOf(values), minimumWage: values.minimumWage }),
  compute: finalAward,
});

type Amounts = Readonly<Record<(typeof PAY_ITEMS)[number]['name'], string | null>>;

function itemsOf(
  values: Amounts & { standards: boolean | null; others: boolean | null },
): AwardItem[] {
  const items = PAY_ITEMS.flatMap(({ name, label }): AwardItem[] => {
    const amount = values[name];
    return amount === null ? [] : [{ kind: 'pay', label, amount }];
  });
  if (values.standards === true)
    items.push({ kind: 'standard', label: '工时、休假、社保标准', amount: null });
  if (values.others === true) items.push({ kind: 'other', label: '其他请求', amount: null });
  return items;
}

/** The longest period of each unit that anybody counts here. */
const MOST = { day: 3660, workday: 1000, month: 600, year: 50 } as const;

/** Any period. */
export const deadlineCalculator = calculator({
  code: 'CT-01',
  title: '期限最后一天',
  question: '从某一天起多少天，最后一天是哪天？',
  fields: [
    {
      name: 'triggerDay',
      label: '从哪天起',
      kind: 'day',
      help: '收到、知道、发生的那一天；当天不算。',
    },
    { name: 'length', label: '多长', kind: 'count', from: 1, to: 3660 },
    {
      name: 'unit',
      label: '单位',
      kind: 'choice',
      help: '仲裁里的三日、五日、十日是工作日，十五日、四十五日是自然日。',
      options: [
        { value: 'day', label: '天（自然日）' },
        { value: 'workday', label: '工作日' },
        { value: 'month', label: '个月' },
        { value: 'year', label: '年' },
      ],
    },
  ],
  check: ({ triggerDay, length, unit }, today) => ({
    errors: {
      triggerDay: tooEarly(triggerDay) ?? farAhead(triggerDay, today),
      length: length > MOST[unit] ? '太长了，请看一下单位选得对不对。' : undefined,
    },
  }),
  input: (values) => values,
  compute: deadline,
});

/** 仲裁时效. */
export const arbitrationLimitCalculator = calculator({
  code: 'PD-01',
  title: '申请仲裁的最后一天',
  question: '我最晚哪天要去申请仲裁？',
  fields: [
    {
      name: 'about',
      label: '要的是什么',
      kind: 'choice',
      options: [
        { value: 'wages-after-leaving', label: '工资，已经离职' },
        { value: 'wages-at-work', label: '工资，还在上班' },
        { value: 'other', label: '别的（补偿、赔偿、加班费、年休假等）' },
      ],
    },
    {
      name: 'from',
      label: '离职那天，或者知道出事的那天',
      kind: 'day',
      when: { field: 'about', is: ['wages-after-leaving', 'other'] },
    },
    {
      name: 'asked',
      label: '后来向单位要过、投诉过或申请调解的日子',
      kind: 'days',
      optional: true,
      help: '每一次都写上，要有凭证；没有不填。',
      when: { field: 'about', is: ['wages-after-leaving', 'other'] },
    },
  ],
  check: ({ from, asked }, today) => ({
    errors: { from: pastDayError(from, today), asked: anyPastDayError(asked ?? [], today) },
  }),
  input: ({ about, from, asked }) => ({ about, from, asked: asked ?? [] }),
  compute: arbitrationLimit,
});

function anyPastDayError(days: readonly Day[], today: Day): string | undefined {
  return days.map((day) => pastDayError(day, today)).find((sentence) => sentence !== undefined);
}
