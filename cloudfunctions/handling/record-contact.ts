import * as contract from '@contracts/handling';
import { CONTACT_CHANNELS } from '@domain/matter/matter';
import { plainText } from '@domain/text/plain-text';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { presentMoved } from '../office/present';

/** Writes down one contact; the person-times of the yearly figures are counted from these. */
export const recordContact = writes(contract.recordContact, async (ctx, input) => {
  const matter = ctx.resource(matterLoader);
  const note = plainText(input.note);
  ctx.tx.insert('contacts', {
    _id: ctx.newId(),
    matterId: matter._id,
    at: ctx.now,
    byId: ctx.person._id,
    channel: input.channel,
    with: input.with,
    people: input.people,
    note,
  });
  const by = moverFor(matter, ctx.person, 'recordContact');
  const moved = await moveMatter(ctx, matter, 'recordContact', by, {
    contactChannel: CONTACT_CHANNELS[input.channel],
    contactWith: input.with,
    ...(input.public ? { said: note } : { note, internal: true }),
  });
  return presentMoved(moved, 'office');
});
