import * as contract from '@contracts/assignment';
import type { Candidate, OpenMatter } from '@domain/assignment/candidate';
import { closedGate, GATE_IDS, GATES, type GateId } from '@domain/assignment/gates';
import { type Ranked, rank } from '@domain/assignment/rank';
import { termsOf, totalOf } from '@domain/assignment/score';
import { promiseDue } from '@domain/matter/limits';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { placeable } from '../office/assign-matter';
import { openOffer } from '../office/assign-offer';
import { poolOf } from '../office/assign-pool';
import { matterLoader } from '../office/loaders';
import { moverFor } from '../office/move';
import { presentPromise } from '../office/present';
import { hoursOf, referenceOf } from '../office/reference';

/** Staff asks somebody: whom they chose, or the best. */
export const offer = writes(contract.offer, async (ctx, { personId }) => {
  const matter = ctx.resource(matterLoader);
  const by = moverFor(matter, ctx.person, 'offer');
  const reference = await referenceOf(ctx.db, ctx.now);
  const about = await placeable(ctx.db, reference, matter, ctx.now);
  const { candidates, cards } = await poolOf(ctx.db);
  const others = candidates.filter(({ id }) => !matter.ownerIds.includes(id));
  const { ranked, why } = rank(about.open, others);
  const to = personId === undefined ? ranked[0] : chosen(about.open, others, personId);
  if (!to) throw new AppError('NOT_ALLOWED_NOW', why[0]);
  const { dueAt } = promiseDue('offerAnswer', {
    from: ctx.now,
    urgent: about.open.urgent,
    hours: hoursOf(reference, matter.stationId),
    limits: reference.limits,
    appointBy: matter.appointBy,
  });
  const name = cards.get(to.candidate.id)?.name ?? '';
  const proposal = { ranked: to, name, among: ranked.length, lapsesAt: dueAt };
  const { matter: moved } = await openOffer(ctx, matter, proposal, by, about);
  return {
    state: moved.state,
    to: name,
    lapsesAt: dueAt,
    promise: presentPromise(moved, 'office'),
  };
});

/** What staff may decide otherwise: soft gates, and to ask somebody again after a talk with him. */
const OVERRULED: readonly GateId[] = GATE_IDS.filter(
  (id) => GATES[id].kind === 'soft' || id === 'missed',
);

function chosen(open: OpenMatter, candidates: readonly Candidate[], personId: string): Ranked {
  const candidate = candidates.find(({ id }) => id === personId);
  if (!candidate) throw invalid([{ path: 'personId', message: '没有找到这位律师，请重新选择' }]);
  const closed = closedGate(open, candidate, OVERRULED);
  if (closed) throw invalid([{ path: 'personId', message: `不能派给这位：${closed.reason}` }]);
  const terms = termsOf(open, candidate);
  return { candidate, terms, total: totalOf(terms) };
}
