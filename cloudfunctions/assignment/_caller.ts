import type { ReadContext } from '../kernel/context';
import { AppError } from '../kernel/errors';

/** The id of who reads his own list; a role that newcomers cannot hold was asked for before. */
export function knownCaller({ caller }: Pick<ReadContext, 'caller'>): string {
  if (caller.kind !== 'person') throw new AppError('FORBIDDEN');
  return caller.person._id;
}
