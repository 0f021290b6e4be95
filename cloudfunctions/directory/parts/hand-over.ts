import { isRepresentation, type Matter } from '@domain/matter/matter';
import type { PersonDocument } from '../../documents';
import type { WriteContext } from '../../kernel/context';
import { automatic, moveMatter } from '../../office/move';

/** An answer is owed to no more offers at once. */
const MOST_OFFERS = 50;

/** Takes a matter from somebody who leaves: to his heir where that is possible, else it looks for its next handler. */
export async function handOver(
  ctx: WriteContext,
  matterId: string,
  heir: PersonDocument | null,
  reason: string,
): Promise<void> {
  const matter = await ctx.tx.get('matters', matterId);
  if (matter?.state !== 'handling') return;
  const freed = await moveMatter(ctx, matter, 'reassign', automatic('system'), {
    reasons: '原承办人离岗',
    handover: reason,
  });
  const kind = heir && kindOf(heir, freed);
  if (!heir || !kind) return;
  await moveMatter(ctx, freed, 'assignInHouse', automatic('system'), {
    reasons: '接手离岗同事的事项',
    handler: { personId: heir._id, name: heir.displayName ?? '工作人员', kind },
  });
}

/**
 * Colleagues of the office take over at once, a student only what he may conclude; nobody his own matter. A lawyer is
 * asked by an offer like any other.
 */
function kindOf({ _id, roles }: PersonDocument, matter: Matter): 'staff' | 'student' | null {
  if (matter.ownerIds.includes(_id)) return null;
  if (roles.includes('staff')) return 'staff';
  return roles.includes('student') && !isRepresentation(matter) ? 'student' : null;
}

/** Takes back what somebody who pleads no more was asked: others are asked at once, not when the time is over. */
export async function takeBackOffers(ctx: WriteContext, personId: string): Promise<void> {
  const offers = await ctx.db.find(
    'offers',
    { personId, status: 'open' },
    { order: [['listKey', 'asc']], limit: MOST_OFFERS },
  );
  for (const { _id, matterId } of offers) {
    const matter = await ctx.tx.get('matters', matterId);
    if (matter?.state === 'offered' && matter.offer?.id === _id)
      await moveMatter(ctx, matter, 'lapseOffer', automatic('clock'), { miss: 'recalled' });
  }
}
