import type { Matter } from '@domain/matter/matter';
import type { Writing } from '../kernel/context';

/** Whether a move brings a matter back to the handler it had. */
export function comesBack(before: Matter, after: Matter): boolean {
  return (
    before.state !== 'handling' &&
    after.state === 'handling' &&
    before.handlerId !== '' &&
    before.handlerId === after.handlerId
  );
}

/** Whether a matter's handler is no longer what he handled it as. One request. */
export async function hasLeft({ tx }: Pick<Writing, 'tx'>, { handler }: Matter): Promise<boolean> {
  if (!handler) return false;
  const person = await tx.get('people', handler.personId);
  return person?.status !== 'active' || !person.roles.includes(handler.kind);
}
