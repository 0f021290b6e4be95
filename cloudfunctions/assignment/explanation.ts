import * as contract from '@contracts/assignment';
import type { OutputOf } from '@contracts/action';
import { GATES, type GateId } from '@domain/assignment/gates';
import { replays, replaysTogether } from '@domain/assignment/placing';
import type { OfferDocument, PlacingDocument, TogetherDocument } from '../documents';
import { reads } from '../kernel/handler';
import { matterLoader } from '../office/loaders';

const MOST_OFFERS = 30;

/** How a matter's offers were found, from what was stored with each; ranked again to see that the answer is the same. */
export const explanation = reads(contract.explanation, async (ctx, { offerId }) => {
  const { _id: matterId } = ctx.resource(matterLoader);
  const offers = await ctx.db.find(
    'offers',
    { matterId },
    { order: [['offeredAt', 'desc']], limit: MOST_OFFERS },
  );
  const wanted = offers.find(({ _id }) => _id === offerId) ?? offers[0];
  const placing = wanted && (await ctx.db.get('placings', wanted._id));
  const together =
    placing && placing.togetherId !== ''
      ? await ctx.db.get('placedTogether', placing.togetherId)
      : null;
  return {
    offers: offers.map(rowOf),
    shown: wanted && placing ? shownOf(wanted, placing, together) : null,
  };
});

function rowOf({ _id, offeredAt, personName, status }: OfferDocument) {
  return { offerId: _id, at: offeredAt, to: personName, status };
}

function shownOf(
  offer: OfferDocument,
  placing: PlacingDocument,
  together: TogetherDocument | null,
): OutputOf<typeof contract.explanation>['shown'] {
  const { chosenId } = placing;
  return {
    ...rowOf(offer),
    found: placing.found,
    by: placing.byName,
    reason: placing.reason,
    overruled: placing.overruled && {
      gate: labelOf(placing.overruled.gate),
      reason: placing.overruled.reason,
    },
    weightsVersion: placing.weightsVersion,
    why: placing.why,
    opened: placing.opened.map(labelOf),
    counts: placing.counts,
    ranked: placing.ranked.map((one) => ({ ...one, chosen: one.personId === chosenId })),
    blocked: placing.blocked.map((one) => ({ ...one, gateLabel: labelOf(one.gate) })),
    agrees: agrees(placing, together),
  };
}

function agrees(placing: PlacingDocument, together: TogetherDocument | null): boolean {
  const { matterId, chosenId, found, ranked, blocked } = placing;
  const same = replays(placing, {
    order: ranked.map(({ personId, total }) => ({ id: personId, total })),
    excluded: blocked.map(({ personId, gate, reason }) => ({ id: personId, gate, reason })),
  });
  if (!same) return false;
  if (found === 'matched')
    return together !== null && replaysTogether(together, matterId, chosenId);
  // what staff chose is theirs to choose; what the office found must be the first of the order
  return found === 'chosen' || ranked[0]?.personId === chosenId;
}

const isGate = (id: string): id is GateId => id in GATES;
const labelOf = (gate: string): string => (isGate(gate) ? GATES[gate].label : gate);
