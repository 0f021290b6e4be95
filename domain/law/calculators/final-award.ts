import Big from 'big.js';
import type { Yuan } from '../../money';
import type { AnswerOutcome, MissingOutcome, Result } from '../result';
import { figure } from './figures';

/**
 * `pay`: wages, injury medical costs, 经济补偿, 赔偿金 (2N, double wage, illegal probation too); `standard`: national
 * standards on hours, leave, social insurance; `other`: everything else, such as confirming the employment.
 */
export interface AwardItem {
  kind: 'pay' | 'standard' | 'other';
  label: string;
  /** Yuan; null where it is not about money. */
  amount: Yuan | null;
}

export interface FinalAwardInput {
  items: readonly AwardItem[];
  minimumWage: Yuan | null;
}

export interface FinalAwardAnswer extends AnswerOutcome<'final' | 'non-final' | 'mixed'> {
  /** Whether each item, in order, is final. */
  items: readonly boolean[];
  /** Yuan: the most an item of pay may have. */
  threshold: Yuan;
}

const MONTHS_OF_MINIMUM = 12;

const ITEM_BY_ITEM = {
  say: '按每一项分别看，不看总数；按您填的请求算，最后看裁决书判了多少。',
  confidence: 'V1',
  rule: 'PR-21',
} as const;

/** 终局裁决: each item by itself against twelve months of the local minimum wage. 调解仲裁法 47; 办案规则 50; 解释(一) 19–20. */
export function finalAward({
  items,
  minimumWage,
}: FinalAwardInput): Result<FinalAwardAnswer | MissingOutcome> {
  if (minimumWage === null) {
    return {
      outcome: {
        kind: 'missing',
        parameters: ['minimumWage'],
        formula: '单项不超过 当地月最低工资 × 12 的，是终局裁决',
      },
      steps: [],
      assumptions: [ITEM_BY_ITEM],
      changes: [],
      otherwise: [],
    };
  }
  const threshold = new Big(minimumWage).times(MONTHS_OF_MINIMUM);
  const finals = items.map((item) => isFinal(item, threshold));
  const code = finals.every(Boolean) ? 'final' : finals.some(Boolean) ? 'mixed' : 'non-final';
  return {
    outcome: {
      kind: 'answer',
      code,
      ...ANSWERS[code],
      items: finals,
      threshold: threshold.toFixed(2),
    },
    steps: [
      {
        say: '单项的限额：当地月最低工资的 12 倍，正好等于也算终局',
        formula: `${figure(minimumWage)} × ${MONTHS_OF_MINIMUM}`,
        value: `${figure(threshold)} 元`,
        rule: 'PR-21',
      },
      ...items.map((item, index) => ({
        say: item.amount === null ? item.label : `${item.label} ${figure(item.amount)} 元`,
        value: finals[index] ? '终局' : '非终局',
        rule: 'PR-21' as const,
      })),
    ],
    assumptions: [ITEM_BY_ITEM],
    changes: ['裁决书上会写明是终局还是非终局，以裁决书为准。'],
    otherwise: [],
  };
}

/** Whether an item alone is final: a standard always, pay up to the threshold, nothing else. */
export function isFinal({ kind, amount }: AwardItem, threshold: Big): boolean {
  if (kind === 'standard') return true;
  return kind === 'pay' && amount !== null && new Big(amount).lte(threshold);
}

const ANSWERS: Readonly<
  Record<FinalAwardAnswer['code'], { say: string; next: readonly string[] }>
> = {
  final: {
    say: '这些请求裁决下来是终局裁决，单位不能起诉。',
    next: [
      '单位只能在 30 天内向中级法院申请撤销（六种情形）。',
      '您不服的，收到裁决书 15 天内可以向基层法院起诉。',
    ],
  },
  'non-final': {
    say: '这些请求裁决下来是非终局裁决，双方都可以起诉。',
    next: ['任何一方不服，收到裁决书 15 天内向基层法院起诉；都不起诉，裁决就生效。'],
  },
  mixed: {
    say: '有终局的，也有非终局的；起诉后按非终局处理。',
    next: [
      '仲裁委应当分别裁决；想让小额的先生效，可以在申请时提出分开裁决。',
      '任何一方不服，收到裁决书 15 天内向基层法院起诉。',
    ],
  },
};
