import type { Typed } from '../law/fields';
import type { MatterFacts } from './matter-facts';
import { clause } from './compose';
import { typedText } from './parties';
import type { Step } from './template';

/** The evidence, piece by piece. */
export const EVIDENCE_ITEMS: Step = {
  id: 'evidence',
  title: '证据',
  lead: '有一样写一样。原件自己留好，交复印件。',
  repeat: { least: 0, most: 60, itemName: '证据' },
  fields: [
    {
      name: 'evidenceName',
      label: '证据名称',
      kind: 'text',
      longest: 60,
      help: '例如：劳动合同、银行流水、微信聊天记录。',
    },
    {
      name: 'source',
      label: '从哪里来',
      kind: 'text',
      longest: 60,
      optional: true,
      help: '例如：单位发给我的、从银行打印的、手机截图。',
    },
    { name: 'proves', label: '能证明什么', kind: 'text', longest: 120, optional: true },
    { name: 'pages', label: '页数', kind: 'count', from: 1, to: 999, unit: '页', optional: true },
    {
      name: 'original',
      label: '原件还是复印件',
      kind: 'choice',
      optional: true,
      options: [
        { value: 'original', label: '有原件' },
        { value: 'copy', label: '只有复印件' },
        { value: 'electronic', label: '在手机或电脑里' },
      ],
    },
  ],
};

/** The files of the matter as evidence, to be completed by the worker. */
export function evidenceTyped(facts: MatterFacts): Typed[] {
  return facts.evidence.map((item) => ({ evidenceName: item.kind ?? item.name }));
}

/** '银行流水（来源：从银行打印），证明每月发放工资的数额；' */
export function evidenceLine(typed: Typed, last: boolean): string {
  const source = typedText(typed, 'source') || '申请人保管';
  const proves = typedText(typed, 'proves');
  return `${typedText(typed, 'evidenceName')}（来源：${source}）${proves ? `，证明${clause(proves)}` : ''}${last ? '。' : '；'}`;
}
