import Big from 'big.js';
import type { Yuan } from '../../money';
import type {
  AmountOutcome,
  AnswerOutcome,
  MissingOutcome,
  RefusalOutcome,
  Result,
  Step,
} from '../result';
import { figure, inYuan, least, most, yuan } from './figures';
import { PAID_DAYS } from './overtime';
import { type ContractKind, probationLimit } from './probation-limit';

export interface ProbationWage {
  about: 'pay';
  /** Yuan a month during probation. */
  probationWage: Yuan;
  /** Yuan a month agreed for after it. */
  contractWage: Yuan;
  /** Yuan a month: the lowest pay of the same post; null when not known. */
  lowestPostWage: Yuan | null;
  minimumWage: Yuan | null;
}

export interface ProbationTooLong {
  about: 'length';
  contract: ContractKind;
  months: number | null;
  extraDays: number;
  /** Not the first probation with this employer. */
  second: boolean;
  /** Whole months of probation served. */
  servedMonths: number;
  /** Working days served beyond them. */
  servedWorkdays: number;
  /** Yuan a month: 满月工资 after probation. */
  fullWage: Yuan;
}

export type ProbationPayInput = ProbationWage | ProbationTooLong;

/** Whether probation was paid lawfully, with what is short a month. */
export interface ProbationWageAnswer extends AnswerOutcome<'ok' | 'warn' | 'violation'> {
  /** Yuan a month below what is certainly due. */
  shortfall: Yuan;
}

export type ProbationPayOutcome =
  | ProbationWageAnswer
  | AmountOutcome
  | MissingOutcome
  | RefusalOutcome;

/** 试用期: is the pay lawful (劳动合同法 20), or what is due for one that was too long (83). */
export function probationPay(input: ProbationPayInput): Result<ProbationPayOutcome> {
  return input.about === 'pay' ? checkWage(input) : forIllegal(input);
}

function checkWage(input: ProbationWage): Result<ProbationPayOutcome> {
  const wage = new Big(input.probationWage);
  const ofContract = new Big(input.contractWage).times('0.8');
  const ofPost = input.lowestPostWage === null ? null : new Big(input.lowestPostWage).times('0.8');
  const minimum = new Big(input.minimumWage ?? 0);
  const floor = most(ofPost === null ? new Big(0) : least(ofContract, ofPost), minimum);
  const code = wage.lt(floor) ? 'violation' : wage.lt(ofContract) ? 'warn' : 'ok';
  const outcome: ProbationWageAnswer = {
    kind: 'answer',
    code,
    ...ANSWERS[code],
    shortfall: yuan(floor.minus(wage)),
  };
  const unknown = input.minimumWage === null && code !== 'violation';
  return {
    outcome: unknown
      ? {
          kind: 'missing',
          parameters: ['minimumWage'],
          formula: '试用期工资 ≥ 当地最低工资，并且 ≥ 同岗位最低档工资的 80% 或合同工资的 80%',
        }
      : outcome,
    steps: [
      {
        say: '合同工资的 80%',
        formula: `${figure(input.contractWage)} × 80%`,
        value: inYuan(ofContract),
        rule: 'CA-07.pay',
      },
      ...(input.lowestPostWage === null || ofPost === null
        ? []
        : [
            {
              say: '同岗位最低档工资的 80%',
              formula: `${figure(input.lowestPostWage)} × 80%`,
              value: inYuan(ofPost),
              rule: 'CA-07.pay',
            } as const,
          ]),
      ...(input.minimumWage === null
        ? []
        : [{ say: '当地最低工资', value: inYuan(minimum), rule: 'CA-07.pay' } as const]),
      { say: '您试用期的工资', value: inYuan(wage), rule: 'CA-07.pay' },
    ],
    assumptions: [
      {
        say: '80% 两个标准达到一个就算合法；只低于合同工资 80% 的先提醒。',
        confidence: 'CONV',
        rule: 'CA-07.pay-reading',
      },
    ],
    changes:
      input.lowestPostWage === null
        ? ['知道同岗位最低档工资是多少，就能判断得更准。']
        : ['同岗位最低档的工资不是这个数，结论会变。'],
    otherwise: unknown ? [{ when: '试用期工资不低于当地最低工资', outcome }] : [],
  };
}

const ANSWERS: Readonly<
  Record<ProbationWageAnswer['code'], { say: string; next: readonly string[] }>
> = {
  ok: { say: '试用期工资没有低于法定标准。', next: [] },
  warn: {
    say: '试用期工资低于合同工资的 80%，很可能少发了。',
    next: ['请单位说明同岗位最低档工资是多少；说不清的，可以要求补足到合同工资的 80%。'],
  },
  violation: {
    say: '试用期工资低于法定标准，单位要补差额。',
    next: ['可以先向单位要求补足，不补的向劳动监察投诉或申请仲裁。'],
  },
};

function forIllegal(input: ProbationTooLong): Result<ProbationPayOutcome> {
  const limit = probationLimit(input);
  if (limit.outcome.kind !== 'months') return { ...limit, outcome: limit.outcome, otherwise: [] };
  const allowed = input.second ? 0 : limit.outcome.months;
  const overMonths = Math.max(0, input.servedMonths - allowed);
  const overDays = input.servedMonths >= allowed ? input.servedWorkdays : 0;
  const wage = new Big(input.fullWage);
  const pay = wage.times(new Big(PAID_DAYS).times(overMonths).plus(overDays)).div(PAID_DAYS);
  const steps: Step[] = [
    ...(input.second
      ? [
          {
            say: '同一单位只能约定一次试用期，第二次的全部违法',
            value: '0 个月',
            rule: 'CA-07.limit',
          } as const,
        ]
      : limit.steps),
    {
      say: `已经干了 ${input.servedMonths} 个月 ${input.servedWorkdays} 个工作日，超出的部分`,
      value: `${overMonths} 个月 ${overDays} 个工作日`,
      rule: 'CA-07.illegal',
    },
    {
      say: '超出的部分另付转正后的工资',
      formula: `${figure(wage)} × ${overMonths}${overDays > 0 ? ` + ${figure(wage)} ÷ ${PAID_DAYS} × ${overDays}` : ''}`,
      value: inYuan(pay),
      rule: 'CA-07.illegal',
    },
  ];
  return {
    outcome: { kind: 'amount', amount: yuan(pay) },
    steps,
    assumptions: [
      { say: '这段试用期您已经实际干过了。', confidence: 'V1', rule: 'CA-07.illegal' },
      ...(overDays > 0
        ? [
            {
              say: '不满一个月的按工作日除以 21.75 折算。',
              confidence: 'CONV',
              rule: 'CA-07.part-month',
            } as const,
          ]
        : []),
    ],
    changes: [
      '只有已经干了的超长部分才有赔偿金；还没干到的，可以要求改正。',
      '这是工资以外另付的，超出期间的工资差额还可以再要。',
    ],
    otherwise: [],
  };
}
