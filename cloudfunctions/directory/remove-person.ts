import * as contract from '@contracts/directory';
import { handOverRefusal } from '@domain/people/leaving';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { keepAnAdmin } from './parts/admins';
import { handOver, takeBackOffers } from './parts/hand-over';

/** As many as one transaction carries well; who has more hands over in two steps. */
const MOST_HANDED_OVER = 25;

/** Takes somebody out of the office. What he has in hand goes to a named colleague, with a note; the workers are told. */
export const removePerson = writes(
  contract.removePerson,
  async (ctx, { personId, handTo, reason }) => {
    const person = await ctx.tx.get('people', personId);
    if (!person || person.joinedAt === undefined) throw new AppError('NOT_FOUND');
    if (person.roles.includes('admin')) await keepAnAdmin(ctx, person);
    const open = await ctx.db.find(
      'matters',
      // what waits for the worker is placed anew when it comes back
      { handlerList: `${personId}:open`, state: 'handling' },
      { order: [['queueKey', 'asc']], limit: MOST_HANDED_OVER + 1 },
    );
    const refusal = handOverRefusal({
      mattersInHand: open.length,
      offersWaiting: 0,
      complaintsToAnswer: 0,
      dutiesAhead: 0,
    });
    if (refusal && handTo === undefined) throw new AppError('HANDOVER_REQUIRED', refusal);
    if (open.length > MOST_HANDED_OVER) {
      throw new AppError(
        'HANDOVER_REQUIRED',
        `他手里超过 ${MOST_HANDED_OVER} 件，请先在事项里逐件更换承办人。`,
      );
    }
    const heir = handTo === undefined ? null : await ctx.tx.get('people', handTo);
    if (
      open.length > 0 &&
      (!heir || heir.status !== 'active' || heir._id === personId || heir.joinedAt === undefined)
    ) {
      throw invalid([{ path: 'handTo', message: '请选一位在岗的同事接手。' }]);
    }
    for (const { _id } of open) await handOver(ctx, _id, heir, reason);
    ctx.tx.patch('people', personId, {
      roles: ['worker'],
      permissions: [],
      stationId: '',
      firmId: '',
      joinedAt: undefined,
    });
    if (person.roles.some((role) => role === 'lawyer' || role === 'expert')) {
      await takeBackOffers(ctx, personId);
      // by field: handing over has just changed the load on the same card
      ctx.tx.patch('lawyers', personId, { active: false });
    }
    ctx.about({ personId, reason });
    return { handedOver: open.length };
  },
);
