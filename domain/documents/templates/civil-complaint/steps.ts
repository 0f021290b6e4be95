import type { Field } from '../../../law/fields';
import { workerStep } from '../../parties';
import type { Step } from '../../template';

export const WORKER = workerStep([
  'name',
  'sex',
  'birth',
  'ethnicGroup',
  'occupation',
  'phone',
  'household',
  'residence',
  'idNumber',
]);

export const POWERS = [
  { value: '一般授权', label: '一般授权' },
  { value: '特别授权', label: '特别授权' },
];

export const MEDIATION = [
  { value: '愿意', label: '愿意' },
  { value: '不愿意', label: '不愿意' },
  { value: '暂不确定', label: '还没想好' },
];

/** The claims of the official form, in its order. */
export const CLAIMS = [
  '工资支付',
  '未签订书面劳动合同双倍工资',
  '加班费',
  '未休年休假工资',
  '未依法缴纳社会保险费造成的经济损失',
  '解除劳动合同经济补偿',
  '违法解除劳动合同赔偿金',
  '诉讼费用',
  '其他',
] as const;

export const REQUESTS: Step = {
  id: 'requests',
  title: '诉讼请求',
  lead: '按法院的表格一项一项写。没有经过仲裁的请求，法院一般不受理。',
  repeat: { least: 1, most: 12, itemName: '请求' },
  fields: [
    {
      name: 'item',
      label: '哪一项',
      kind: 'choice',
      options: CLAIMS.map((claim) => ({ value: claim, label: claim })),
    },
    { name: 'amount', label: '金额（元）', kind: 'money', optional: true },
    {
      name: 'detail',
      label: '怎么算的',
      kind: 'text',
      longest: 200,
      optional: true,
      help: '起止时间、标准。',
    },
  ],
};

export const AGENT: Step = {
  id: 'agent',
  title: '代理人和保全',
  fields: [
    {
      name: 'agentName',
      label: '代理人姓名',
      kind: 'text',
      longest: 30,
      optional: true,
      help: '没有就空着。',
    },
    { name: 'agentFirm', label: '代理人单位、职务', kind: 'text', longest: 60, optional: true },
    { name: 'agentPhone', label: '代理人电话', kind: 'text', longest: 30, optional: true },
    {
      name: 'agentPower',
      label: '代理权限',
      kind: 'choice',
      optional: true,
      options: POWERS,
    },
    { name: 'preservation', label: '起诉前已经申请过保全', kind: 'yes-no', optional: true },
    {
      name: 'preservationCase',
      label: '保全的法院、日期和案号',
      kind: 'text',
      longest: 100,
      optional: true,
      when: { field: 'preservation', is: ['yes'] },
    },
  ],
};

const line = (name: string, label: string, help?: string): Field => ({
  name,
  label,
  kind: 'story',
  longest: 500,
  optional: true,
  ...(help !== undefined && { help }),
});

export const FACTS: Step = {
  id: 'facts',
  title: '事实和理由',
  lead: '一栏一栏写，没有的写“无”。',
  fields: [
    {
      name: 'court',
      label: '送到哪个法院',
      kind: 'text',
      longest: 60,
      optional: true,
      help: '单位住所地或工作地的基层法院，例如：某某区。',
    },
    line('contract', '1. 劳动合同签订情况', '签没签，哪天签，期限多久。'),
    line(
      'performance',
      '2. 劳动合同履行情况',
      '入职时间、岗位、地点、约定工资和实际工资、社保、加班、年休假。',
    ),
    line('ending', '3. 解除或终止情况', '哪天、什么理由、给了多少补偿。'),
    line('injury', '4. 工伤情况', '发生时间、认定、等级、费用。'),
    {
      name: 'awardDay',
      label: '5. 仲裁裁决书收到日期',
      kind: 'day',
      help: '从收到次日起 15 天内要起诉（调解仲裁法 50）。',
    },
    line('arbitration', '仲裁的请求和结果'),
    line('other', '6. 其他情况', '例如：是不是农民工。'),
    line('basis', '7. 依据的法律', '例如：劳动合同法第三十条。'),
    {
      name: 'mediation',
      label: '愿不愿意先调解',
      kind: 'choice',
      options: MEDIATION,
    },
  ],
};
