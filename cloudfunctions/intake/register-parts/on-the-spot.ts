import type { Matter } from '@domain/matter/matter';
import type { WriteContext } from '../../kernel/context';
import { moveMatter, nameOf } from '../../office/move';

/**
 * Takes a matter that was just registered and answers it: two lines of its history more, one after the other. What a
 * student answers waits for a lawyer.
 */
export async function answerOnTheSpot(
  ctx: WriteContext,
  matter: Matter,
  as: 'staff' | 'student',
  answer: string,
): Promise<Matter> {
  const by = { personId: ctx.person._id, name: nameOf(ctx.person, as) };
  const taken = await moveMatter({ ...ctx, now: ctx.now + 1 }, matter, 'take', { ...by, as });
  return moveMatter(
    { ...ctx, now: ctx.now + 2 },
    taken,
    as === 'staff' ? 'answer' : 'proposeAnswer',
    { ...by, as: 'handler' },
    { answer },
  );
}
