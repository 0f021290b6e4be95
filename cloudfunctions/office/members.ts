import { leavesMembers } from '@domain/matter/collective';
import type { Matter } from '@domain/matter/matter';
import type { BaseContext, Writing } from '../kernel/context';
import { hashOf } from '../kernel/hash';
import { TIMER } from './timers';

type Office = BaseContext & Writing;

/** The id of a representative's part in the collective matter. */
export function representativePartyId(leadId: string, personId: string): string {
  return hashOf('representative', leadId, personId).slice(0, 32);
}

/**
 * Keeps a collective matter in step with a worker's matter that joins or leaves it. The lead is read and saved in the
 * same transaction, so that of two who join at once none is lost. A member whose case ends with the lead's stays one.
 */
export async function moveMember(ctx: Office, before: Matter, after: Matter): Promise<void> {
  if (leavesMembers(before, after)) ctx.timers.set(TIMER.releaseMembers, after._id, ctx.now);
  const joined = before.state !== 'joined' && after.state === 'joined';
  const left = before.state === 'joined' && !['joined', 'confirming'].includes(after.state);
  if (!joined && !left) return;
  const leadId = joined ? after.leadId : before.leadId;
  const lead = await ctx.tx.get('matters', leadId);
  if (!lead) return;
  const memberCount = Math.max(0, lead.memberCount + (joined ? 1 : -1));
  const leaving = left ? before.ownerIds.filter((id) => lead.ownerIds.includes(id)) : [];
  for (const id of leaving) ctx.tx.remove('parties', representativePartyId(leadId, id));
  const ownerIds = lead.ownerIds.filter((id) => !leaving.includes(id));
  ctx.tx.save('matters', { ...lead, memberCount, ownerIds });
}
