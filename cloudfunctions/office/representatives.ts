import type { Matter } from '@domain/matter/matter';
import type { WriteContext } from '../kernel/context';
import { AppError } from '../kernel/errors';
import { representativePartyId } from './members';

type Member = Pick<Matter, 'ownerIds'>;

/** A representative reads and confirms the collective matter like one of his own. 劳动争议调解仲裁法 7 */
export async function makeRepresentative(
  ctx: WriteContext,
  leadId: string,
  { ownerIds }: Member,
): Promise<void> {
  const lead = await leadOf(ctx, leadId);
  for (const personId of ownerIds) {
    if (lead.ownerIds.includes(personId)) continue;
    ctx.tx.put('parties', {
      _id: representativePartyId(leadId, personId),
      matterId: leadId,
      personId,
      role: 'representative',
      relation: '',
      narrative: '',
      wants: '',
      claimAmount: '',
      statistics: {},
      createdAt: ctx.now,
    });
  }
  ctx.tx.save('matters', { ...lead, ownerIds: [...new Set([...lead.ownerIds, ...ownerIds])] });
}

/** He stays a member, with his own page. */
export async function endRepresentative(
  ctx: WriteContext,
  leadId: string,
  { ownerIds }: Member,
): Promise<void> {
  const lead = await leadOf(ctx, leadId);
  for (const personId of ownerIds) {
    if (lead.ownerIds.includes(personId))
      ctx.tx.remove('parties', representativePartyId(leadId, personId));
  }
  ctx.tx.save('matters', {
    ...lead,
    ownerIds: lead.ownerIds.filter((id) => !ownerIds.includes(id)),
  });
}

/** Who ties his WeChat to what was written down of him goes on as the representative he was made. */
export async function passOnRepresentation(
  ctx: WriteContext,
  leadId: string,
  fromId: string,
  toId: string,
): Promise<void> {
  if (leadId === '') return;
  const lead = await ctx.tx.get('matters', leadId);
  if (lead?.ownerIds.includes(fromId)) await makeRepresentative(ctx, leadId, { ownerIds: [toId] });
}

async function leadOf({ tx }: WriteContext, leadId: string): Promise<Matter> {
  const lead = await tx.get('matters', leadId);
  if (!lead?.lead) throw new AppError('NOT_FOUND');
  return lead;
}
