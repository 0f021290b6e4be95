import type { MoveEvent } from '@domain/matter/advance';
import type { MatterAction } from '@domain/matter/lifecycle';
import type { HandlerKind, Matter } from '@domain/matter/matter';
import type { MoveDetails } from '@domain/matter/moves';
import type { BaseContext, Writing } from '../kernel/context';
import { officeCall } from './office-call';

type Office = BaseContext & Writing;

/** Moves that somebody at the station must hear of at once, beside the queue that shows them. */
const CALLS_STAFF: ReadonlySet<MatterAction> = new Set([
  'object',
  'askReassign',
  'askUpgrade',
  'waitForStaff',
  'promiseBroken',
  'supplement',
  'limitNear',
]);

/** Moves that are the answer somebody has asked for: their own message to the worker. */
const ANSWERS: ReadonlySet<MatterAction> = new Set(['answer', 'releaseAnswer']);

/** Moves that the handler must hear of. */
const CALLS_HANDLER: ReadonlySet<MatterAction> = new Set([
  'supplement',
  'amend',
  'keepDates',
  'limitNear',
  'followUp',
  'withdraw',
  'reopen',
  'returnAnswer',
  'assignInHouse',
  'terminate',
  'keepHandler',
  'refer',
]);

/** How a matter leaves the hands of its handler, as he is told. */
const TAKEN_AWAY: Partial<Record<MatterAction, string>> = {
  escalate: '已转给别人答复',
  reassign: '已更换承办人',
  join: '已并入集体事项',
  upgrade: '已由咨询转为代理，要先审查',
};

/** Tells everybody whom a move concerns: the worker reads every public step, the office what needs it. */
export function tellAbout(
  ctx: Office,
  matter: Matter,
  event: MoveEvent,
  details: MoveDetails = {},
): void {
  const about = { matterId: matter._id };
  if (event.public) {
    const template = ANSWERS.has(event.action) ? 'matter.answered' : 'matter.moved';
    tellOwners(ctx, matter, template, { text: event.brief }, event.actorId);
  }
  if (CALLS_HANDLER.has(event.action) && matter.handlerId && matter.handlerId !== event.actorId) {
    ctx.notify({
      to: { personId: matter.handlerId },
      template: 'matter.handler',
      params: {
        number: matter.number,
        text: handlerText(event),
        desk: deskOf(matter.handler?.kind),
      },
      ...about,
    });
  }
  if (CALLS_STAFF.has(event.action) || toldByWorker(matter, event))
    tellStation(ctx, matter, event.action, details);
}

const NEWS: ReadonlySet<MatterAction> = new Set(['amend', 'keepDates']);

/** What he adds by himself is news to the desk; what the desk writes down is not. */
function toldByWorker(matter: Matter, { action, actorId }: MoveEvent): boolean {
  return NEWS.has(action) && matter.handlerId === '' && matter.ownerIds.includes(actorId);
}

/** Tells a handler that a matter is not his any more, unless he gave it away himself. */
export function tellWhoLostIt(ctx: Office, before: Matter, after: Matter, event: MoveEvent): void {
  const { handler } = before;
  const text = TAKEN_AWAY[event.action];
  if (!handler || !text || after.handlerId === handler.personId) return;
  if (handler.personId === event.actorId) return;
  const late = event.action === 'escalate' && event.actorId === '';
  ctx.notify({
    to: { personId: handler.personId },
    template: 'matter.taken-away',
    params: {
      number: after.number,
      text: late ? `超过答复期限，${text}` : text,
      desk: deskOf(handler.kind),
    },
    matterId: after._id,
  });
}

/** Tells the workers whose matter it is, but not the one who did it himself. */
export function tellOwners(
  ctx: Office,
  matter: Pick<Matter, '_id' | 'number' | 'ownerIds'>,
  template: string,
  params: Readonly<Record<string, string>>,
  except = '',
): void {
  for (const personId of matter.ownerIds) {
    if (personId === except) continue;
    ctx.notify({
      to: { personId },
      template,
      params: { number: matter.number, ...params },
      matterId: matter._id,
    });
  }
}

/** In whose pages a handler works. */
export function deskOf(kind: HandlerKind | undefined): 'office' | 'chambers' {
  return kind === 'lawyer' || kind === 'expert' ? 'chambers' : 'office';
}

/** Tells the staff of the matter's station. */
export function tellStation(
  ctx: Office,
  matter: Pick<Matter, '_id' | 'number' | 'scopeIds'>,
  what: string,
  details: MoveDetails = {},
): void {
  ctx.emit(officeCall, {
    scopeIds: matter.scopeIds,
    role: what === 'object' ? 'reviewer' : 'staff',
    template: 'station.call',
    params: { number: matter.number, what, why: details.waitsForStaff ?? '' },
    matterId: matter._id,
  });
}

function handlerText({ action, brief }: MoveEvent): string {
  if (action === 'returnAnswer') return '答复被退回，请按意见修改';
  if (action === 'assignInHouse') return '这件事项交给您办理';
  return brief;
}
