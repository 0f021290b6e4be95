import { papers as contract } from '@contracts/drafting';
import { templateOf } from '@domain/documents/catalogue';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';

const PAGE = 20;

/** The caller's own papers, the last touched first. */
export const papers = reads(contract, async ({ caller, db }, { cursor }) => {
  if (caller.kind !== 'person') return { items: [] };
  const { items, next } = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      db.find(
        'papers',
        {
          personId: caller.person._id,
          savedAt: until === undefined ? { gt: 0 } : { lte: until },
        },
        { order: [['savedAt', 'desc']], limit },
      ),
    (paper) => paper.savedAt,
  );
  return {
    items: items.map(({ _id, templateId, matterId, savedAt }) => ({
      paperId: _id,
      templateId,
      title: templateOf(templateId)?.title ?? '文书',
      matterId,
      savedAt,
    })),
    ...(next !== undefined && { next }),
  };
});
