import { prefill as contract } from '@contracts/drafting';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { referenceOf } from '../office/reference';
import { sendable, templateFor } from './_answers';
import { matterFacts, seesInFull } from './_matter-facts';

/** What the matter already says, as the answers of a document; masked for who only reviews it. */
export const prefill = reads(contract, async (ctx, { templateId }) => {
  if (ctx.caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const matter = ctx.resource(matterLoader);
  const template = templateFor(templateId);
  const reference = await referenceOf(ctx.db, ctx.now);
  const viewer = ctx.caller.person;
  const inFull = seesInFull(matter, viewer);
  const facts = await matterFacts({ ...ctx, reference }, matter, viewer, inFull);
  return { answers: sendable(template.prefill(facts)) };
});
