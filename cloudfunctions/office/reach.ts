import { stationsBelow } from '@domain/people/stations';
import type { BaseContext } from '../kernel/context';
import { AppError } from '../kernel/errors';
import type { Caller, Person } from '../kernel/identify';
import { knowReach } from './loaders';
import { referenceOf, reviewTopOf } from './reference';

/** The office person who calls. @throws AppError FORBIDDEN for who has no record or no station yet. */
export function officePerson(caller: Caller): Person {
  if (caller.kind !== 'person') throw new AppError('FORBIDDEN');
  if (caller.person.stationId === '')
    throw new AppError('FORBIDDEN', '您的账号还没有设置站点，请联系管理员。');
  return caller.person;
}

/** The top station of what somebody may list: matters of it and below carry its id among their `scopeIds`. */
export async function topOf(ctx: Pick<BaseContext, 'db' | 'now'>, person: Person): Promise<string> {
  await knowReach(ctx, person);
  return person.roles.includes('reviewer') ? reviewTopOf(person.stationId) : person.stationId;
}

/**
 * The station to list by: the wanted one where it is within reach, else the top of the reach.
 * @throws AppError NOT_FOUND for a station that is none of his business.
 */
export async function listedStation(
  ctx: Pick<BaseContext, 'db' | 'now'>,
  person: Person,
  wanted: string | undefined,
): Promise<string> {
  const top = await topOf(ctx, person);
  if (wanted === undefined || wanted === top) return top;
  const { tree } = await referenceOf(ctx.db, ctx.now);
  if (!stationsBelow(top, tree).includes(wanted)) throw new AppError('NOT_FOUND');
  return wanted;
}
