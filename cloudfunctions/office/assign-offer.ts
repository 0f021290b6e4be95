import type { Candidate, OpenMatter } from '@domain/assignment/candidate';
import { kmBetween } from '@domain/assignment/distance';
import { GATES } from '@domain/assignment/gates';
import {
  offerListKey,
  reasonsBeforeAccepting,
  termsBeforeAccepting,
} from '@domain/assignment/shown';
import { whyForWorker } from '@domain/assignment/why-worker';
import type { Mover } from '@domain/matter/moves';
import type { Matter } from '@domain/matter/matter';
import { sayMoment } from '@domain/time/say';
import type { At } from '@domain/time/types';
import { TOPICS } from '@domain/triage/topics';
import type { LawyerDocument, OfferDocument } from '../documents';
import type { BaseContext, Writing } from '../kernel/context';
import type { Placeable } from './assign-matter';
import { type Found, placingOf } from './assign-placing';
import { moveMatter } from './move';
import { countOffer } from './offer-months';
import { type Reference, referenceOf } from './reference';

/** Proposes a granted matter to somebody: the offer with how it was found, the move and the word to him, in one transaction. */
export async function openOffer(
  ctx: BaseContext & Writing,
  matter: Matter,
  found: Found & { lapsesAt: At },
  by: Mover,
  about: Placeable,
): Promise<{ matter: Matter; offer: OfferDocument }> {
  const reference = await referenceOf(ctx.db, ctx.now);
  const offer = offerOf(ctx.newId(), ctx.now, matter, found, about, reference);
  ctx.tx.insert('offers', offer);
  ctx.tx.insert('placings', placingOf(offer, found, by, about.open, reference));
  await countOffer(ctx, offer, 'open');
  const { _id, personId, lapsesAt } = offer;
  const moved = await moveMatter(ctx, matter, 'offer', by, {
    offer: { id: _id, personId, lapsesAt },
    ...(found.reason && { note: `没有派给得分最高的人：${found.reason}` }),
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
  { to, cards, ranking, lapsesAt }: Parameters<typeof openOffer>[2],
  { open, respondents }: Placeable,
  { stations }: Reference,
): OfferDocument {
  const { candidate, terms } = to;
  const { triage } = matter;
  const card: Pick<LawyerDocument, 'name' | 'firmName'> | undefined = cards.get(candidate.id);
  return {
    _id,
    version: 1,
    matterId: matter._id,
    personId: candidate.id,
    personName: card?.name ?? '',
    firmName: card?.firmName ?? '',
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
    among: ranking.ranked.length,
    terms: termsBeforeAccepting(terms),
    whyForWorker: whyForWorker(triage.topic, to, meetsWish(open, candidate)),
    appointBy: matter.appointBy ?? null,
    offeredAt: now,
    lapsesAt,
    answeredAt: 0,
  };
}

function meetsWish(open: OpenMatter, candidate: Candidate): boolean {
  return open.wish !== undefined && GATES.wish.blocks(open, candidate) === null;
}
