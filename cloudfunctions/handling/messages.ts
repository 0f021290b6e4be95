import * as contract from '@contracts/handling';
import { relationsTo } from '@domain/matter/access';
import { pageByTime } from '../kernel/cursor';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { workerSees } from '../office/file-viewer';
import { matterLoader, viewerOf } from '../office/loaders';
import { presentMessage } from '../office/present-message';

const PAGE = 30;

/** What worker and office wrote to one another, newest first. */
export const messages = reads(contract.messages, async (ctx, { cursor }) => {
  if (ctx.caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const { person } = ctx.caller;
  const matter = ctx.resource(matterLoader);
  const relations = relationsTo(matter, viewerOf(person));
  const side = relations.has('worker') ? 'worker' : 'office';
  const viewing = { personId: person._id, relations };
  const page = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      ctx.db.find(
        'messages',
        { matterId: matter._id, ...(until !== undefined && { at: { lte: until } }) },
        { order: [['at', 'desc']], limit },
      ),
    ({ at }) => at,
  );
  const all = await ctx.db.getMany(
    'files',
    page.items.flatMap(({ fileIds }) => fileIds),
  );
  const files =
    side === 'worker' ? all.filter((file) => workerSees(file, matter, person._id)) : all;
  return { ...page, items: page.items.map((one) => presentMessage(one, files, viewing, side)) };
});
