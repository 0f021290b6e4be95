import { readMoney, sayMoney } from '../../money';
import type { Block, FormRow } from '../blocks';
import { requestsTotal } from '../claims-step';
import { boxes, joined } from '../compose';
import { EVIDENCE_ITEMS, evidenceLine, evidenceTyped } from '../evidence-step';
import {
  agentTyped,
  EMPLOYERS,
  SEX,
  employersTyped,
  lacking,
  typedDay,
  typedText,
  workerRun,
  workerTyped,
  writtenDay,
} from '../parties';
import type { Template } from '../template';
import {
  AGENT,
  type CLAIMS,
  FACTS,
  MEDIATION,
  POWERS,
  REQUESTS,
  WORKER,
} from './civil-complaint/steps';

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
      ...agentTyped(facts),
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
    const evidence = lists.evidence ?? [];
    const total = requestsTotal(requests);
    const employers = (lists.employers ?? []).length > 0 ? (lists.employers ?? []) : [{}];
    const workplace = typedText(employers[0] ?? {}, 'employerName');
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
              { text: `\n性别：${boxes(SEX, of('sex'))}` },
              { text: `\n出生日期：${typedDay(of('birth'))}　民族：${of('ethnicGroup')}` },
              { text: `\n工作单位：${workplace}　职务：${of('occupation')}　联系电话：` },
              workerRun(single, 'phone'),
              { text: '\n住所地（户籍所在地）：' },
              workerRun(single, 'household'),
              { text: '\n经常居住地：' },
              workerRun(single, 'residence'),
              { text: '\n证件类型：居民身份证　证件号码：' },
              workerRun(single, 'idNumber'),
            ],
          },
          {
            label: '委托诉讼代理人',
            value: of('agentName')
              ? `有☑　姓名：${of('agentName')}\n单位、职务：${of('agentFirm')}　联系电话：${of('agentPhone')}\n代理权限：${boxes(POWERS, of('agentPower'))}`
              : '无☑',
          },
          ...employers.map(
            (employer): FormRow => ({
              label: '被告（法人、非法人组织）',
              value: [
                `名称：${typedText(employer, 'employerName')}`,
                `住所地（主要办事机构所在地、注册地、登记地）：${typedText(employer, 'seat')}`,
                `法定代表人（主要负责人）：${typedText(employer, 'head')}　职务：${typedText(employer, 'headPost')}　联系电话：${typedText(employer, 'employerPhone')}`,
                `统一社会信用代码：${typedText(employer, 'creditCode')}`,
              ].join('\n'),
            }),
          ),
        ],
      },
      { kind: 'heading', text: '诉讼请求和依据' },
      {
        kind: 'table',
        head: ['序号', '请求', '金额（元）', '明细'],
        widths: [8, 34, 20, 38],
        rows: (requests.length > 0 ? requests : [{}]).map((request, index) => {
          const amount = readMoney(typedText(request, 'amount'));
          return [
            String(index + 1),
            typedText(request, 'item'),
            amount.ok ? sayMoney(amount.value).replace(/ 元$/, '') : '',
            typedText(request, 'detail'),
          ];
        }),
      },
      { kind: 'paragraph', line: joined('标的总额：', total ? sayMoney(total) : '', '。') },
      {
        kind: 'form',
        rows: [
          {
            label: '诉前保全',
            value:
              single.preservation === 'yes'
                ? `是☑　否☐\n保全法院、日期和案号：${of('preservationCase')}`
                : '是☐　否☑',
          },
          { label: '1. 劳动合同签订情况', value: of('contract') },
          { label: '2. 劳动合同履行情况', value: of('performance'), tall: true },
          { label: '3. 解除或终止劳动关系情况', value: of('ending') },
          { label: '4. 工伤情况', value: of('injury') || '无' },
          {
            label: '5. 劳动仲裁相关情况',
            value: `收到裁决书日期：${typedDay(of('awardDay'))}\n仲裁的请求和结果：${of('arbitration')}`,
          },
          { label: '6. 其他相关情况', value: of('other') || '无' },
          { label: '7. 诉请依据', value: of('basis') },
          {
            label: '8. 证据清单',
            value:
              evidence
                .map((item, index) => evidenceLine(item, index === evidence.length - 1))
                .join('\n') || '见附页',
          },
          {
            label: '对纠纷解决方式的意愿',
            value: `先行调解：${boxes(
              MEDIATION.map(({ value }) => ({ value, label: value })),
              of('mediation'),
            )}`,
          },
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
