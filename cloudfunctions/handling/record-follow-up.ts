import * as contract from '@contracts/handling';
import { plainText } from '@domain/text/plain-text';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { tellStation } from '../office/notices';
import { presentMoved } from '../office/present';

/** Writes down the follow-up call after closing; a worker who is not satisfied is brought before the station. */
export const recordFollowUp = writes(contract.recordFollowUp, async (ctx, input) => {
  const matter = ctx.resource(matterLoader);
  const by = moverFor(matter, ctx.person, 'recordFollowUp');
  const moved = await moveMatter(ctx, matter, 'recordFollowUp', by, {
    note: plainText(input.note),
    unsatisfied: !input.satisfied,
  });
  if (!input.satisfied)
    tellStation(ctx, moved, 'recordFollowUp', {
      waitsForStaff: '回访时职工不满意，请看回访记录',
    });
  return presentMoved(moved, 'office');
});
