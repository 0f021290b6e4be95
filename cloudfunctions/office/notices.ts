import type { MoveEvent } from '@domain/matter/advance';
import type { MatterAction } from '@domain/matter/lifecycle';
import type { Matter } from '@domain/matter/matter';
import type { MoveDetails } from '@domain/matter/moves';
import type { BaseContext, Writing } from '../kernel/context';

type Office = BaseContext & Writing;

/** Moves that somebody at the station must hear of at once, beside the queue that shows them. */
const CALLS_STAFF: ReadonlySet<MatterAction> = new Set([
  'object',
  'askReassign',
  'askUpgrade',
  'waitForStaff',
  'promiseBroken',
  'supplement',
]);

/** Moves that the handler must hear of. */
const CALLS_HANDLER: ReadonlySet<MatterAction> = new Set([
  'supplement',
  'followUp',
  'withdraw',
  'reopen',
  'returnAnswer',
  'assignInHouse',
  'terminate',
  'keepHandler',
]);

/** Tells everybody whom a move concerns: the worker reads every public step, the office what needs it. */
export function tellAbout(
  ctx: Office,
  matter: Matter,
  event: MoveEvent,
  details: MoveDetails = {},
): void {
  const about = { matterId: matter._id };
  if (event.public) {
    for (const personId of matter.ownerIds) {
      if (personId === event.actorId) continue;
      ctx.notify({
        to: { personId },
        template: 'matter.moved',
        params: { number: matter.number, text: event.text },
        ...about,
      });
    }
  }
  if (CALLS_HANDLER.has(event.action) && matter.handlerId && matter.handlerId !== event.actorId) {
    ctx.notify({
      to: { personId: matter.handlerId },
      template: 'matter.handler',
      params: { number: matter.number, text: handlerText(event, details) },
      ...about,
    });
  }
  if (CALLS_STAFF.has(event.action)) tellStation(ctx, matter, event.action, details);
}

/** Tells the staff of the matter's station. */
export function tellStation(
  ctx: Office,
  matter: Pick<Matter, '_id' | 'number' | 'stationId'>,
  what: string,
  details: MoveDetails = {},
): void {
  ctx.notify({
    to: { queue: `station:${matter.stationId}` },
    template: 'station.call',
    params: { number: matter.number, what, why: details.waitsForStaff ?? '' },
    matterId: matter._id,
  });
}

function handlerText(event: MoveEvent, details: MoveDetails): string {
  if (event.action === 'returnAnswer') return `答复被退回：${details.reasons ?? ''}`;
  if (event.action === 'assignInHouse') return '这件事项交给您办理';
  return event.text;
}
