import type { Ranked } from '@domain/assignment/rank';
import { offerListKey, reasonsBeforeAccepting } from '@domain/assignment/shown';
import { kmBetween } from '@domain/assignment/distance';
import type { Mover } from '@domain/matter/moves';
import type { Matter } from '@domain/matter/matter';
import { sayMoment } from '@domain/time/say';
import type { At } from '@domain/time/types';
import { TOPICS } from '@domain/triage/topics';
import type { OfferDocument } from '../documents';
import type { BaseContext, Writing } from '../kernel/context';
import type { Placeable } from './assign-matter';
import { moveMatter } from './move';
import { type Reference, referenceOf } from './reference';

/** Proposes a granted matter to somebody: the offer, the move and the word to him, in one transaction. */
export async function openOffer(
  ctx: BaseContext & Writing,
  matter: Matter,
  to: { ranked: Ranked; name: string; among: number; lapsesAt: At },
  by: Mover,
  about: Placeable,
): Promise<{ matter: Matter; offer: OfferDocument }> {
  const offer = offerOf(
    ctx.newId(),
    ctx.now,
    matter,
    to,
    about,
    await referenceOf(ctx.db, ctx.now),
  );
  ctx.tx.insert('offers', offer);
  const { _id, personId, lapsesAt } = offer;
  const moved = await moveMatter(ctx, matter, 'offer', by, {
    offer: { id: _id, personId, lapsesAt },
  });
  ctx.notify(
    {
      to: { personId },
      template: 'offer.new',
      params: {
        offerId: _id,
        topic: TOPICS[offer.topic].label,
        station: offer.stationName,
        until: sayMoment(lapsesAt, ctx.now),
        urgent: offer.urgent ? 'yes' : 'no',
      },
    },
    // a call tries at once; in the clock's own run it is delivered a moment later anyway
    { eager: by.personId !== '' },
  );
  return { matter: moved, offer };
}

/** What somebody sees before accepting; whatever is not listed here he does not see. */
function offerOf(
  _id: string,
  now: At,
  matter: Matter,
  { ranked, name, among, lapsesAt }: Parameters<typeof openOffer>[2],
  { open, respondents }: Placeable,
  { stations }: Reference,
): OfferDocument {
  const { candidate, terms } = ranked;
  const { triage } = matter;
  return {
    _id,
    version: 1,
    matterId: matter._id,
    personId: candidate.id,
    personName: name,
    status: 'open',
    listKey: offerListKey({ open: true, offeredAt: now, id: _id }),
    topic: triage.topic,
    forms: matter.forms,
    level: triage.level,
    urgent: triage.urgent,
    urgencyReasons: reasonsBeforeAccepting(triage.urgencyReasons),
    peopleCount: open.peopleCount,
    respondents,
    stationId: matter.stationId,
    stationName: stations.get(matter.stationId)?.name ?? '',
    distanceKm: candidate.home && open.place ? kmBetween(candidate.home, open.place) : null,
    among,
    terms,
    appointBy: matter.appointBy ?? null,
    offeredAt: now,
    lapsesAt,
    answeredAt: 0,
  };
}
