/** A paper or record worth having, told to somebody who has never been to law. */
export interface EvidenceFacts {
  label: string;
  /** How to get it, in one plain sentence. */
  how: string;
}

/** Everything a worker may be asked to bring; topics pick from it. */
export const EVIDENCE = {
  'labour-contract': {
    label: '劳动合同',
    how: '拍下每一页；手里没有，可以问单位要一份，或到人社局查备案。',
  },
  'wage-slips': {
    label: '工资条',
    how: '纸质的拍照，短信、邮件或系统里的截图，要看得见月份和金额。',
  },
  'bank-flow': {
    label: '工资的银行流水',
    how: '在手机银行里导出近十二个月的明细，或带身份证到银行打印。',
  },
  attendance: {
    label: '考勤记录',
    how: '打卡软件截图、排班表、签到表都可以，要看得见日期。',
  },
  'work-proof': {
    label: '能证明您在那里上班的东西',
    how: '工牌、工作服、门禁卡、工作群、入职登记表，有什么拍什么。',
  },
  'chat-records': {
    label: '和单位的聊天记录',
    how: '截图时带上对方的头像、名字和日期，原手机里的记录不要删。',
  },
  iou: { label: '欠条或结算单', how: '请对方写清欠谁、欠多少、哪天还，并签名；已经有的请拍照。' },
  coworkers: {
    label: '同事的证明',
    how: '请一起上班的同事写下知道的事，并签名留电话。',
  },
  'dismissal-letter': {
    label: '辞退通知或离职证明',
    how: '纸质通知拍照；口头通知的，可以发消息问一句原因，把回复留下。',
  },
  recording: {
    label: '谈话录音',
    how: '自己参加的谈话可以录音，保留原始文件，不要剪辑。',
  },
  resignation: { label: '辞职信', how: '写了什么理由很要紧，请拍下您交出去的那一份。' },
  'entry-proof': {
    label: '入职时间的证明',
    how: '录用通知、入职登记表、第一笔工资的流水，能看出哪天开始上班就行。',
  },
  'asked-to-sign': {
    label: '要求签合同的记录',
    how: '您催单位签合同的消息或邮件，截图保留。',
  },
  diagnosis: {
    label: '诊断证明和病历',
    how: '到就诊的医院病案室复印，要盖章。',
  },
  'medical-bills': { label: '医疗费票据', how: '发票和费用清单都留原件，先拍照存一份。' },
  'accident-record': {
    label: '事故经过的记录',
    how: '现场照片、报警或报险记录、事故报告，写清哪天、在哪、怎么伤的。',
  },
  'injury-decision': {
    label: '工伤认定决定书',
    how: '还没认定的不用急，我们会告诉您怎么申请；已经认定的请拍照。',
  },
  'disability-grade': {
    label: '劳动能力鉴定结论',
    how: '伤情稳定后向劳动能力鉴定委员会申请；已经有的请拍照。',
  },
  'insurance-record': {
    label: '社保缴费记录',
    how: '在“掌上12333”或当地社保小程序里查询并截图。',
  },
  'fund-record': { label: '公积金缴存记录', how: '在当地公积金小程序或柜台查询并截图。' },
  'waiver-paper': {
    label: '“自愿不缴社保”之类的材料',
    how: '签过承诺书或领过补贴的，请拍照；这种承诺没有效力。',
  },
  'overtime-orders': {
    label: '安排加班的消息',
    how: '群通知、排班表、加班审批、下班时的打卡记录，截图保留。',
  },
  'transport-records': {
    label: '加班后回家的记录',
    how: '打车、乘车记录截图，能看出几点离开单位就行。',
  },
  'leave-records': { label: '休假记录', how: '请假单、休假审批截图，没批准的也要。' },
  'career-years': {
    label: '累计工龄的证明',
    how: '社保缴费记录能看出您一共工作了几年，年休假天数按它算。',
  },
  'pregnancy-proof': {
    label: '怀孕或生育的证明',
    how: '医院的检查单、诊断证明、出生医学证明，拍照即可。',
  },
  'allowance-record': { label: '生育津贴记录', how: '在社保小程序里查申领情况并截图。' },
  'platform-records': {
    label: '平台上的记录',
    how: '接单、收入、在线时长、扣罚和评分的页面，按月截图。',
  },
  'platform-agreement': {
    label: '和平台或站点签的协议',
    how: '在软件的“我的协议”里找，每一页都截图。',
  },
  'contractor-chain': {
    label: '谁包给谁的线索',
    how: '工地公示牌、包工头的名字电话、发钱人的转账记录，都拍下来。',
  },
  'wage-account': {
    label: '工地的工资专户和考勤',
    how: '工资卡是谁办的、实名制进出记录、工地上的维权公示牌，都拍下来。',
  },
  'dispatch-papers': {
    label: '和派遣公司之间的材料',
    how: '和谁签的合同、谁发工资、谁管您上班，把合同和消息都拍下来。',
  },
  'non-compete-paper': {
    label: '竞业限制或服务期协议',
    how: '请拍下每一页，尤其是期限、补偿和违约金那几条。',
  },
  'compensation-flow': {
    label: '竞业补偿到账记录',
    how: '离职后每月收没收到补偿，用银行流水证明。',
  },
  'training-papers': {
    label: '培训的材料',
    how: '培训通知、费用发票和结业证明，能看出花了多少钱。',
  },
  'rules-paper': { label: '单位的规章制度', how: '员工手册、处罚通知、公告，拍下有关的几页。' },
  'fine-record': {
    label: '罚款或扣款的凭证',
    how: '处罚单、扣款截图、押金收据，要看得见金额和理由。',
  },
  'procedure-papers': {
    label: '仲裁或法院的文书',
    how: '受理通知、裁决书、判决书，连同收到的日期一起拍下。',
  },
} as const satisfies Record<string, EvidenceFacts>;

export type EvidenceId = keyof typeof EVIDENCE;
