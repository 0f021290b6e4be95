import { MoveRefused, type MoveEvent, advance } from '@domain/matter/advance';
import { type Actor, type MatterAction, transitionOf } from '@domain/matter/lifecycle';
import type { Matter } from '@domain/matter/matter';
import type { MoveDetails, Mover } from '@domain/matter/moves';
import { ROLES, type Role } from '@domain/people/roles';
import type { Collections } from '../documents';
import type { BaseContext, Writing } from '../kernel/context';
import { AppError } from '../kernel/errors';
import type { Person } from '../kernel/identify';
import { relationsTo } from '@domain/matter/access';
import { closeOffer } from './close-offer';
import { resumeLimits } from './law-clock';
import { moveLoad } from './load';
import { viewerOf } from './loaders';
import { comesBack, hasLeft } from './leavers';
import { moveMember } from './members';
import { tellAbout, tellWhoLostIt } from './notices';
import { hoursOf, referenceOf } from './reference';
import { refusal } from './refusal';
import { followTimers } from './timers';

type Office = BaseContext & Writing;

/** The name under which a person acts, as the other side reads it; never a worker's own. */
export function nameOf(person: Person, as: Actor): string {
  if (as === 'worker') return '您';
  if (person.displayName) return person.displayName;
  const role = person.roles.find((one): one is Role => one !== 'worker' && one in ROLES);
  return role ? ROLES[role].label : '工作人员';
}

/** In which of the qualities the table asks for this person acts on this matter. */
export function moverFor(matter: Matter, person: Person, action: MatterAction): Mover {
  const relations = relationsTo(matter, viewerOf(person));
  const as = transitionOf(action).by.find((actor) => relations.has(actor));
  if (!as) throw new AppError('NOT_FOUND');
  return { personId: person._id, name: nameOf(person, as), as };
}

/** The scheduler, or the office's own automatic step. */
export function automatic(as: 'clock' | 'system'): Mover {
  return { personId: '', name: '系统', as };
}

/**
 * Makes a move of the lifecycle table on a matter read in this transaction: saves it, writes its history, starts the
 * new promise's timer and tells those concerned.
 * @throws AppError NOT_ALLOWED_NOW where the state does not permit it, INVALID where something required is lacking.
 */
export async function moveMatter(
  ctx: Office,
  matter: Matter,
  action: MatterAction,
  by: Mover,
  details: MoveDetails = {},
  options: { soleOfficer?: boolean } = {},
): Promise<Matter> {
  const reference = await referenceOf(ctx.db, ctx.now);
  const hours = hoursOf(reference, matter.stationId);
  try {
    const moved = advance(matter, {
      action,
      by,
      now: ctx.now,
      details,
      hours,
      limits: reference.limits,
      soleOfficer: options.soleOfficer ?? false,
    });
    ctx.tx.save('matters', moved.matter);
    record(ctx, moved.matter, moved.event);
    watchPromise(ctx, moved.matter, matter.promise !== null);
    moveLoad(ctx, matter, moved.matter);
    await moveMember(ctx, matter, moved.matter);
    await closeOffer(ctx, matter, moved.matter, action, details);
    followTimers(ctx, matter, moved.matter, action, { hours, limits: reference.limits });
    resumeLimits(ctx, matter, moved.matter);
    tellAbout(ctx, moved.matter, moved.event, details);
    tellWhoLostIt(ctx, matter, moved.matter, moved.event);
    return await placedAnew(ctx, matter, moved.matter);
  } catch (error) {
    if (error instanceof MoveRefused) throw refusal(error, options);
    throw error;
  }
}

/** Work that comes back to a handler who has left the office in the meantime looks for another one. */
async function placedAnew(ctx: Office, before: Matter, after: Matter): Promise<Matter> {
  if (!comesBack(before, after) || !(await hasLeft(ctx, after))) return after;
  return moveMatter({ ...ctx, now: ctx.now + 1 }, after, 'reassign', automatic('system'), {
    reasons: '原承办人已离岗',
    handover: '承办人离岗后，事项回到办理',
  });
}

/** Appends a line to the matter's history. */
export function record(ctx: Office, matter: Matter, event: MoveEvent): void {
  const line: Collections['events'] = {
    _id: ctx.newId(),
    matterId: matter._id,
    version: matter.version,
    at: event.at,
    action: event.action,
    actorId: event.actorId,
    actorName: event.actorName,
    from: event.from,
    to: event.to,
    public: event.public,
    text: event.text,
    ...(event.note === undefined ? {} : { note: event.note }),
  };
  ctx.tx.insert('events', line);
}

/** One timer watches the running promise of a matter. */
export function watchPromise(ctx: Office, matter: Matter, hadTimer: boolean): void {
  if (!matter.promise) {
    if (hadTimer) ctx.timers.cancel('promise', matter._id);
    return;
  }
  if (matter.promise.brokenAt !== undefined) return;
  if (hadTimer) ctx.timers.set('promise', matter._id, matter.promise.dueAt);
  else ctx.timers.start('promise', matter._id, matter.promise.dueAt);
}
