import * as contract from '@contracts/directory';
import { handOverRefusal } from '@domain/people/leaving';
import type { Matter } from '@domain/matter/matter';
import type { PersonDocument } from '../documents';
import type { WriteContext } from '../kernel/context';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { automatic, moveMatter } from '../office/move';
import { keepAnAdmin } from './parts/admins';

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
      { handlerList: `${personId}:open` },
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
    // by field: handing over has just changed the load on the same card
    if (person.roles.some((role) => role === 'lawyer' || role === 'expert'))
      ctx.tx.patch('lawyers', personId, { active: false });
    ctx.about({ personId, reason });
    return { handedOver: open.length };
  },
);

async function handOver(
  ctx: WriteContext,
  matterId: string,
  heir: PersonDocument | null,
  reason: string,
): Promise<void> {
  const matter = await ctx.tx.get('matters', matterId);
  if (!matter || matter.state !== 'handling' || !heir) return;
  const freed = await moveMatter(ctx, matter, 'reassign', automatic('system'), {
    reasons: '原承办人离岗',
    handover: reason,
  });
  const kind = kindOf(heir);
  // otherwise the freed matter looks for its next lawyer by itself
  if (kind) await give(ctx, freed, heir, kind);
}

/** Colleagues of the office take over at once; a lawyer of a firm is asked by an offer like any other. */
function kindOf({ roles }: PersonDocument): 'staff' | 'student' | null {
  if (roles.includes('staff')) return 'staff';
  return roles.includes('student') ? 'student' : null;
}

async function give(
  ctx: WriteContext,
  matter: Matter,
  heir: PersonDocument,
  kind: 'staff' | 'student',
): Promise<void> {
  await moveMatter(ctx, matter, 'assignInHouse', automatic('system'), {
    reasons: '接手离岗同事的事项',
    handler: { personId: heir._id, name: heir.displayName ?? '工作人员', kind },
  });
}
