import { readMoney, sayMoney } from '../../money';
import type { Field } from '../../law/fields';
import type { Block, Line } from '../blocks';
import { requestsTotal } from '../claims-step';
import { EVIDENCE_ITEMS, evidenceLine, evidenceTyped } from '../evidence-step';
import {
  EMPLOYERS,
  employersTyped,
  lacking,
  typedDay,
  typedText,
  workerRun,
  workerStep,
  workerTyped,
  writtenDay,
} from '../parties';
import type { Step, Template } from '../template';

const WORKER = workerStep([
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

/** The claims of the official form, in its order. */
const CLAIMS = [
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

const REQUESTS: Step = {
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

const AGENT: Step = {
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
      options: [
        { value: '一般授权', label: '一般授权' },
        { value: '特别授权', label: '特别授权' },
      ],
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

const FACTS: Step = {
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
      options: [
        { value: '愿意', label: '愿意' },
        { value: '不愿意', label: '不愿意' },
        { value: '暂不确定', label: '还没想好' },
      ],
    },
  ],
};

/** 民事起诉状（劳动争议）, element style: 民事诉讼法 124, 法〔2025〕82号. */
export const civilComplaint: Template = {
  id: 'civil-complaint',
  code: 'TP-10',
  title: '民事起诉状（劳动争议纠纷）',
  use: '对仲裁结果不服，要到法院起诉时用。收到裁决书 15 天内要起诉。',
  by: 'worker',
  rule: 'TP-10',
  steps: [WORKER, EMPLOYERS, REQUESTS, AGENT, FACTS, EVIDENCE_ITEMS],
  prefill: (facts) => ({
    single: {
      ...workerTyped(facts),
      performance: facts.narrative?.slice(0, 500),
      agentName: facts.agent?.name,
      agentFirm: facts.agent?.firm,
      agentPhone: facts.agent?.phone,
    },
    lists: {
      employers: employersTyped(facts),
      requests: facts.claims.map((claim) => ({
        item: claimOf(claim.label),
        amount: claim.amount,
        detail: claim.label,
      })),
      evidence: evidenceTyped(facts),
    },
  }),
  lacks: ({ single, lists }) => [
    ...lacking(
      [
        { step: WORKER, names: ['name', 'sex', 'birth', 'phone', 'residence'] },
        { step: FACTS, names: ['performance', 'awardDay', 'mediation'] },
      ],
      single,
    ),
    ...((lists.employers ?? []).length === 0
      ? [{ step: 'employers', field: 'employerName', say: '还没有写用人单位。' }]
      : []),
    ...((lists.requests ?? []).length === 0
      ? [{ step: 'requests', field: 'item', say: '还没有写诉讼请求。' }]
      : []),
  ],
  blocks: ({ single, lists }): Block[] => {
    const of = (name: string) => typedText(single, name);
    const requests = lists.requests ?? [];
    const total = requestsTotal(requests);
    const court = of('court').replace(/人民法院$/, '');
    return [
      { kind: 'title', text: '民事起诉状' },
      { kind: 'paragraph', flush: true, align: 'center', line: '（劳动争议纠纷）' },
      { kind: 'heading', text: '当事人信息' },
      {
        kind: 'form',
        rows: [
          {
            label: '原告（自然人）',
            value: [
              { text: '姓名：' },
              workerRun(single, 'name'),
              { text: '　性别：' },
              workerRun(single, 'sex'),
              {
                text: `　出生日期：${typedDay(of('birth'))}　民族：${of('ethnicGroup')}　职务：${of('occupation')}　联系电话：`,
              },
              workerRun(single, 'phone'),
              { text: '　住所地（户籍所在地）：' },
              workerRun(single, 'household'),
              { text: '　经常居住地：' },
              workerRun(single, 'residence'),
              { text: '　证件类型：居民身份证　证件号码：' },
              workerRun(single, 'idNumber'),
            ],
          },
          {
            label: '委托诉讼代理人',
            value: of('agentName')
              ? `姓名：${of('agentName')}　单位、职务：${of('agentFirm')}　联系电话：${of('agentPhone')}　代理权限：${of('agentPower')}`
              : '无',
          },
          ...(lists.employers ?? [{}]).map((employer): { label: string; value: Line } => ({
            label: '被告（法人、非法人组织）',
            value: `名称：${typedText(employer, 'employerName')}　住所地（注册地、登记地）：${typedText(employer, 'seat')}　法定代表人（主要负责人）：${typedText(employer, 'head')}　职务：${typedText(employer, 'headPost')}　联系电话：${typedText(employer, 'employerPhone')}　统一社会信用代码：${typedText(employer, 'creditCode')}`,
          })),
        ],
      },
      { kind: 'heading', text: '诉讼请求和依据' },
      {
        kind: 'table',
        head: ['序号', '请求', '金额（元）', '明细'],
        widths: [8, 34, 20, 38],
        rows: requests.map((request, index) => {
          const amount = readMoney(typedText(request, 'amount'));
          return [
            String(index + 1),
            typedText(request, 'item'),
            amount.ok ? amount.value : '',
            typedText(request, 'detail'),
          ];
        }),
      },
      { kind: 'paragraph', line: `标的总额：${total ? sayMoney(total) : '　　　　元'}。` },
      {
        kind: 'form',
        rows: [
          {
            label: '诉前保全',
            value:
              single.preservation === 'yes' ? `已经申请：${of('preservationCase')}` : '没有申请',
          },
          { label: '1. 劳动合同签订情况', value: of('contract') },
          { label: '2. 劳动合同履行情况', value: of('performance'), tall: true },
          { label: '3. 解除或终止劳动关系情况', value: of('ending') },
          { label: '4. 工伤情况', value: of('injury') || '无' },
          {
            label: '5. 劳动仲裁相关情况',
            value: `收到裁决书日期：${typedDay(of('awardDay'))}　${of('arbitration')}`,
          },
          { label: '6. 其他相关情况', value: of('other') || '无' },
          { label: '7. 诉请依据', value: of('basis') },
          {
            label: '8. 证据清单',
            value: (lists.evidence ?? []).map(evidenceLine).join('；') || '见附页',
          },
          { label: '对纠纷解决方式的意愿', value: `先行调解：${of('mediation')}` },
        ],
      },
      { kind: 'paragraph', line: '此致' },
      { kind: 'paragraph', flush: true, line: [{ text: court }, { text: '人民法院' }] },
      { kind: 'signature', who: ['具状人（签名）'], day: writtenDay() },
      {
        kind: 'note',
        text: '附：起诉状副本（按被告人数），仲裁裁决书，身份证复印件，证据材料。诉讼费 10 元。',
      },
    ];
  },
  next: [
    '收到裁决书次日起 15 天内交到法院；晚了裁决就生效（调解仲裁法 50）。',
    '交到单位住所地或工作地的基层法院，劳动争议案件诉讼费 10 元。',
    '带上裁决书、身份证和证据复印件，按被告人数多准备副本。',
  ],
};

/** Under which claim of the official form a line of the claim sheet goes. */
function claimOf(label: string): (typeof CLAIMS)[number] {
  const signs: readonly [RegExp, (typeof CLAIMS)[number]][] = [
    [/二倍|双倍|两倍/, '未签订书面劳动合同双倍工资'],
    [/加班/, '加班费'],
    [/年休假/, '未休年休假工资'],
    [/赔偿金|2N/, '违法解除劳动合同赔偿金'],
    [/经济补偿|代通知/, '解除劳动合同经济补偿'],
    [/社会?保/, '未依法缴纳社会保险费造成的经济损失'],
    [/工资|劳动报酬/, '工资支付'],
  ];
  return signs.find(([sign]) => sign.test(label))?.[1] ?? '其他';
}
