import { correct as contract } from '@contracts/triage';
import type { Matter } from '@domain/matter/matter';
import { corrected } from '@domain/triage/correct';
import { triage } from '@domain/triage/triage';
import { writes } from '../kernel/handler';
import { keepCorrection } from './corrections/keep';
import { inHaste } from '../office/in-haste';
import { matterLoader } from '../office/loaders';
import { moverFor, moveMatter } from '../office/move';
import { presentTriage } from '../office/present';
import { referenceOf } from '../office/reference';

/** Corrects what the first look understood, with the reason; the matter takes its new place in the queue. */
export const correct = writes(contract, async (ctx, { matterId, ...to }) => {
  const matter = ctx.resource(matterLoader);
  const by = moverFor(matter, ctx.person, 'correctTriage');
  const parties = await ctx.db.find('parties', { matterId }, { limit: 200 });
  const files = await ctx.db.find('files', { holderId: matterId }, { limit: 200 });
  const fresh = triage({
    text: parties.find(({ narrative }) => narrative !== '')?.narrative ?? matter.summary,
    now: ctx.now,
    chosenTopic: to.topic,
    wantedForms: matter.forms,
    ...(matter.memberCount > 0 && { peopleCount: matter.memberCount }),
    attachedEvidence: files.map(({ itemId }) => itemId),
    hasRespondent: matter.respondentIds.length > 0,
  });
  const { topic, level, urgent } = matter.triage;
  const changed: Matter = {
    ...matter,
    triage: corrected(matter.triage, fresh, to),
    corrections: [
      ...matter.corrections,
      {
        at: ctx.now,
        byId: by.personId,
        byName: by.name,
        from: { topic, level, urgent },
        to: { topic: to.topic, level: to.level, urgent: to.urgent },
        reason: to.reasons,
      },
    ],
  };
  await keepCorrection(ctx, matter, changed);
  const due = inHaste(changed, urgent, await referenceOf(ctx.db, ctx.now), ctx.now);
  const moved = await moveMatter(ctx, due, 'correctTriage', by, {
    reasons: to.reasons,
    note: to.reasons,
  });
  return presentTriage(moved);
});
