import type { Day } from '../../time/types';
import type { Confidence, Rule } from '../rule';

/** The laws that rules rest on: their names, and since when the text relied on is in force. */
const ACTS = {
  'civil-code': { name: '民法典' },
  'civil-procedure': { name: '民事诉讼法' },
  'civil-procedure-reading': { name: '民事诉讼法司法解释' },
  'arbitration-act': { name: '劳动争议调解仲裁法', from: '2008-05-01' },
  'arbitration-rules': { name: '劳动人事争议仲裁办案规则', from: '2017-07-01' },
  'mediation-rules': { name: '企业劳动争议协商调解规定' },
  'reading-one': { name: '最高法劳动争议司法解释(一)', from: '2021-01-01' },
  'reading-two': { name: '最高法劳动争议司法解释(二)', from: '2025-09-01' },
  'contract-act': { name: '劳动合同法' },
  'injury-rules': { name: '工伤保险条例' },
  'capacity-rules': { name: '劳动能力鉴定管理办法', from: '2025-07-01' },
  'inspection-rules': { name: '劳动保障监察条例' },
  'wage-rules': { name: '工资支付暂行规定' },
  'migrant-wage-rules': { name: '保障农民工工资支付条例' },
  'aid-act': { name: '法律援助法', from: '2022-01-01' },
  'union-aid': { name: '工会法律援助办法', from: '2008-08-11' },
  'union-act': { name: '工会法', from: '2022-01-01' },
  'lawyers-act': { name: '律师法' },
} as const satisfies Record<string, { name: string; from?: Day }>;

export type ActId = keyof typeof ACTS;

/** A rule of an act: in force since the act's text is, unless the rule has days of its own. */
export function ruleFrom(
  act: ActId,
  article: string,
  says: string,
  more: { confidence?: Confidence; also?: string; validFrom?: Day; validTo?: Day } = {},
): Rule {
  const { name, ...dated }: { name: string; from?: Day } = ACTS[act];
  const validFrom = more.validFrom ?? dated.from;
  return {
    article: `${name} ${article}${more.also === undefined ? '' : `；${more.also}`}`,
    says,
    confidence: more.confidence ?? 'V1',
    ...(validFrom !== undefined && { validFrom }),
    ...(more.validTo !== undefined && { validTo: more.validTo }),
  };
}
