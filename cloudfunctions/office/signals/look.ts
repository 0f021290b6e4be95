import type { Matter } from '@domain/matter/matter';
import type { Writing } from '../../kernel/context';
import type { EffectKind } from '../../kernel/effects';
import { lookAround, lookAtEmployer } from './look-around';

/** After a matter has come or changed its employers, or an employer its names: looks for others of the same cause. */
export const SIGNALS_LOOK: EffectKind<{ matterId: string } | { respondentId: string }> = {
  kind: 'signals.look',
  async deliver({ store, now }, about) {
    if ('respondentId' in about) return lookAtEmployer(store, now, about.respondentId);
    const matter = await store.get('matters', about.matterId);
    if (matter) await lookAround(store, now, matter);
  },
};

/** Asks for a look around, where the matter has anything that others could share. */
export function lookForSignals(ctx: Writing, matter: Matter): void {
  const { peopleCount, siteKeys, respondents } = matter;
  if (peopleCount !== undefined || siteKeys !== undefined || respondents.length > 0)
    ctx.emit(SIGNALS_LOOK, { matterId: matter._id });
}
