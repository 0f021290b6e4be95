import type { Rule } from '../rule';

/** What forms must contain. */
export const FORM_RULES = {
  'TP-01': {
    article: '调解仲裁法 28；办案规则 29',
    says: '仲裁申请书要写清双方是谁、请求、事实和理由、证据和来源、证人；写不了的可以口头申请。',
    confidence: 'V1',
  },
} as const satisfies Record<string, Rule>;
