import * as contract from '@contracts/assignment';
import type { Candidate, OpenMatter } from '@domain/assignment/candidate';
import { closedGate, GATE_IDS, GATES, type GateId } from '@domain/assignment/gates';
import { type Ranked, rank } from '@domain/assignment/rank';
import { termsOf, totalOf } from '@domain/assignment/score';
import type { Weights } from '@domain/assignment/weights';
import { promiseDue } from '@domain/matter/limits';
import type { Matter } from '@domain/matter/matter';
import type { PlacingDocument } from '../documents';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { placeable } from '../office/assign-matter';
import { openOffer } from '../office/assign-offer';
import { poolOf } from '../office/assign-pool';
import { matterLoader } from '../office/loaders';
import { moverFor } from '../office/move';
import { presentPromise } from '../office/present';
import { hoursOf, referenceOf } from '../office/reference';

/** Staff asks somebody: the best, or whom they chose and why. */
export const offer = writes(contract.offer, async (ctx, { personId, reason }) => {
  const matter = ctx.resource(matterLoader);
  const by = moverFor(matter, ctx.person, 'offer');
  const reference = await referenceOf(ctx.db, ctx.now);
  const about = await placeable(ctx.db, reference, matter, ctx.now);
  const { candidates, cards } = await poolOf(ctx.db, ctx.now);
  const others = candidates.filter(({ id }) => !matter.ownerIds.includes(id));
  const { weights } = reference;
  const ranking = rank(about.open, others, weights);
  const [best] = ranking.ranked;
  const wanted = personId ?? best?.candidate.id;
  if (wanted === undefined) throw new AppError('NOT_ALLOWED_NOW', ranking.why[0]);
  const otherwise = wanted !== best?.candidate.id;
  const to = otherwise ? chosen(saidNo(matter, about.open), others, wanted, weights) : best;
  if (otherwise && !reason)
    throw invalid([{ path: 'reason', message: '没有选得分最高的人，请写明理由' }]);
  const { dueAt } = promiseDue('offerAnswer', {
    from: ctx.now,
    urgent: about.open.urgent,
    hours: hoursOf(reference, matter.stationId),
    limits: reference.limits,
    appointBy: matter.appointBy,
  });
  const found = {
    found: otherwise ? ('chosen' as const) : ('best' as const),
    to,
    ranking,
    cards,
    lapsesAt: dueAt,
    ...(otherwise && { reason, overruled: overruledOn(about.open, to.candidate, weights) }),
  };
  const { matter: moved } = await openOffer(ctx, matter, found, by, about);
  return {
    state: moved.state,
    to: cards.get(wanted)?.name ?? '',
    lapsesAt: dueAt,
    promise: presentPromise(moved, 'office'),
  };
});

const SOFT: readonly GateId[] = GATE_IDS.filter((id) => GATES[id].kind === 'soft');

/** Whoever declined is not asked again; who only let it lapse, or from whom it was taken back, may be after a talk with him. */
function saidNo({ misses }: Matter, open: OpenMatter): OpenMatter {
  const declined = misses.filter(({ kind }) => kind === 'declined' || kind === 'conflict');
  return { ...open, missedBy: [...new Set(declined.map(({ personId }) => personId))] };
}

/** Somebody else than the best: a firm gate stands, a soft one is overruled with the reason. */
function chosen(
  open: OpenMatter,
  candidates: readonly Candidate[],
  personId: string,
  weights: Weights,
): Ranked {
  const candidate = candidates.find(({ id }) => id === personId);
  if (!candidate) throw invalid([{ path: 'personId', message: '没有找到这位律师，请重新选择' }]);
  const closed = closedGate(open, candidate, SOFT, weights);
  if (closed) throw invalid([{ path: 'personId', message: `不能派给这位：${closed.reason}` }]);
  const terms = termsOf(open, candidate, weights);
  return { candidate, terms, total: totalOf(terms) };
}

function overruledOn(
  open: OpenMatter,
  candidate: Candidate,
  weights: Weights,
): PlacingDocument['overruled'] {
  return closedGate(open, candidate, [], weights);
}
