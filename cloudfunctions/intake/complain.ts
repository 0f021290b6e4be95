import { complain as contract } from '@contracts/intake';
import { promiseDue } from '@domain/matter/limits';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { tellStation } from '../office/notices';
import { hoursOf, referenceOf } from '../office/reference';
import { TIMER } from '../office/timers';

/** A complaint: its own record with its own clock. Who handled or decided the matter does not answer it. */
export const complain = writes(contract, async (ctx, { text }) => {
  const matter = ctx.resource(matterLoader);
  if (matter.openComplaintId)
    throw new AppError('NOT_ALLOWED_NOW', '您的上一个投诉还在处理，答复后可以再提。');
  const reference = await referenceOf(ctx.db, ctx.now);
  const { dueAt } = promiseDue('complaint', {
    from: ctx.now,
    hours: hoursOf(reference, matter.stationId),
    limits: reference.limits,
  });
  const { handlerId, decision, termination } = matter;
  const about = [handlerId, decision?.byId, termination?.byId].filter((id) => id !== undefined);
  const complaintId = ctx.newId();
  ctx.tx.insert('complaints', {
    _id: complaintId,
    version: 1,
    matterId: matter._id,
    number: matter.number,
    scopeIds: matter.scopeIds,
    personId: ctx.person._id,
    aboutIds: [...new Set(about.filter((id) => id !== ''))],
    text,
    at: ctx.now,
    dueAt,
    answered: false,
    answer: '',
    answeredById: '',
    answeredByName: '',
    answeredAt: 0,
    exception: '',
  });
  ctx.tx.save('matters', { ...matter, openComplaintId: complaintId });
  ctx.timers.start(TIMER.complaint, complaintId, dueAt);
  tellStation(ctx, matter, 'complain');
  return { complaintId, dueAt };
});
