import Big from 'big.js';
import { sumMoney, type Yuan } from '../../money';
import type { AmountOutcome, MissingOutcome, RefusalOutcome, Result } from '../result';
import { type Ending, type EndingReason, endingOf } from './endings';
import { noticePay } from './notice-pay';
import {
  type SeveranceAmount,
  type SeveranceInput,
  type SeveranceOutcome,
  severance,
} from './severance';
import { refusal } from './refusal';
import { unlawfulTermination } from './unlawful-termination';
import { inYuan } from './figures';

export interface EndingPayInput {
  reason: EndingReason;
  /** Written notice thirty days before; only for a dismissal under Article 40. */
  noticeGiven: boolean;
  /** Yuan: the wage of the last full month; only for a dismissal under Article 40. */
  lastMonthWage: Yuan | null;
  /** Dates and wages; null where nothing is due for that reason anyhow. */
  work: SeveranceInput | null;
}

export interface EndingPayAmount extends AmountOutcome {
  /** What is due: 'none', 'N', 'N+1' or '2N'. */
  due: Ending['due'];
  /** 经济补偿 N, yuan. */
  severance: Yuan;
  /** 代通知金, yuan. */
  noticePay: Yuan;
  /** 违法解除赔偿金 2N, yuan. */
  compensation: Yuan;
}

export type EndingPayOutcome = EndingPayAmount | MissingOutcome | RefusalOutcome;

const NOTHING = '0.00';

/** What is due for the way an employment ended, all together. 劳动合同法 36–41, 44, 46–48, 87. */
export function endingPay(input: EndingPayInput): Result<EndingPayOutcome> {
  const ending = endingOf(input.reason);
  const notice = noticePay({ ...input, lastMonthWage: input.lastMonthWage ?? NOTHING });
  const changes = [
    ...(ending.note === undefined ? [] : [ending.note]),
    '离职的理由以单位的书面通知、您的辞职信和其他证据为准，不以口头说法为准。',
  ];
  if (ending.due === 'none') {
    return {
      outcome: due('none', {}),
      steps: [
        { say: `“${ending.label}”，没有经济补偿`, value: inYuan(NOTHING), rule: ending.rule },
      ],
      assumptions: [
        { say: `离开的原因确实是“${ending.label}”。`, confidence: 'V1', rule: ending.rule },
      ],
      changes,
      otherwise: ifUnlawful(input),
    };
  }
  if (input.work === null)
    return refusal({
      kind: 'refusal',
      code: 'FIGURES_WANTED',
      say: '请填写入职日期、最后工作日和平均工资。',
    });
  const main = ending.due === '2N' ? unlawfulTermination(input.work) : severance(input.work);
  const plus = notice.outcome.amount;
  const dueNow = ending.due === 'N+1' && plus === NOTHING ? 'N' : ending.due;
  return {
    outcome: withNotice(main.outcome, dueNow, plus),
    steps: [
      { say: `“${ending.label}”`, value: DUE_SAYS[dueNow], rule: ending.rule },
      ...main.steps,
      ...(ending.due === 'N+1' ? notice.steps : []),
    ],
    assumptions: main.assumptions,
    changes: [...changes, ...main.changes],
    otherwise: [
      ...main.otherwise.map(({ when, outcome }) => ({
        when,
        outcome: withNotice(outcome, dueNow, plus),
      })),
      ...(ending.due === '2N' ? [] : ifUnlawful(input)),
    ],
  };
}

const DUE_SAYS: Readonly<Record<Ending['due'], string>> = {
  none: '没有经济补偿',
  N: '经济补偿 N',
  'N+1': '经济补偿 N，加一个月工资',
  '2N': '赔偿金 2N',
};

/** A dismissal that the employer cannot justify is paid twice. */
function ifUnlawful(input: EndingPayInput): { when: string; outcome: EndingPayOutcome }[] {
  if (input.work === null || !JUSTIFIED_BY_EMPLOYER.includes(input.reason)) return [];
  const { outcome } = unlawfulTermination(input.work);
  return [
    {
      when: '单位证明不了辞退的理由，被认定为违法解除',
      outcome: withNotice(outcome, '2N', NOTHING),
    },
  ];
}

const JUSTIFIED_BY_EMPLOYER: readonly EndingReason[] = [
  'fault',
  'incompetent',
  'medical',
  'objective',
  'redundancy',
];

function withNotice(outcome: SeveranceOutcome, what: Ending['due'], plus: Yuan): EndingPayOutcome {
  if (outcome.kind === 'amount') return due(what, { main: outcome, plus });
  if (outcome.kind === 'missing' && new Big(plus).gt(0))
    return { ...outcome, formula: `${outcome.formula}；另加代通知金 ${inYuan(plus)}` };
  return outcome;
}

function due(
  what: Ending['due'],
  { main, plus = NOTHING }: { main?: SeveranceAmount; plus?: Yuan },
): EndingPayAmount {
  const paid = main?.amount ?? NOTHING;
  return {
    kind: 'amount',
    amount: sumMoney([paid, plus]),
    due: what,
    severance: what === '2N' ? NOTHING : paid,
    noticePay: plus,
    compensation: what === '2N' ? paid : NOTHING,
  };
}
