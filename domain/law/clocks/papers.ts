/** A step of the way whose day a worker knows: a paper received, an application made. */
export interface Paper {
  label: string;
  /** Which day is meant. */
  asks: string;
  /** It may lie ahead: a hearing, a last day to pay. */
  ahead?: true;
}

/** Papers and steps that start a period, in the order they come. */
export const PAPERS = {
  'negotiation-asked': { label: '提出过协商', asks: '哪天向单位提出的' },
  'mediation-applied': { label: '申请了调解', asks: '调解组织哪天收到申请' },
  'agreement-effective': {
    label: '达成了调解协议',
    asks: '协议哪天生效（一般是签字盖章那天）',
  },
  'people-agreement-effective': {
    label: '达成了人民调解协议',
    asks: '协议哪天生效（一般是签字盖章那天）',
  },
  'arbitration-applied': { label: '递交了仲裁申请', asks: '仲裁委哪天收到申请' },
  'arbitration-accepted': { label: '仲裁委受理了', asks: '哪天受理（看受理通知书）' },
  'copy-served': { label: '单位收到了仲裁申请书', asks: '单位哪天收到（可以问仲裁委）' },
  'hearing-set': { label: '收到开庭通知', asks: '哪天开庭', ahead: true },
  'award-received': { label: '收到仲裁裁决书（没写“终局裁决”）', asks: '哪天签收' },
  'final-award-received': { label: '收到终局裁决书（写着“终局裁决”）', asks: '哪天签收' },
  'set-aside-received': { label: '终局裁决被法院撤销（作废）', asks: '哪天收到裁定书' },
  'suit-filed': { label: '向法院递交了起诉状', asks: '法院哪天收到' },
  'suit-accepted': { label: '法院立案了（正式收下案子）', asks: '哪天立案' },
  'judgment-received': { label: '收到一审判决书', asks: '哪天签收' },
  'ruling-received': { label: '收到一审裁定书（不受理、驳回起诉等）', asks: '哪天签收' },
  'performance-due': {
    label: '有生效的裁决、判决或调解书，对方没付钱',
    asks: '文书写的最后付款日；没写的填生效那天',
    ahead: true,
  },
  'obstacle-ended': {
    label: '因为灾害、重病等错过了法院的期限',
    asks: '障碍哪天消除的',
  },
  'enforcement-refused': {
    label: '法院裁定不予执行（不照裁决去强制要钱）',
    asks: '哪天收到裁定书',
  },
  'preservation-made': { label: '法院采取了诉前保全（先查封、冻结财产）', asks: '哪天保全的' },
  'order-applied': { label: '申请了支付令（法院催单位付钱的命令）', asks: '法院哪天收到申请' },
  'order-accepted': { label: '法院受理了支付令申请', asks: '哪天受理' },
  'order-served': { label: '支付令送到了单位', asks: '单位哪天收到' },
  'complaint-made': { label: '向劳动监察（人社局的执法队）投诉了', asks: '哪天投诉' },
  'complaint-filed': { label: '劳动监察立案了', asks: '哪天立案' },
  'recognition-applied': { label: '申请了工伤认定', asks: '人社局哪天收到申请' },
  'recognition-accepted': { label: '工伤认定受理了', asks: '哪天受理' },
  'recognition-made': { label: '工伤认定决定作出了', asks: '决定书上的日期' },
  'recognition-received': { label: '收到工伤认定决定书', asks: '哪天签收' },
  'reconsideration-received': { label: '对工伤认定申请过复议，收到复议决定书', asks: '哪天签收' },
  'appraisal-applied': { label: '申请了劳动能力鉴定', asks: '哪天收到申请' },
  'appraisal-made': { label: '劳动能力鉴定结论作出了', asks: '结论书上的日期' },
  'appraisal-received': { label: '收到劳动能力鉴定结论', asks: '哪天签收' },
  ended: { label: '已经离职', asks: '最后一天上班是哪天' },
  'handover-done': { label: '办完了工作交接', asks: '哪天办完' },
  'aid-applied': { label: '申请了政府法律援助，材料齐了', asks: '哪天交齐' },
  'union-aid-applied': { label: '申请了工会法律援助，材料齐了', asks: '哪天交齐' },
  'aid-granted': { label: '政府法律援助批准了', asks: '决定书上的日期' },
  'aid-objected': { label: '不给援助，您提出了异议（不同意）', asks: '司法局哪天收到' },
} as const satisfies Record<string, Paper>;

export type PaperId = keyof typeof PAPERS;
export const PAPER_IDS = Object.keys(PAPERS) as readonly PaperId[];
