import type { EffectKind } from '../kernel/effects';

const BATCH = 100;

/** Brings the matters of a merged employer to the one that was kept, in batches; bears repetition. */
export const RESPONDENT_MERGED: EffectKind<{ from: string; into: string; name: string }> = {
  kind: 'respondent.merged',
  async deliver({ store }, { from, into, name }) {
    const kept = await store.get('respondents', into);
    const matters = await store.find('matters', { respondentIds: from }, { limit: BATCH });
    for (const matter of matters) {
      const others = matter.respondents.filter((one) => one.id !== from && one.id !== into);
      const respondents = [...others, { id: into, name, key: kept?.keys[0] ?? '' }];
      await store.updateWhere(
        'matters',
        { _id: matter._id, version: matter.version },
        {
          respondents,
          respondentIds: respondents.map((one) => one.id),
          version: matter.version + 1,
        },
      );
    }
    // what is left, or was being changed by somebody else, is done in the next try
    if (matters.length > 0) throw new Error('more matters to move');
  },
};
