import * as contract from '@contracts/handling';
import { isSoleOfficer, type SecondPersonAnswer, secondPerson } from '@domain/people/second-person';
import { plainText } from '@domain/text/plain-text';
import type { WriteContext } from '../kernel/context';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { eligibleIds } from '../office/eligible';
import { complaintLoader } from '../office/loaders';
import { nameOf } from '../office/move';
import { TIMER } from '../office/timers';

/** Answers a complaint: somebody whom it is not about, unless the office has nobody else and he says why. */
export const answerComplaint = writes(contract.answerComplaint, async (ctx, input) => {
  const { complaint, matter } = ctx.resource(complaintLoader);
  if (complaint.answered)
    throw new AppError('NOT_ALLOWED_NOW', '这个投诉已经答复过了，请刷新后再看。');
  const decision = await decider(ctx, input.soleOfficerReason);
  ctx.tx.save('complaints', {
    ...complaint,
    answered: true,
    answer: plainText(input.answer),
    answeredById: ctx.person._id,
    answeredByName: nameOf(ctx.person, 'staff'),
    answeredAt: ctx.now,
    exception: decision.exception ? decision.reason : '',
  });
  if (matter.openComplaintId === complaint._id)
    ctx.tx.save('matters', { ...matter, openComplaintId: undefined });
  ctx.timers.cancel(TIMER.complaint, complaint._id);
  ctx.notify({
    to: { personId: complaint.personId },
    template: 'complaint.answered',
    params: { number: matter.number },
    matterId: matter._id,
  });
  return { done: true as const };
});

async function decider(
  ctx: WriteContext,
  exceptionReason: string | undefined,
): Promise<Extract<SecondPersonAnswer, { allowed: true }>> {
  const { complaint, matter } = ctx.resource(complaintLoader);
  // who is not concerned may answer whoever else there is
  if (!complaint.aboutIds.includes(ctx.person._id)) return { allowed: true, exception: false };
  const eligible = await eligibleIds(ctx, matter, ['staff', 'reviewer']);
  const answer = secondPerson({
    firstPersonIds: complaint.aboutIds,
    deciderId: ctx.person._id,
    eligibleIds: eligible,
    exceptionReason,
  });
  if (answer.allowed) return answer;
  if (isSoleOfficer(complaint.aboutIds, eligible))
    throw invalid([{ path: 'soleOfficerReason', message: answer.reason }], answer.reason);
  throw new AppError('NOT_ALLOWED_NOW', answer.reason);
}
