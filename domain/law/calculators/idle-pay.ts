import Big from 'big.js';
import type { Yuan } from '../../money';
import type { ParameterId } from '../parameters/parameter';
import type { AmountOutcome, MissingOutcome, Result, Step } from '../result';
import { figure, inYuan, yuan } from './figures';

export interface IdlePayInput {
  /** Yuan: the wage of a month of normal work. */
  monthlyWage: Yuan;
  /** Whole months the stop lasted, the first included. */
  months: number;
  /** How many of those after the first had some work. */
  workedMonths: number;
  /** Yuan paid for all of that time. */
  paid: Yuan;
  /** Yuan a month; null when not on record. */
  minimumWage: Yuan | null;
  /** Percent of the minimum wage that the place has paid to those without work; null when not on record. */
  livingAllowance: number | null;
}

export interface IdlePayAmount extends AmountOutcome {
  /** Yuan short of the least that is due. */
  shortfall: Yuan;
}

/** 停工停产: the first pay cycle in full, then the minimum wage for work and the local 生活费 for none. 工资支付暂行规定 12. */
export function idlePay(input: IdlePayInput): Result<IdlePayAmount | MissingOutcome> {
  const parameters = missingFor(input);
  return {
    outcome:
      parameters.length > 0
        ? {
            kind: 'missing',
            parameters,
            formula:
              '第一个月照发工资；以后每个月，干了活的不低于当地最低工资，没干活的按当地规定发生活费（最低工资的一定比例）',
          }
        : amountOf(input),
    steps: stepsOf(input),
    assumptions: [
      {
        say: '停工停产不是您的原因，您也没有请假或离职。',
        confidence: 'V1',
        rule: 'CA-08.stopped',
      },
      { say: '一个工资支付周期按一个月算。', confidence: 'CONV', rule: 'CA-08.stopped' },
    ],
    changes: [
      '有活干的月份，和单位商量过新工资的，按商量的数，但不能低于最低工资。',
      '生活费各地规定不同，请以当地规定为准。',
      '工伤休养、医疗期、产假不算停工，各有各的算法。',
    ],
    otherwise: [],
  };
}

const laterMonths = ({ months }: IdlePayInput) => Math.max(0, months - 1);
const workedOf = (input: IdlePayInput) => Math.min(input.workedMonths, laterMonths(input));
const idleOf = (input: IdlePayInput) => laterMonths(input) - workedOf(input);

/** The local numbers that this stop needs and nobody has written down: none for its first month. */
function missingFor(input: IdlePayInput): ParameterId[] {
  const parameters: ParameterId[] = [];
  if (laterMonths(input) > 0 && input.minimumWage === null) parameters.push('minimumWage');
  if (idleOf(input) > 0 && input.livingAllowance === null) parameters.push('livingAllowance');
  return parameters;
}

/** What each part of the stop brings at least, unrounded. */
function dueOf(input: IdlePayInput) {
  const minimum = new Big(input.minimumWage ?? 0);
  const first = new Big(input.monthlyWage);
  const worked = minimum.times(workedOf(input));
  const idle = minimum
    .times(input.livingAllowance ?? 0)
    .times(idleOf(input))
    .div(100);
  return { first, worked, idle, all: first.plus(worked).plus(idle) };
}

function amountOf(input: IdlePayInput): IdlePayAmount {
  const { all } = dueOf(input);
  return { kind: 'amount', amount: yuan(all), shortfall: yuan(all.minus(input.paid)) };
}

function stepsOf(input: IdlePayInput): Step[] {
  const { first, worked, idle, all } = dueOf(input);
  const known = missingFor(input).length === 0;
  return [
    { say: '第一个月照发工资', value: inYuan(first), rule: 'CA-08.stopped' },
    ...(workedOf(input) > 0 && input.minimumWage !== null
      ? [
          {
            say: `以后有活干的 ${workedOf(input)} 个月，不低于当地最低工资`,
            formula: `${figure(input.minimumWage)} × ${workedOf(input)}`,
            value: inYuan(worked),
            rule: 'CA-08.stopped',
          } as const,
        ]
      : []),
    ...(idleOf(input) > 0 && input.minimumWage !== null && input.livingAllowance !== null
      ? [
          {
            say: `以后没活干的 ${idleOf(input)} 个月，发当地生活费`,
            formula: `${figure(input.minimumWage)} × ${input.livingAllowance}% × ${idleOf(input)}`,
            value: inYuan(idle),
            rule: 'CA-08.stopped',
          } as const,
        ]
      : []),
    ...(known
      ? [
          {
            say: '一共至少应得，减去已经发的',
            formula: `${figure(all)} − ${figure(input.paid)}`,
            value: inYuan(yuan(all.minus(input.paid))),
            rule: 'CA-08.stopped',
          } as const,
        ]
      : []),
  ];
}
