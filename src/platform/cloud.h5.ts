import { askClientDoor } from './client-door.h5';
import type { CloudAnswer } from './cloud-answer';
import { messageOf } from './refusal';

/** Opens the cloud environment; the local cloud needs nothing. */
export function startCloud(): void {
  // The first call opens the session.
}

/** Calls a cloud function; never throws. */
export async function callFunction(name: string, data: object): Promise<CloudAnswer> {
  try {
    const reply = await askClientDoor('call', { name, data });
    if (typeof reply === 'object' && reply !== null && 'result' in reply) {
      return { kind: 'answered', result: reply.result };
    }
    return { kind: 'unreachable', why: messageOf(reply) };
  } catch (thrown) {
    return { kind: 'unreachable', why: messageOf(thrown) };
  }
}
