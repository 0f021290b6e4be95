import * as contract from '@contracts/assignment';
import { invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { inHouseFor } from '../office/assign-in-house';
import { placeable } from '../office/assign-matter';
import { poolOf } from '../office/assign-pool';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { referenceOf } from '../office/reference';

/** The office keeps the matter: its own lawyer, a colleague or a student under review handles it. An offer that runs ends. */
export const assignInHouse = writes(contract.assignInHouse, async (ctx, { personId, reasons }) => {
  const matter = ctx.resource(matterLoader);
  const by = moverFor(matter, ctx.person, 'assignInHouse');
  const about = await placeable(ctx.db, await referenceOf(ctx.db, ctx.now), matter, ctx.now);
  const inHouse = await inHouseFor(ctx.db, matter, about, await poolOf(ctx.db, ctx.now));
  const handler = inHouse.find((one) => one.personId === personId);
  if (!handler)
    throw invalid([{ path: 'personId', message: '这位不能办理这件事项，请选择别的同事' }]);
  const moved = await moveMatter(ctx, matter, 'assignInHouse', by, { handler, reasons });
  return { state: moved.state, handler: handler.name };
});
