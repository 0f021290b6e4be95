import * as contract from '@contracts/handling';
import { officialNumber } from '@domain/matter/number';
import { dayOf } from '@domain/time/china';
import { isDay } from '@domain/time/days';
import { invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { FILE_PREFIX } from '../office/brand';
import { isSoleReviewer } from '../office/eligible';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { presentMoved } from '../office/present';

/** Gives aid; with a day for the papers, gives it at once and takes the papers later. 法律援助法 43, 44 */
export const grant = writes(contract.grant, async (ctx, input) => {
  const matter = ctx.resource(matterLoader);
  const { reasons, article, papersDay, soleOfficerReason } = input;
  if (papersDay !== undefined && !isDay(papersDay))
    throw invalid([{ path: 'papersDay', message: '没有这一天，请重新选择' }]);
  const action = papersDay === undefined ? 'grant' : 'grantUrgently';
  const number = officialNumber({
    prefix: FILE_PREFIX,
    grantedOn: dayOf(ctx.now),
    number: matter.number,
  });
  const moved = await moveMatter(
    ctx,
    matter,
    action,
    moverFor(matter, ctx.person, action),
    { reasons, article, papersDay, soleOfficerReason, officialNumber: number },
    { soleOfficer: await isSoleReviewer(ctx, matter, ctx.person._id) },
  );
  return presentMoved(moved, 'office');
});
