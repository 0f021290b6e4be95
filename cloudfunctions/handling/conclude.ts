import * as contract from '@contracts/handling';
import { outcomeFaults, writtenOutcome } from '@domain/matter/outcome';
import { plainText } from '@domain/text/plain-text';
import { dayOf } from '@domain/time/china';
import { invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { takeMembersAlong } from '../office/conclude-members';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { presentMoved } from '../office/present';

/** Ends the handling with its outcome; the worker confirms. A collective matter's workers follow with the same outcome. */
export const conclude = writes(contract.conclude, async (ctx, input) => {
  const matter = ctx.resource(matterLoader);
  const { kind, claimed, awarded, received } = input;
  const faults = outcomeFaults({ claimed, awarded, received }, dayOf(ctx.now));
  if (faults.length > 0) throw invalid(faults);
  const summary = plainText(input.summary);
  const outcome = writtenOutcome({ kind, summary, claimed, awarded, received });
  const by = moverFor(matter, ctx.person, 'conclude');
  const moved = await moveMatter(ctx, matter, 'conclude', by, { outcome });
  takeMembersAlong(ctx, matter, moved);
  return presentMoved(moved, 'office');
});
