import * as contract from '@contracts/directory';
import { writes } from '../kernel/handler';

/** What a person can have accepted of one template; more would be counted by a client, not by the platform. */
const MOST = 50;

/** Counts the messages that the platform now lets us send to the caller. */
export const subscribed = writes(contract.subscribed, async (ctx, { templates }) => {
  const known = new Set(Object.keys(ctx.config.subscribeTemplates));
  // read in the transaction: a message may be going out to him at this moment
  const current = await ctx.tx.get('people', ctx.person._id);
  const accepts = { ...current?.accepts };
  for (const name of templates) {
    if (known.has(name)) accepts[name] = Math.min(MOST, (accepts[name] ?? 0) + 1);
  }
  ctx.tx.patch('people', ctx.person._id, { accepts });
  // who agrees to messages is there: whether an urgent offer would reach him is judged by it
  if (ctx.person.roles.some((role) => role === 'lawyer' || role === 'expert'))
    ctx.tx.patch('lawyers', ctx.person._id, { lastSeenAt: ctx.now });
  return { messagesLeft: Object.values(accepts).reduce((sum, n) => sum + n, 0) };
});
