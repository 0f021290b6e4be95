import type { Yuan } from '../../money';
import { PARAMETERS } from '../parameters/parameter';
import type { AnyOutcome } from '../result';
import { inYuan, written } from './figures';

/** An outcome in words: one line to be read first, and the figures beside it. */
export interface SaidOutcome {
  main: string;
  lines: readonly { label: string; value: string }[];
}

/** What a screen shows of any outcome; figures it has no name for are left out. */
export function sayOutcome(outcome: AnyOutcome): SaidOutcome {
  const lines = Object.entries(outcome).flatMap(([key, value]: [string, unknown]) => {
    const named = outcome.kind === 'months' && key === 'months' ? undefined : FIGURES[key];
    const said = named?.say(value);
    return named && said !== undefined ? [{ label: named.label, value: said }] : [];
  });
  return { main: mainOf(outcome), lines };
}

function mainOf(outcome: AnyOutcome): string {
  switch (outcome.kind) {
    case 'amount':
      return inYuan(outcome.amount);
    case 'range':
      return `${inYuan(outcome.low)} 到 ${inYuan(outcome.high)}`;
    case 'months':
      return `${outcome.months} 个月`;
    case 'month':
      return `${outcome.month.slice(0, 4)}年${Number(outcome.month.slice(5))}月`;
    case 'date':
      return written(outcome.nominal);
    case 'answer':
    case 'refusal':
      return outcome.say;
    case 'missing':
      return `本地标准未录入：${outcome.parameters.map((id) => PARAMETERS[id].label).join('、')}。算法：${outcome.formula}`;
  }
}

interface Figure {
  label: string;
  say(value: unknown): string | undefined;
}

const money = (label: string): Figure => ({
  label,
  say: (value) => (isYuan(value) ? inYuan(value) : undefined),
});
/** Left out when it is nothing: most have only one of several. */
const moneyIfAny = (label: string): Figure => ({
  label,
  say: (value) => (isYuan(value) && value !== '0.00' ? inYuan(value) : undefined),
});
const counted = (label: string, unit: string): Figure => ({
  label,
  say: (value) =>
    typeof value === 'number' || typeof value === 'string' ? `${value} ${unit}` : undefined,
});
const ifSo = (label: string, say: string): Figure => ({
  label,
  say: (value) => (value === true ? say : undefined),
});
const day = (label: string): Figure => ({
  label,
  say: (value) => (typeof value === 'string' ? written(value) : undefined),
});

const FIGURES: Readonly<Record<string, Figure>> = {
  months: counted('按几个月工资', '个月'),
  base: money('计算用的月工资'),
  capped: ifSo('封顶', '按当地平均工资三倍封顶，最多 12 年'),
  monthsBefore2008: counted('2008 年以前', '个月'),
  monthsSince2008: counted('2008 年起', '个月'),
  severance: moneyIfAny('经济补偿'),
  noticePay: moneyIfAny('代通知金'),
  compensation: moneyIfAny('赔偿金'),
  toMinimum: moneyIfAny('其中补到最低工资'),
  days: counted('应补的天数', '天'),
  from: day('从'),
  to: day('到'),
  monthlyAllowance: money('每月伤残津贴'),
  monthlyCare: money('每月护理费'),
  medical: money('一次性工伤医疗补助金'),
  job: money('一次性伤残就业补助金'),
  funeralGrant: money('丧葬补助金'),
  monthlyForDependants: money('每月供养亲属抚恤金（合计）'),
  needsConfirmation: ifSo('要确认', '超过 12 个月的部分要经劳动能力鉴定委员会确认'),
  shortfall: moneyIfAny('少发的'),
  mostDeducted: money('一个月最多能扣'),
  window: counted('在多长时间里累计', '个月'),
  fund: money('生育保险基金付'),
  employer: money('单位付'),
  delayMonths: counted('比原来延迟', '个月'),
  threshold: money('单项限额'),
  rolled: day('放假顺延后'),
  warning: {
    label: '注意',
    say: (value) =>
      value === 'CALENDAR_UNKNOWN' ? '那一年的放假安排还没公布，按算出的这一天办' : undefined,
  },
};

function isYuan(value: unknown): value is Yuan {
  return typeof value === 'string' && /^\d+\.\d\d$/.test(value);
}
