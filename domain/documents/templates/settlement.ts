import type { Block } from '../blocks';
import { REQUESTS, requestsTotal, requestsTyped } from '../claims-step';
import { clause, joined, when } from '../compose';
import {
  EMPLOYERS,
  employerLine,
  employersTyped,
  lacking,
  typedText,
  workerLine,
  workerStep,
  workerTyped,
  writtenDay,
} from '../parties';
import { readMoney, sayMoney } from '../../money';
import { readDay } from '../../time/read-day';
import type { Step, Template } from '../template';

const WORKER_NAMES = ['name', 'sex', 'idNumber', 'residence', 'phone'] as const;
const WORKER = workerStep(WORKER_NAMES);

const TERMS: Step = {
  id: 'terms',
  title: '谈成了什么',
  lead: '签之前，先和您依法能得到的数对一对。签了“再无争议”，以后很难再要。',
  fields: [
    {
      name: 'dispute',
      label: '为什么事',
      kind: 'story',
      longest: 500,
      help: '例如：2024 年 3 月入职，2026 年 8 月被辞退，就补偿发生争议。',
    },
    { name: 'sum', label: '单位一共付多少（元）', kind: 'money' },
    { name: 'by', label: '哪天以前付清', kind: 'day' },
    {
      name: 'how',
      label: '怎么付',
      kind: 'text',
      longest: 100,
      help: '例如：一次转到本人工资卡；分三期，每期多少、哪天。',
    },
    {
      name: 'other',
      label: '别的约定',
      kind: 'story',
      longest: 500,
      optional: true,
      help: '例如：开离职证明、转社保、撤回申请。',
    },
    {
      name: 'breach',
      label: '晚付怎么办',
      kind: 'text',
      longest: 100,
      optional: true,
      help: '例如：晚一天按未付部分的万分之五付违约金，并且可以申请强制执行。',
    },
    { name: 'mediator', label: '主持的调解组织', kind: 'text', longest: 60, optional: true },
  ],
};

/** 调解协议书／和解协议: 调解仲裁法 14, 企业劳动争议协商调解规定 26, 解释一 35. */
export const settlement: Template = {
  id: 'settlement',
  code: 'TP-11',
  title: '和解（调解）协议书',
  use: '和单位谈成了，把付多少、哪天付写成白纸黑字。',
  by: 'worker',
  rule: 'TP-11',
  steps: [
    WORKER,
    EMPLOYERS,
    { ...REQUESTS, title: '您原来要求的', lead: '写在协议里，别人看得出让了多少。' },
    TERMS,
  ],
  prefill: (facts) => ({
    single: workerTyped(facts),
    lists: { employers: employersTyped(facts), requests: requestsTyped(facts) },
  }),
  lacks: ({ single, lists }) => [
    ...lacking(
      [
        { step: WORKER, names: ['name'] },
        { step: TERMS, names: ['dispute', 'sum', 'by', 'how'] },
      ],
      single,
    ),
    ...((lists.employers ?? []).length === 0
      ? [{ step: 'employers', field: 'employerName', say: '还没有写用人单位。' }]
      : []),
  ],
  blocks: ({ single, lists }): Block[] => {
    const sum = readMoney(typedText(single, 'sum'));
    const by = readDay(typedText(single, 'by'));
    const total = requestsTotal(lists.requests ?? []);
    const mediator = typedText(single, 'mediator');
    return [
      { kind: 'title', text: mediator ? '劳动争议调解协议书' : '劳动争议和解协议书' },
      {
        kind: 'paragraph',
        flush: true,
        line: joined(
          { text: '甲方（劳动者）：', bold: true },
          workerLine(single, WORKER_NAMES),
          '。',
        ),
      },
      ...(lists.employers ?? [{}]).map(
        (employer): Block => ({
          kind: 'paragraph',
          flush: true,
          line: joined({ text: '乙方（用人单位）：', bold: true }, employerLine(employer), '。'),
        }),
      ),
      { kind: 'paragraph', line: joined(clause(typedText(single, 'dispute')), '。') },
      ...when((lists.requests ?? []).length > 0, {
        kind: 'paragraph',
        line: `甲方原来的请求：${(lists.requests ?? []).map((request) => typedText(request, 'item')).join('、')}${total ? `，合计 ${sayMoney(total)}` : ''}。`,
      }),
      { kind: 'paragraph', line: `双方${mediator ? `在${mediator}主持下` : ''}自愿达成如下协议：` },
      {
        kind: 'numbered',
        lines: [
          joined(
            '乙方向甲方支付 ',
            sum.ok ? sayMoney(sum.value) : '',
            `${sum.ok ? '' : '元'}，于${by.ok ? writtenDay(by.value) : '____年__月__日'}前付清。`,
          ),
          joined('付款方式：', clause(typedText(single, 'how')), '。'),
          `乙方没有按期足额付清的，${clause(typedText(single, 'breach')) || '甲方可以就全部未付款项申请人民法院强制执行或者申请支付令'}。`,
          ...(typedText(single, 'other')
            ? [`其他约定：${clause(typedText(single, 'other'))}。`]
            : []),
          '上述款项全部付清后，本次争议了结；没有付清的，甲方保留原来的请求。',
          '本协议自双方签名、盖章之日起生效，一式三份，双方各一份，调解组织（见证人）一份。',
        ],
      },
      {
        kind: 'signature',
        who: [
          '甲方（签名）',
          '乙方（盖章）',
          ...(mediator ? ['调解员（签名）', '调解组织（盖章）'] : []),
        ],
        day: writtenDay(),
      },
      {
        kind: 'note',
        text: '签名前请核对依法应得的数额。协议有欺诈、胁迫、乘人之危或者重大误解、显失公平的，可以请求撤销（《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》第三十五条）。仅供参考，以仲裁机构、法院认定为准。',
      },
    ];
  },
  next: [
    '先算一遍依法能得到多少，再决定签不签。',
    '双方签名、盖章，一人一份；有调解组织的，请调解员签名、盖章。',
    '协议生效后 15 天内，可以和单位一起去仲裁委申请审查确认，以后能直接强制执行（办案规则 74）。',
  ],
};
