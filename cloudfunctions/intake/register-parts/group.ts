import type { WriteContext } from '../../kernel/context';
import { invalid } from '../../kernel/errors';

/**
 * The WeChat group a question was asked in, as staff picks it from the station's own groups; the group's id in WeChat,
 * or the card's own while nobody has opened it yet. '' for none.
 */
export async function groupOf(ctx: WriteContext, groupId: string | undefined): Promise<string> {
  if (!groupId) return '';
  const group = await ctx.db.get('groups', groupId);
  if (!group || group.stationId !== ctx.person.stationId)
    throw invalid([{ path: 'groupId', message: '没有找到这个群，请重新选择' }]);
  return group.opengid || group._id;
}
