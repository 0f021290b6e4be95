import type { Rule } from '../rule';
import { ruleFrom } from './acts';

/** Who has to prove what, and what an employer has to keep. */
export const EVIDENCE_RULES = {
  'EV-01': ruleFrom(
    'arbitration-act',
    '6、39',
    '谁主张谁举证；但归单位保管的材料，单位要拿出来，不拿就由单位承担不利后果。',
  ),
  'EV-02': ruleFrom(
    'reading-one',
    '44',
    '开除、除名、辞退、解除合同、减少报酬、计算工作年限发生争议，由单位举证。',
  ),
  'EV-03': ruleFrom(
    'reading-one',
    '42',
    '要加班费的，您先拿出加班的证据，或证明加班记录在单位手里；单位不交的，由单位承担不利后果。',
  ),
  'EV-04': ruleFrom('injury-rules', '19', '单位不认为是工伤的，由单位举证。'),
  'EV-05': ruleFrom('wage-rules', '6', '单位要把工资支付记录保存两年以上备查。'),
  'EV-06': ruleFrom('migrant-wage-rules', '15', '农民工的工资台账至少保存三年。'),
  'EV-07': ruleFrom('contract-act', '50', '解除或终止的劳动合同，单位要保存两年以上备查。'),
  'EV-08': {
    article: '劳社部发〔2005〕12号 2',
    says: '没签合同的，可以用工资记录、工作证、招工登记表、考勤和同事证言证明劳动关系；其中工资记录、登记表、考勤由单位举证。',
    confidence: 'V2',
  },
  'EV-09': ruleFrom(
    'reading-two',
    '7',
    '单位说没签合同不是它的错（不可抗力、您故意或有重大过失），要由单位举证。',
  ),
  'EV-10': {
    article: '民事诉讼法司法解释 106',
    says: '自己参加的谈话录音、聊天记录一般可以用；要保留原手机和原始文件，不剪辑，不用违法办法取得。',
    confidence: 'GK',
  },
  'EV-11': ruleFrom(
    'union-act',
    '22',
    '单位单方面辞退职工，要事先把理由通知工会；有没有通知由单位说明。',
    { also: '最高法劳动争议司法解释(一) 47' },
  ),
} as const satisfies Record<string, Rule>;

export type EvidenceRuleId = keyof typeof EVIDENCE_RULES;
