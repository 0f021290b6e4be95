import Big from 'big.js';
import type { Yuan } from '../../money';
import type { Day } from '../../time/types';
import type { OutcomeOf } from '../calculators/catalogue';
import type { CalculatorId } from '../calculators/ids';
import type { Result } from '../result';
import { type ClaimLine, LINE_LABELS, type LineKind } from './line';

/** What a line needs beside its result. */
export interface LineContext {
  /** The time it is for, where the result does not say. */
  from?: Day;
  to?: Day;
  /** The employer took out no insurance: it pays what the fund would. 工伤保险条例 62. */
  uninsured?: boolean;
  /** Months of 竞业限制 or monthly allowances that are due by now. */
  months?: number;
}

type Draft = Pick<ClaimLine, 'kind' | 'label' | 'amount' | 'payer'> &
  Partial<Pick<ClaimLine, 'from' | 'to' | 'ordered'>>;
type Maker<Id extends CalculatorId> = (
  outcome: OutcomeOf<Id>,
  context: LineContext,
) => readonly Draft[];

/** The lines of a claim sheet that a result gives; none when nothing is due or it is not about money. */
export function linesFrom<Id extends CalculatorId>(
  id: Id,
  { outcome, steps }: Pick<Result<OutcomeOf<Id>>, 'outcome' | 'steps'>,
  input: unknown,
  context: LineContext = {},
): ClaimLine[] {
  const maker: Maker<Id> | undefined = MAKERS[id];
  if (!maker) return [];
  return maker(outcome, context)
    .filter(({ amount }) => amount !== null && new Big(amount).gt(0))
    .map((draft) => ({
      ...(context.from !== undefined && { from: context.from }),
      ...(context.to !== undefined && { to: context.to }),
      ...draft,
      calculator: id,
      input,
      steps,
    }));
}

function line(kind: LineKind, amount: Yuan, more: Partial<Draft> = {}): Draft {
  return { kind, label: LINE_LABELS[kind], amount, payer: 'employer', ...more };
}

/** For results that are one amount of one kind. */
const single =
  (kind: LineKind, label?: string) =>
  (outcome: { kind: string; amount?: Yuan }): readonly Draft[] =>
    outcome.kind === 'amount' && outcome.amount !== undefined
      ? [line(kind, outcome.amount, label === undefined ? {} : { label })]
      : [];

const fund = (uninsured: boolean | undefined) =>
  uninsured === true ? ('employer' as const) : ('fund' as const);

const MAKERS: { readonly [Id in CalculatorId]?: Maker<Id> } = {
  'wage-arrears': single('wages'),
  'damage-deduction': single('wages', '多扣的工资'),
  'idle-pay': (outcome) =>
    outcome.kind === 'amount'
      ? [line('wages', outcome.shortfall, { label: '停工停产期间的工资差额' })]
      : [],
  overtime: single('overtime'),
  'annual-leave': single('annual-leave'),
  'double-wage': ({ amount, from, to }) => [
    line('double-wage', amount, from !== null && to !== null ? { from, to } : {}),
  ],
  'double-wage-later': ({ amount, from, to }) => [
    line('double-wage', amount, {
      label: '未续签或未签无固定期限劳动合同的二倍工资差额',
      ...(from !== null && to !== null && { from, to }),
    }),
  ],
  severance: single('severance'),
  'severance-before-2008': single('severance'),
  'unlawful-termination': single('unlawful-ending'),
  'notice-pay': single('notice-pay'),
  'ending-pay': (outcome) =>
    outcome.kind === 'amount'
      ? [
          line('severance', outcome.severance),
          line('notice-pay', outcome.noticePay),
          line('unlawful-ending', outcome.compensation),
        ]
      : [],
  'arrears-surcharge': (outcome) =>
    // the least that is due; how much more is for the labour authority to say
    outcome.kind === 'range' ? [line('surcharge', outcome.low, { ordered: true })] : [],
  'probation-pay': single('probation-pay'),
  'work-injury': (outcome, { uninsured }) =>
    outcome.kind === 'amount'
      ? [line('work-injury', outcome.amount, { label: '一次性伤残补助金', payer: fund(uninsured) })]
      : [],
  'injury-grants': (outcome, { uninsured }) =>
    outcome.kind === 'amount'
      ? [
          line('work-injury', outcome.medical, {
            label: '一次性工伤医疗补助金',
            payer: fund(uninsured),
          }),
          line('work-injury', outcome.job, { label: '一次性伤残就业补助金' }),
        ]
      : [],
  'work-death': (outcome, { uninsured }) =>
    outcome.kind === 'amount'
      ? [
          line('work-injury', outcome.amount, {
            label: '一次性工亡补助金',
            payer: fund(uninsured),
          }),
          line('work-injury', outcome.funeralGrant, {
            label: '丧葬补助金',
            payer: fund(uninsured),
          }),
        ]
      : [],
  'stop-work-pay': single('work-injury', '停工留薪期工资'),
  'sick-pay': (outcome) =>
    outcome.kind === 'amount' ? [line('wages', outcome.shortfall, { label: '病假工资差额' })] : [],
  maternity: (outcome, { uninsured }) =>
    outcome.kind === 'amount'
      ? [
          line('maternity', outcome.employer, { label: '产假工资（单位应付部分）' }),
          line('maternity', outcome.fund, { label: '生育津贴', payer: fund(uninsured) }),
        ]
      : [],
  'non-compete': (outcome, { months }) =>
    outcome.kind === 'amount' && months !== undefined
      ? [line('non-compete', new Big(outcome.amount).times(months).toFixed(2, Big.roundHalfUp))]
      : [],
};
