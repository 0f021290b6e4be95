import type { Block } from '../blocks';
import { EVIDENCE_ITEMS, evidenceTyped } from '../evidence-step';
import { lacking, typedText, workerRun, workerStep, workerTyped, writtenDay } from '../parties';
import type { Template } from '../template';

const WORKER = workerStep(['name', 'phone']);
const KEPT: Readonly<Record<string, string>> = {
  original: '原件',
  copy: '复印件',
  electronic: '电子数据',
};

/** 证据清单. */
export const evidenceList: Template = {
  id: 'evidence-list',
  code: 'TP-05',
  title: '证据清单',
  use: '把手里的证据排好号、写清每一份能证明什么，和仲裁申请书一起交。',
  by: 'worker',
  rule: 'TP-05',
  steps: [WORKER, { ...EVIDENCE_ITEMS, repeat: { least: 1, most: 60, itemName: '证据' } }],
  prefill: (facts) => ({
    single: workerTyped(facts),
    lists: { evidence: evidenceTyped(facts) },
  }),
  lacks: ({ single, lists }) => [
    ...lacking([{ step: WORKER, names: ['name'] }], single),
    ...((lists.evidence ?? []).length === 0
      ? [{ step: 'evidence', field: 'evidenceName', say: '还没有写证据。' }]
      : []),
    ...(lists.evidence ?? []).flatMap((item, index) =>
      typedText(item, 'proves') === ''
        ? [{ step: 'evidence', field: 'proves', say: `第 ${index + 1} 份证据还没有写能证明什么。` }]
        : [],
    ),
  ],
  blocks: ({ single, lists }): Block[] => [
    { kind: 'title', text: '证据清单' },
    {
      kind: 'paragraph',
      flush: true,
      line: [
        { text: '提交人：' },
        workerRun(single, 'name'),
        { text: '　电话：' },
        workerRun(single, 'phone'),
      ],
    },
    {
      kind: 'table',
      head: ['编号', '证据名称', '证据来源', '证明什么', '页数', '原件／复印件'],
      widths: [8, 24, 18, 30, 8, 12],
      rows: (lists.evidence ?? []).map((item, index) => [
        String(index + 1),
        typedText(item, 'evidenceName'),
        typedText(item, 'source'),
        typedText(item, 'proves'),
        typedText(item, 'pages'),
        KEPT[typedText(item, 'original')] ?? '',
      ]),
    },
    { kind: 'signature', who: ['提交人（签名）', '签收人（签名）'], day: writtenDay() },
    {
      kind: 'note',
      text: '聊天记录、录音等存在手机里的，原来的手机和原始文件要留着，不要剪辑；开庭时当面出示。',
    },
  ],
  next: [
    '按清单的号，在每份复印件右上角写上号码。',
    '一式多份：仲裁委一份，每个被申请人一份，自己一份。',
    '原件开庭那天带去核对，不要交出去。',
  ],
};
