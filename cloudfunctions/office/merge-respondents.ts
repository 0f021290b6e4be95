import type { EffectKind } from '../kernel/effects';
import type { Store } from '../kernel/store';
import { lookAtEmployer } from './signals/look-around';

const BATCH = 100;

/** Employers are merged by hand, one at a time; a longer chain is a mistake. */
const LONGEST_CHAIN = 8;

/** Brings the matters of a merged employer to the one that was kept, in batches; bears repetition. */
export const RESPONDENT_MERGED: EffectKind<{ from: string }> = {
  kind: 'respondent.merged',
  async deliver({ store, now }, { from }) {
    const moved = await followMerge(store, from);
    // what is left, or was being changed by somebody else, is done next time
    if (moved > 0) return 'more';
    await lookAtEmployer(store, now, from);
  },
};

/** Moves up to a batch of matters from a merged employer to the kept one; answers how many there were. */
export async function followMerge(store: Store, from: string): Promise<number> {
  const kept = await keptOf(store, from);
  if (!kept || kept._id === from) return 0;
  const matters = await store.find('matters', { respondentIds: from }, { limit: BATCH });
  for (const matter of matters) {
    const others = matter.respondents.filter((one) => one.id !== from && one.id !== kept._id);
    const respondents = [...others, { id: kept._id, name: kept.name, key: kept.keys[0] ?? '' }];
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
  return matters.length;
}

async function keptOf(store: Store, id: string) {
  let respondent = await store.get('respondents', id);
  for (let hops = 0; respondent && respondent.mergedInto !== '' && hops < LONGEST_CHAIN; hops += 1)
    respondent = await store.get('respondents', respondent.mergedInto);
  return respondent;
}
