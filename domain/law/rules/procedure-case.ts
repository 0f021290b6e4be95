import type { Rule } from '../rule';
import { ruleFrom } from './acts';

/** What belongs to labour arbitration, where it is brought, in what order and by whom. */
export const CASE_RULES = {
  'PR-01': ruleFrom(
    'arbitration-act',
    '2',
    '确认劳动关系、劳动合同、辞退离职、工时休假、社保福利、工资、工伤医疗费、经济补偿和赔偿金的争议，都是劳动争议。',
  ),
  'PR-02': ruleFrom(
    'reading-one',
    '2',
    '向社保经办机构要待遇、对劳动能力鉴定或职业病诊断不服、家政和雇佣帮工的纠纷，不是劳动争议。',
  ),
  'PR-03': ruleFrom(
    'arbitration-act',
    '4、5',
    '先可以协商、调解；要打官司，必须先申请劳动仲裁，对裁决不服才能起诉。',
  ),
  'PR-04': ruleFrom(
    'reading-one',
    '15、51',
    '只拿工资欠条要钱，或者调解协议约定的钱没给，可以不经仲裁直接起诉，也可以申请支付令。',
    { also: '劳动争议调解仲裁法 16' },
  ),
  'PR-05': ruleFrom('arbitration-act', '53', '劳动仲裁不收费。'),
  'PR-06': ruleFrom(
    'arbitration-act',
    '21',
    '到实际干活的地方或单位所在地的仲裁委申请；两边都有人申请的，归干活的地方。',
    { also: '劳动人事争议仲裁办案规则 8' },
  ),
  'PR-07': ruleFrom(
    'reading-one',
    '3',
    '起诉到单位所在地或干活地方的基层法院；干活地方不清楚的，到单位所在地。',
  ),
  'PR-08': ruleFrom(
    'arbitration-act',
    '7',
    '十个人以上、要求相同的，可以推选三到五名代表参加仲裁。',
    { also: '劳动人事争议仲裁办案规则 63' },
  ),
  'PR-09': ruleFrom(
    'arbitration-act',
    '22',
    '劳务派遣的，派遣单位和用工单位一起做被申请人；包给没有资质的人或挂靠的，承包单位、被挂靠单位要承担用工主体责任。',
    { also: '最高法劳动争议司法解释(一) 29；最高法劳动争议司法解释(二) 1、2' },
  ),
  'PR-20': ruleFrom(
    'arbitration-act',
    '44',
    '要工资、工伤医疗费、经济补偿或赔偿金，权利清楚又严重影响生活的，可以申请先予执行，不用提供担保。',
  ),
  'PR-21': ruleFrom(
    'arbitration-rules',
    '50',
    '单项不超过当地月最低工资 12 倍的钱，以及工时、休假、社保方面按国家标准的裁决，是终局裁决；按每一项分别看。',
    { also: '最高法劳动争议司法解释(一) 19、20' },
  ),
  'PR-22': ruleFrom(
    'arbitration-rules',
    '35、39',
    '申请人收到通知无正当理由不到庭或中途退庭，按撤回处理，再申请就不受理了。',
  ),
  'PR-23': ruleFrom(
    'arbitration-rules',
    '44',
    '要增加或改变请求，须在举证期满前提出；到了法院，独立的新请求要重新仲裁。',
    { also: '最高法劳动争议司法解释(一) 14' },
  ),
  'PR-24': ruleFrom(
    'reading-one',
    '16、17',
    '一方按时起诉，整份裁决不生效；几个劳动者里，只对起诉的人不生效。',
  ),
  'PR-25': {
    article: '诉讼费用交纳办法 13、20',
    says: '劳动争议案件诉讼费 10 元；要劳动报酬的不用先交。',
    confidence: 'V1',
  },
  'PR-26': {
    article: '法释〔2013〕3号',
    says: '欠一人三个月以上且达到当地标准（5,000 至 20,000 元），或欠十人以上合计达到标准（30,000 至 100,000 元），经责令仍不付的，可能构成拒不支付劳动报酬罪。',
    confidence: 'V1',
  },
  'PR-27': ruleFrom(
    'migrant-wage-rules',
    '15、29、30',
    '工地上欠农民工工资，由施工总承包单位先行清偿；工资台账要保存三年。',
  ),
} as const satisfies Record<string, Rule>;
