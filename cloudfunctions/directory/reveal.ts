import * as contract from '@contracts/directory';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';

/** One sealed value of one party in full; who looked, at what and why stays in the audit. */
export const reveal = writes(contract.reveal, async (ctx, { partyId, field, reason }) => {
  const matter = ctx.resource(matterLoader);
  const party = await ctx.tx.get('parties', partyId);
  if (!party || party.matterId !== matter._id) throw new AppError('NOT_FOUND');
  const person = await ctx.tx.get('people', party.personId);
  const sealed = person?.sealed[field];
  if (!person || sealed === undefined) throw new AppError('NOT_FOUND', '他没有留下这一项。');
  const opened = ctx.sealer.unseal(person, field, sealed);
  if (opened.kind === 'erased') throw new AppError('NOT_FOUND', '他已经删除了自己的资料。');
  ctx.about({ matterId: matter._id, personId: person._id, reason: `${field}: ${reason}` });
  return { value: opened.text };
});
