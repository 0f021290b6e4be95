import * as contract from '@contracts/directory';
import { handOverRefusal } from '@domain/people/leaving';
import { rolesRefusal } from '@domain/people/roles';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { keepAnAdmin } from './parts/admins';
import { takeBackOffers } from './parts/hand-over';
import { engagedAs, newLawyer } from './parts/lawyers';
import { openMattersOf } from './parts/open-work';

/** Gives and takes roles and permissions. Whoever loses a role that handles matters must have handed them over. */
export const setRoles = writes(contract.setRoles, async (ctx, input) => {
  const person = await ctx.tx.get('people', input.personId);
  if (!person || person.status !== 'active' || person.joinedAt === undefined)
    throw new AppError('NOT_FOUND');
  const roles = [...new Set(['worker' as const, ...input.roles])];
  const stationId = input.stationId ?? person.stationId;
  const firmId = input.firmId ?? person.firmId ?? '';
  const refusal = rolesRefusal({ roles, stationId, firmId });
  if (refusal) throw new AppError('INVALID', refusal);
  // as with invitations: an admin sees no cases, and does not let himself see them
  const gains = input.roles.some((role) => role !== 'worker' && !ctx.person.roles.includes(role));
  if (person._id === ctx.person._id && gains)
    throw new AppError('NOT_ALLOWED_NOW', '不能给自己增加角色，请另一位管理员办理。');
  const loses = (role: (typeof roles)[number]) =>
    person.roles.includes(role) && !roles.includes(role);
  if (loses('admin')) await keepAnAdmin(ctx, person);
  if ((['staff', 'student', 'lawyer', 'expert'] as const).some(loses)) {
    const open = await openMattersOf(ctx.db, [person._id]);
    const mattersInHand = open.get(person._id) ?? 0;
    const handOver = handOverRefusal({
      mattersInHand,
      offersWaiting: 0,
      complaintsToAnswer: 0,
      dutiesAhead: 0,
    });
    if (handOver) throw new AppError('HANDOVER_REQUIRED', handOver);
  }
  ctx.tx.patch('people', person._id, { roles, permissions: input.permissions, stationId, firmId });
  const firm = firmId ? await ctx.tx.get('firms', firmId) : null;
  const engagement = engagedAs(roles, firmId, firm);
  const card = await ctx.tx.get('lawyers', person._id);
  if (card?.active && !engagement.active) await takeBackOffers(ctx, person._id);
  if (card) ctx.tx.save('lawyers', { ...card, ...engagement });
  else if (engagement.active)
    ctx.tx.insert('lawyers', newLawyer(person._id, person.displayName ?? '', engagement, ctx.now));
  ctx.about({ personId: person._id, reason: roles.join(' ') });
  return { done: true as const };
});
