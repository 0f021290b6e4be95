import * as contract from '@contracts/handling';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';

/** All that a group may read: who asked knows that it is for him. */
const TITLE = '您的问题有答复了，点开查看';

/** A card to be shared into the group the question came from; it says nothing of the case and leads only its owner to it. */
export const answerCard = writes(contract.answerCard, async (ctx) => {
  const matter = ctx.resource(matterLoader);
  if (!matter.outcome)
    throw new AppError('NOT_ALLOWED_NOW', '这件事项还没有答复，不能发答复卡片。');
  const [known] = await ctx.db.find('cards', { matterId: matter._id }, { limit: 1 });
  if (known) return { token: known._id, title: TITLE };
  const token = ctx.newId();
  ctx.tx.insert('cards', { _id: token, matterId: matter._id, at: ctx.now });
  return { token, title: TITLE };
});
