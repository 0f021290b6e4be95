import { relationsTo } from '@domain/matter/access';
import type { Matter } from '@domain/matter/matter';
import { AppError } from '../kernel/errors';
import type { Person } from '../kernel/identify';
import { viewerOf } from '../office/loaders';
import { nameOf } from '../office/move';

/** Nothing is put to a matter that is in the archive. @throws AppError NOT_ALLOWED_NOW. */
export function refuseArchived({ state }: Matter, what: string): void {
  if (state === 'archived')
    throw new AppError('NOT_ALLOWED_NOW', `这件事项已经归档，不能再加${what}。`);
}

/** Who keeps something with a matter, as everybody around it may read. */
export function sayWho(person: Person, matter: Matter): string {
  const worker = relationsTo(matter, viewerOf(person)).has('worker');
  return worker ? '职工' : nameOf(person, 'staff');
}
