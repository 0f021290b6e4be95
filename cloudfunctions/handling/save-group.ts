import * as contract from '@contracts/handling';
import { oneLine } from '@domain/text/plain-text';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { officePerson } from '../office/reach';

/** Names a WeChat group of the caller's station. A new one gets the token of the card that is shared into it. */
export const saveGroup = writes(contract.saveGroup, async (ctx, input) => {
  const { stationId } = officePerson(ctx.caller);
  const name = oneLine(input.name);
  const branch = oneLine(input.branch ?? '');
  if (input.id === undefined) {
    const id = ctx.newId();
    const token = ctx.newId();
    ctx.tx.insert('groups', {
      _id: id,
      version: 1,
      name,
      branch,
      stationId,
      token,
      opengid: '',
      matters: 0,
      createdAt: ctx.now,
    });
    return { id, token };
  }
  const group = await ctx.tx.get('groups', input.id);
  if (group?.stationId !== stationId) throw new AppError('NOT_FOUND');
  ctx.tx.save('groups', { ...group, name, branch });
  return { id: group._id, token: group.token };
});
