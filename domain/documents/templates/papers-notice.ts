import type { Typed } from '../../law/fields';
import { joined } from '../compose';
import { officeLetter, disputeOf } from '../office-letter';
import { typedDay, typedText } from '../parties';

/** 补充材料通知: 法律援助法 43, one complete list at once. */
export const papersNotice = officeLetter({
  id: 'papers-notice',
  code: '通知书',
  title: '补充材料通知书',
  use: '材料不全时，一次说清全部要补的。',
  rule: 'LA-08',
  step: {
    id: 'papers',
    title: '要补的材料',
    fields: [
      { name: 'items', label: '一行写一样', kind: 'story', longest: 1000 },
      { name: 'until', label: '最晚哪天', kind: 'day' },
    ],
  },
  must: ['items', 'until'],
  prefill: (facts) => ({
    items: facts.papersAsked?.items.join('\n'),
    until: facts.papersAsked?.until,
  }),
  body: (typed) => [
    {
      kind: 'paragraph',
      line: `${disputeOf(typed)}，您提出的工会法律援助申请，还需要补充下列材料：`,
    },
    { kind: 'numbered', lines: itemsOf(typed) },
    {
      kind: 'paragraph',
      line: joined(
        '请在',
        typedDay(typedText(typed, 'until')),
        '前补齐。到期没有补充的，视为撤回申请（《法律援助法》第四十三条）；以后可以重新申请。取得材料有困难的，请告诉我们。',
      ),
    },
  ],
  next: ['同时在事项里发出“请补材料”，职工在手机上就能补。'],
});

function itemsOf(typed: Typed): string[] {
  const items = typedText(typed, 'items')
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length > 0 ? items : [''];
}
