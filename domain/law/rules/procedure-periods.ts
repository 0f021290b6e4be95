import type { Rule } from '../rule';
import { ruleFrom } from './acts';

/** How long one has, or others have, at every step. */
export const PERIOD_RULES = {
  'PD-01': ruleFrom(
    'arbitration-act',
    '27(1)',
    '申请劳动仲裁的时效是一年，从知道或应当知道权利被侵害那天起算。',
  ),
  'PD-02': ruleFrom(
    'arbitration-act',
    '27(2)',
    '向单位要求过、向有关部门投诉或申请调解、单位答应过给，时效从那天起重新算一年。',
    { also: '劳动人事争议仲裁办案规则 27；企业劳动争议协商调解规定 31' },
  ),
  'PD-03': ruleFrom(
    'arbitration-act',
    '27(3)',
    '因为不可抗力或其他正当理由没法申请仲裁，时效暂停，原因消除后接着算。',
    { also: '劳动人事争议仲裁办案规则 28' },
  ),
  'PD-04': ruleFrom(
    'arbitration-act',
    '27(4)',
    '还在单位上班时要欠的工资，没有一年的限制；离职的，从离职那天起一年内提出。',
  ),
  'PD-05': ruleFrom(
    'reading-two',
    '20',
    '时效要对方自己提出来才算；对方在仲裁时没提，到法院一般不能再提。',
  ),
  'PD-06': ruleFrom(
    'arbitration-act',
    '14',
    '调解组织收到申请 15 天内没有调解成，就可以申请仲裁。',
  ),
  'PD-07': ruleFrom('mediation-rules', '10', '提出协商后对方 5 天不答复，就当作不愿意协商。'),
  'PD-08': ruleFrom('mediation-rules', '22', '调解组织收到申请后 3 个工作日内决定是否受理。'),
  'PD-09': ruleFrom(
    'mediation-rules',
    '27',
    '调解协议生效后 15 天内，双方可以一起请仲裁委审查确认。',
    { also: '劳动人事争议仲裁办案规则 74' },
  ),
  'PD-10': {
    article: '人民调解法 33',
    says: '人民调解协议生效后 30 天内，双方可以一起请法院司法确认。',
    confidence: 'V1',
  },
  'PD-11': ruleFrom(
    'arbitration-act',
    '29',
    '仲裁委收到申请后 5 个工作日内决定受不受理；不受理或到期不答复，可以起诉。',
  ),
  'PD-12': ruleFrom(
    'arbitration-act',
    '30',
    '受理后 5 个工作日内把申请书送给对方，对方 10 个工作日内答辩，再 5 个工作日内把答辩书送给您。',
  ),
  'PD-13': ruleFrom(
    'arbitration-act',
    '32、35',
    '受理后 5 个工作日内告知仲裁庭组成，开庭至少提前 5 个工作日通知；想延期，至少提前 3 个工作日提出。',
  ),
  'PD-14': ruleFrom('arbitration-act', '43', '受理后 45 天内裁决，复杂的经批准可以延长 15 天。', {
    also: '劳动人事争议仲裁办案规则 46',
  }),
  'PD-15': ruleFrom('arbitration-act', '43', '过了期限还没裁决，可以就同一件事直接起诉。', {
    also: '最高法劳动争议司法解释(一) 12',
  }),
  'PD-16': ruleFrom(
    'arbitration-act',
    '48',
    '劳动者对终局裁决不服，收到裁决书 15 天内向基层法院起诉。',
  ),
  'PD-17': ruleFrom(
    'arbitration-act',
    '49',
    '单位不能对终局裁决起诉，只能在收到后 30 天内向中级法院申请撤销。',
  ),
  'PD-18': ruleFrom('arbitration-act', '49', '裁决被撤销的，收到裁定书 15 天内可以起诉。'),
  'PD-19': ruleFrom(
    'arbitration-act',
    '50',
    '对非终局裁决不服，收到裁决书 15 天内起诉；都不起诉，裁决就生效。',
  ),
  'PD-20': ruleFrom(
    'civil-procedure',
    '171',
    '对一审判决不服，送达后 15 天内上诉；对裁定不服，10 天内上诉。',
  ),
  'PD-21': ruleFrom(
    'civil-procedure',
    '152、164',
    '一审普通程序一般 6 个月，简易程序一般 3 个月。',
    {
      confidence: 'GK',
    },
  ),
  'PD-22': ruleFrom(
    'civil-procedure',
    '250',
    '对方不照生效文书付钱，两年内申请强制执行，从该付的最后一天起算；没写期限的，从文书生效起算。',
  ),
  'PD-23': ruleFrom(
    'reading-one',
    '24',
    '裁决因为有问题被法院裁定不予执行的，收到裁定 30 天内可以起诉。',
  ),
  'PD-24': ruleFrom('civil-procedure', '126', '法院收到起诉状 7 天内决定立不立案。'),
  'PD-25': ruleFrom(
    'civil-procedure',
    '225–228',
    '支付令：法院 5 天内答复受不受理，受理后 15 天内发出，对方 15 天内付钱或提异议；异议成立，支付令就失效。',
  ),
  'PD-26': ruleFrom(
    'civil-procedure',
    '104',
    '起诉或仲裁前申请保全，法院 48 小时内裁定；采取保全后 30 天内要起诉或申请仲裁。',
  ),
  'PD-27': ruleFrom(
    'inspection-rules',
    '20',
    '单位违法两年内没被发现、举报或投诉，劳动监察就不再查；一直在违法的，从停下来那天算。',
  ),
  'PD-28': ruleFrom(
    'inspection-rules',
    '17',
    '劳动监察立案后 60 个工作日内查完，复杂的可以延长 30 个工作日。',
  ),
  'PD-29': ruleFrom(
    'inspection-rules',
    '21',
    '应当走或者已经走调解、仲裁、诉讼的，劳动监察不再处理。',
  ),
  'PD-30': ruleFrom(
    'injury-rules',
    '17(1)',
    '受伤或确诊职业病后，单位应当在 30 天内申请工伤认定。',
  ),
  'PD-31': ruleFrom(
    'injury-rules',
    '17(2)',
    '单位不申请的，您本人、近亲属或工会可以在受伤或确诊后一年内申请；不是您的原因耽误的时间不算。',
    { also: '法释〔2014〕9号 7' },
  ),
  'PD-32': ruleFrom(
    'injury-rules',
    '20',
    '人社局 15 天内审核受理，受理后 60 天内作出认定，事实清楚的 15 天内，20 天内送达。',
    { also: '工伤认定办法 8、22' },
  ),
  'PD-33': ruleFrom(
    'injury-rules',
    '17(4)',
    '单位没有按时申请，到它申请之前发生的工伤待遇由单位出。',
  ),
  'PD-34': ruleFrom(
    'injury-rules',
    '55',
    '对工伤认定不服，60 天内申请行政复议，或 6 个月内直接起诉；复议后还不服，15 天内起诉。',
    { confidence: 'GK', also: '行政复议法 20；行政诉讼法 45、46' },
  ),
  'PD-35': ruleFrom(
    'injury-rules',
    '25',
    '劳动能力鉴定收到申请后 5 个工作日内看材料齐不齐，60 天内出结论，必要时延长 30 天，15 天内送到。',
    { also: '劳动能力鉴定管理办法 10、17' },
  ),
  'PD-36': ruleFrom(
    'injury-rules',
    '26',
    '对鉴定结论不服，收到 15 天内向省里申请再次鉴定，省里的结论是最终的。',
    { also: '劳动能力鉴定管理办法 19' },
  ),
  'PD-37': ruleFrom('injury-rules', '28', '鉴定结论作出满一年后，伤情变了可以申请复查鉴定。'),
  'PD-38': ruleFrom('contract-act', '50', '离职时单位要出离职证明，15 天内办好档案和社保转移。'),
  'PD-39': ruleFrom('wage-rules', '9', '离职时单位要一次付清工资。'),
  'PD-40': ruleFrom('contract-act', '50(2)', '经济补偿在办完工作交接时支付。'),
  'PD-41': ruleFrom('civil-code', '188', '不是劳动关系的欠款（劳务、欠条），诉讼时效三年。'),
} as const satisfies Record<string, Rule>;
