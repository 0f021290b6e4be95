import type { EffectKind } from '../kernel/effects';

/** Takes away a draft that has become a matter. Bears repetition; another person's draft is left alone. */
export const DRAFT_REMOVE: EffectKind<{ draftId: string; personId: string }> = {
  kind: 'draft.remove',
  async deliver({ store }, { draftId, personId }) {
    await store.removeWhere('drafts', { _id: draftId, personId });
  },
};
