import { petition } from '../petition';

/** 劳动保障监察投诉书: 劳动保障监察条例 and its implementing rules 14. */
export const inspectionComplaint = petition({
  id: 'inspection-complaint',
  code: 'TP-09',
  title: '劳动保障监察投诉书',
  use: '单位欠薪、不交社保、超时加班，请劳动监察部门去查时用。',
  rule: 'TP-09',
  roles: ['投诉人', '被投诉单位'],
  worker: ['name', 'sex', 'birth', 'occupation', 'idNumber', 'residence', 'phone'],
  workerMust: ['name', 'sex', 'birth', 'residence', 'phone'],
  requests: {
    heading: '投诉请求',
    verb: '请求责令',
    lead: '希望劳动监察让单位做什么。',
  },
  story: {
    heading: '违法事实',
    lead: '单位哪天起、怎么违法的；从违法行为停下那天算起，超过 2 年就不再查处（监察条例 20）。',
    more: [
      {
        name: 'proceeding',
        label: '这件事是否已经申请调解、仲裁或者起诉',
        kind: 'yes-no',
        help: '已经在调解、仲裁、诉讼的，劳动监察不再处理（监察条例 21）。',
      },
    ],
  },
  recipient: {
    label: '送到哪个部门',
    help: '用工地的人力资源社会保障局，例如：某某区。',
    suffix: '人力资源和社会保障局（劳动保障监察机构）',
  },
  evidence: true,
  also: (single) => [
    {
      kind: 'paragraph',
      line:
        single.proceeding === 'yes'
          ? '本事项已经申请调解、仲裁或者提起诉讼。'
          : '本事项没有申请调解、仲裁，也没有提起诉讼。',
    },
  ],
  alsoMust: [{ field: 'proceeding', say: '还没有选是否已经申请调解、仲裁或者起诉。' }],
  note: () => '附：身份证复印件，证据材料。十人以上共同投诉的，推选不超过五名代表。',
  next: [
    '打印后签名，交到用工地的劳动监察窗口；也可以先打 12333 问清地方。',
    '立案后一般 60 个工作日内查完，复杂的再延长 30 个工作日（监察条例 17）。',
    '投诉以后，申请仲裁的一年时效重新算（调解仲裁法 27）。',
  ],
});
