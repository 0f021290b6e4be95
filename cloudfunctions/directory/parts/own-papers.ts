import { templateOf } from '@domain/documents/catalogue';
import type { Answers, Step } from '@domain/documents/template';
import { dayOf } from '@domain/time/china';
import type { Sealer } from '../../kernel/context';
import type { Person } from '../../kernel/identify';
import type { Reads } from '../../kernel/store';
import { openAnswers } from '../../office/open-answers';
import { saidFields } from './said-fields';

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
  if (!step.repeat) return saidFields(step.fields, single);
  const { itemName } = step.repeat;
  return (lists[step.id] ?? []).flatMap((item, index) =>
    saidFields(step.fields, item).map((line) => `${itemName} ${index + 1} · ${line}`),
  );
}
