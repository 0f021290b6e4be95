import { templateOf } from '@domain/documents/catalogue';
import type { Answers, Step } from '@domain/documents/template';
import type { Field, Typed } from '@domain/law/fields';
import { dayOf } from '@domain/time/china';
import type { Sealer } from '../../kernel/context';
import type { Person } from '../../kernel/identify';
import type { Reads } from '../../kernel/store';
import { openAnswers } from '../../office/open-answers';

/** The most papers that go into an export. */
const MOST = 200;

/** Every paper somebody has written, with his answers as he was asked for them; one part each. */
export async function ownPapers({ db, sealer }: { db: Reads; sealer: Sealer }, person: Person) {
  const papers = await db.find(
    'papers',
    { personId: person._id, savedAt: { gt: 0 } },
    { order: [['savedAt', 'desc']], limit: MOST },
  );
  return papers.map((paper) => {
    const template = templateOf(paper.templateId);
    return {
      title: `文书 ${template?.title ?? ''}（${dayOf(paper.savedAt)}）`,
      lines: (template?.steps ?? []).flatMap((step) =>
        linesOf(step, openAnswers(sealer, person, paper)),
      ),
    };
  });
}

function linesOf(step: Step, { single, lists }: Answers): string[] {
  if (!step.repeat) return said(step.fields, single);
  const { itemName } = step.repeat;
  return (lists[step.id] ?? []).flatMap((item, index) =>
    said(step.fields, item).map((line) => `${itemName} ${index + 1} · ${line}`),
  );
}

function said(fields: readonly Field[], typed: Typed): string[] {
  return fields.flatMap(({ name, label, options = [] }) => {
    const value = typed[name] ?? '';
    const words = (typeof value === 'string' ? [value] : value)
      .map((one) => options.find((option) => option.value === one)?.label ?? YES_NO[one] ?? one)
      .join('、');
    return words === '' ? [] : [`${label}：${words}`];
  });
}

const YES_NO: Readonly<Record<string, string>> = { yes: '是', no: '否' };
