import * as contract from '@contracts/assignment';
import { reasonsBeforeAccepting } from '@domain/assignment/shown';
import { TOPICS } from '@domain/triage/topics';
import { reads } from '../kernel/handler';
import { offerAloneLoader } from '../office/loaders';
import { offerRow } from './my-offers';

/** All that somebody may know before accepting. The offer is a document of its own, written without anything of the worker. */
export const myOffer = reads(contract.myOffer, async (ctx) => {
  const offer = ctx.resource(offerAloneLoader);
  const { level, urgencyReasons, stationName, distanceKm, among, terms, appointBy } = offer;
  return {
    now: ctx.now,
    ...offerRow(offer),
    topicLabel: TOPICS[offer.topic].label,
    level,
    // again: an offer of an earlier day may hold more
    urgencyReasons: reasonsBeforeAccepting(urgencyReasons),
    respondents: offer.respondents.map(({ name, creditCode, groupName }) => ({
      name,
      creditCode,
      groupName,
    })),
    stationName,
    distanceKm,
    why: { among, terms },
    appointBy,
  };
});
