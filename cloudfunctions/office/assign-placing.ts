import { type Candidate, type OpenMatter } from '@domain/assignment/candidate';
import { keptOf, paredDown } from '@domain/assignment/placing';
import type { Ranked, Ranking } from '@domain/assignment/rank';
import type { Mover } from '@domain/matter/moves';
import type { LawyerDocument, OfferDocument, PlacingDocument } from '../documents';
import type { Reference } from './reference';

/** Whom an offer goes to, and everything that was weighed for it. */
export interface Found {
  found: PlacingDocument['found'];
  to: Ranked;
  ranking: Ranking;
  cards: ReadonlyMap<string, Pick<LawyerDocument, 'name' | 'firmName'>>;
  reason?: string;
  overruled?: PlacingDocument['overruled'];
  togetherId?: string;
}

/** How an offer was found, with all that is needed to find it again. */
export function placingOf(
  { _id, matterId, offeredAt }: OfferDocument,
  { found, to, ranking, cards, reason = '', overruled = null, togetherId = '' }: Found,
  by: Mover,
  open: OpenMatter,
  { weights, weightsVersion }: Reference,
): PlacingDocument {
  const { ranked, blocked } = keptOf(ranking);
  const inputs = [...ranked, ...blocked].map(({ candidate }) => candidate);
  const named = ({ id }: Candidate) => {
    const card = cards.get(id);
    return { personId: id, name: card?.name ?? '', firmName: card?.firmName ?? '' };
  };
  return {
    _id,
    matterId,
    at: offeredAt,
    found,
    byName: by.name,
    chosenId: to.candidate.id,
    chosenName: named(to.candidate).name,
    reason,
    overruled,
    weightsVersion,
    weights,
    open,
    candidates: inputs.map((candidate) => paredDown(candidate, [open])),
    ranked: ranked.map(({ candidate, total, terms }) => ({ ...named(candidate), total, terms })),
    blocked: blocked.map((one) => ({
      ...named(one.candidate),
      gate: one.gate,
      reason: one.reason,
    })),
    opened: ranking.opened,
    why: ranking.why,
    counts: { ranked: ranking.ranked.length, blocked: ranking.blocked.length },
    togetherId,
  };
}
