import * as contract from '@contracts/handling';
import type { GroupDocument } from '../documents';
import type { WriteContext } from '../kernel/context';
import { AppError } from '../kernel/errors';
import { writesAfter } from '../kernel/handler';
import { openedGroupId } from '../office/group-id';
import { referenceOf } from '../office/reference';

/** Opens a group's card. The first opening inside a group ties the group to the card; which group it is only the platform says. */
export const openGroupCard = writesAfter(
  contract.openGroupCard,
  async (_ctx, { group }) => openedGroupId(group),
  async (ctx, { token }, opengid) => {
    const [found] = await ctx.db.find('groups', { token }, { limit: 1 });
    const group = found && (await ctx.tx.get('groups', found._id));
    if (!group) throw new AppError('NOT_FOUND', '这张卡片已经失效，请直接在小程序里咨询。');
    if (opengid !== null && group.opengid === '') await tie(ctx, group, opengid);
    const { stations } = await referenceOf(ctx.db, ctx.now);
    return {
      name: group.name,
      groupId: opengid ?? '',
      stationName: stations.get(group.stationId)?.name ?? '',
    };
  },
);

/** A card that was passed on into a group with a card of its own does not take that group over. */
async function tie({ db, tx }: WriteContext, group: GroupDocument, opengid: string): Promise<void> {
  const [other] = await db.find('groups', { opengid }, { limit: 1 });
  if (!other) tx.save('groups', { ...group, opengid });
}
