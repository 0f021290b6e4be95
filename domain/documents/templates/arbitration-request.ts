import { sayMoney } from '../../money';
import type { Block, Line } from '../blocks';
import { joined, paragraphs, when } from '../compose';
import { REQUESTS, requestClause, requestsTotal, requestsTyped } from '../claims-step';
import { EVIDENCE_ITEMS, evidenceLine, evidenceTyped } from '../evidence-step';
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
import type { Step, Template } from '../template';

const WORKER_NAMES = [
  'name',
  'sex',
  'birth',
  'occupation',
  'idNumber',
  'residence',
  'phone',
] as const;
const WORKER = workerStep(WORKER_NAMES);

const FACTS: Step = {
  id: 'facts',
  title: '事实和理由',
  lead: '按时间写：哪天入职、做什么、工资多少、出了什么事、找过单位没有。',
  fields: [
    {
      name: 'body',
      label: '送到哪个仲裁委',
      kind: 'text',
      longest: 60,
      optional: true,
      help: '工作地或单位所在地的劳动人事争议仲裁委员会，例如：某某区。',
    },
    { name: 'story', label: '事情经过', kind: 'story', longest: 2000 },
    { name: 'witnesses', label: '证人姓名和住址', kind: 'story', longest: 500, optional: true },
  ],
};

/** 劳动人事争议仲裁申请书: what it must hold is in 调解仲裁法 28 and 办案规则 29. */
export const arbitrationRequest: Template = {
  id: 'arbitration-request',
  code: 'TP-01',
  title: '劳动人事争议仲裁申请书',
  use: '协商不成，要到仲裁委申请仲裁时交的文书。仲裁不收费。',
  by: 'worker',
  rule: 'TP-01',
  steps: [WORKER, EMPLOYERS, REQUESTS, FACTS, EVIDENCE_ITEMS],
  prefill: (facts) => ({
    single: { ...workerTyped(facts), story: facts.narrative },
    lists: {
      employers: employersTyped(facts),
      requests: requestsTyped(facts),
      evidence: evidenceTyped(facts),
    },
  }),
  lacks: ({ single, lists }) => [
    ...lacking(
      [
        { step: WORKER, names: ['name', 'sex', 'birth', 'residence', 'phone'] },
        { step: FACTS, names: ['story'] },
      ],
      single,
    ),
    ...((lists.employers ?? []).length === 0
      ? [{ step: 'employers', field: 'employerName', say: '还没有写用人单位。' }]
      : []),
    ...((lists.requests ?? []).length === 0
      ? [{ step: 'requests', field: 'item', say: '还没有写请求。' }]
      : []),
  ],
  blocks: ({ single, lists }): Block[] => {
    const requests = lists.requests ?? [];
    const employers = lists.employers ?? [];
    const evidence = lists.evidence ?? [];
    const total = requestsTotal(requests);
    const witnesses = typedText(single, 'witnesses');
    return [
      { kind: 'title', text: '劳动人事争议仲裁申请书' },
      party('申请人', workerLine(single, WORKER_NAMES)),
      ...employers.map((employer, index) =>
        party(`被申请人${employers.length > 1 ? index + 1 : ''}`, employerLine(employer)),
      ),
      { kind: 'heading', text: '仲裁请求' },
      {
        kind: 'numbered',
        lines: requests.map((request, index) =>
          requestClause(request, '请求裁决被申请人', index === requests.length - 1),
        ),
      },
      ...when(total !== undefined && requests.length > 1, {
        kind: 'paragraph',
        line: `以上写明金额的各项合计 ${sayMoney(total ?? '0')}。`,
      }),
      { kind: 'heading', text: '事实和理由' },
      ...paragraphs(typedText(single, 'story')),
      ...when(
        evidence.length > 0,
        { kind: 'heading', text: '证据和证据来源' },
        { kind: 'numbered', lines: evidence.map(evidenceLine) },
      ),
      ...when(
        witnesses !== '',
        { kind: 'heading', text: '证人姓名和住址' },
        { kind: 'paragraph', line: [{ text: witnesses, personal: 'name' }] },
      ),
      { kind: 'paragraph', line: '此致' },
      { kind: 'paragraph', flush: true, line: [{ text: typedText(single, 'body') }] },
      { kind: 'signature', who: ['申请人（签名）'], day: writtenDay() },
      {
        kind: 'note',
        text: `附：申请书副本 ${Math.max(1, employers.length)} 份（每个被申请人一份），身份证复印件，证据材料。`,
      },
    ];
  },
  next: [
    '打印后在最后签名、写日期。',
    '被申请人有几个，就多准备几份副本。',
    '带上身份证、证据复印件，到工作地或单位所在地的仲裁委递交；可以口头申请，请工作人员记下来。',
    '仲裁委收到后 5 个工作日内会说受不受理（调解仲裁法 29）。',
  ],
};

function party(role: string, line: Line): Block {
  return {
    kind: 'paragraph',
    flush: true,
    line: joined({ text: `${role}：`, bold: true }, line, '。'),
  };
}
