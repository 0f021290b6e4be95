import { leadRefusal } from '@domain/matter/collective';
import type { Matter } from '@domain/matter/matter';
import type { WriteContext } from '../../kernel/context';
import { AppError } from '../../kernel/errors';
import { moveMatter, moverFor } from '../../office/move';
import { outsideRefusal } from '../../office/outside-firms';

/**
 * Joins the matter of a worker who came alone to a collective one.
 * @throws AppError NOT_ALLOWED_NOW with the sentence that says why it cannot be joined.
 */
export function joinTo(ctx: WriteContext, matter: Matter, lead: Matter): Promise<Matter> {
  const refused = leadRefusal(lead) ?? outsideRefusal(lead, matter);
  if (refused) throw new AppError('NOT_ALLOWED_NOW', refused);
  return moveMatter(ctx, matter, 'join', moverFor(matter, ctx.person, 'join'), {
    leadId: lead._id,
    leadNumber: lead.number,
  });
}
