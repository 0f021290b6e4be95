import { petition } from '../petition';

/** 劳动争议调解申请书: 调解仲裁法 12, 企业劳动争议协商调解规定 21. */
export const mediationRequest = petition({
  id: 'mediation-request',
  code: 'TP-06',
  title: '劳动争议调解申请书',
  use: '想先请调解组织出面谈，不想马上打官司时用。',
  rule: 'TP-06',
  roles: ['申请人', '被申请人'],
  worker: ['name', 'sex', 'occupation', 'idNumber', 'residence', 'phone'],
  workerMust: ['name', 'phone'],
  requests: {
    heading: '调解请求',
    verb: '请求',
    lead: '希望对方做到什么，一项一项写。',
  },
  story: { heading: '事实和理由', lead: '事情怎么来的，已经谈过什么，卡在哪里。' },
  recipient: {
    label: '送到哪个调解组织',
    help: '单位的劳动争议调解委员会、街镇的人民调解委员会都可以。',
    suffix: '调解委员会',
  },
  evidence: true,
  note: () => '附：身份证复印件，证据材料。',
  next: [
    '打印后签名，交给单位或街镇的调解组织；写不了的可以口头申请。',
    '收到申请 15 天内没有谈成，就可以去申请仲裁（调解仲裁法 14）。',
    '谈成了要写成调解协议书，写清哪天付、付多少。',
  ],
});
