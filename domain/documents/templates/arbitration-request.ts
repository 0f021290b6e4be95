import { petition } from '../petition';

/** 劳动人事争议仲裁申请书: what it must hold is in 调解仲裁法 28 and 办案规则 29. */
export const arbitrationRequest = petition({
  id: 'arbitration-request',
  code: 'TP-01',
  title: '劳动人事争议仲裁申请书',
  use: '协商不成，要到仲裁委申请仲裁时交的文书。仲裁不收费。',
  rule: 'TP-01',
  roles: ['申请人', '被申请人'],
  worker: ['name', 'sex', 'birth', 'occupation', 'idNumber', 'residence', 'phone'],
  workerMust: ['name', 'sex', 'birth', 'residence', 'phone'],
  requests: { heading: '仲裁请求', verb: '请求裁决' },
  story: {
    heading: '事实和理由',
    lead: '按时间写：哪天入职、做什么、工资多少、出了什么事、找过单位没有。',
  },
  recipient: {
    label: '送到哪个仲裁委',
    help: '工作地或单位所在地的，工作地优先（调解仲裁法 21）。例如：某某区。',
    suffix: '劳动人事争议仲裁委员会',
  },
  evidence: true,
  witnesses: true,
  note: (employers) =>
    `附：申请书副本 ${employers} 份（每个被申请人一份），身份证复印件，证据材料。`,
  next: [
    '打印后在最后签名、写日期。',
    '有几个被申请人，就多准备几份副本。',
    '带身份证和证据复印件，到工作地或单位所在地的仲裁委递交。写不了的可以口头申请，请工作人员记下来。',
    '仲裁委收到后 5 个工作日内会说受不受理；没有回音，可以直接到法院起诉（调解仲裁法 29）。',
  ],
});
