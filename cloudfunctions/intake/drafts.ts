import { drafts as contract } from '@contracts/intake';
import { MOST_DRAFTS } from '@domain/matter/drafts';
import { reads } from '../kernel/handler';
import { openDraft } from './_draft';
import { summaryOf } from './receive/submission';

/** The caller's drafts, the newest first. */
export const drafts = reads(contract, async ({ caller, db, sealer }) => {
  if (caller.kind !== 'person') return { items: [] };
  const { person } = caller;
  const kept = await db.find(
    'drafts',
    { personId: person._id },
    { order: [['savedAt', 'desc']], limit: MOST_DRAFTS },
  );
  // a draft is cleared away a moment after it was sent; its matter has the same id
  const sent = new Set(
    (
      await db.getMany(
        'matters',
        kept.map(({ _id }) => _id),
      )
    ).map(({ _id }) => _id),
  );
  const open = kept.filter(({ _id }) => !sent.has(_id));
  return {
    items: open.map((draft) => ({
      draftId: draft._id,
      kind: draft.kind,
      summary: summaryOf(openDraft(sealer, person, draft)?.narrative ?? ''),
      step: draft.step,
      savedAt: draft.savedAt,
    })),
  };
});
