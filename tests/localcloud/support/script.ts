import type { Person } from './cloud';
import type { Command, Db, Sdk } from './sdk';

/** What the body of a test finds inside the function worker. */
export interface Inside {
  cloud: Sdk;
  db: Db;
  _: Command;
  event: Record<string, unknown>;
  context: Record<string, unknown>;
  require: (name: string) => unknown;
}

export interface Failure {
  errCode: number | undefined;
  code: string | undefined;
  message: string;
}

/**
 * Runs a body in a function worker with the real SDK and answers its value, or throws what it
 * threw. The body is sent as text: it sees nothing of the test but its `input`.
 */
export async function inside<I, T>(
  who: Person,
  body: (inside: Inside, input: I) => Promise<T>,
  input?: I,
): Promise<T> {
  const outcome = await attempt(who, body, input);
  if ('error' in outcome) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** The same, but answers the error as the function saw it. */
export async function failure<I>(
  who: Person,
  body: (inside: Inside, input: I) => Promise<unknown>,
  input?: I,
): Promise<Failure> {
  const outcome = await attempt(who, body, input);
  if ('error' in outcome) return outcome.error;
  throw new Error(`the body did not fail but gave ${JSON.stringify(outcome.value)}`);
}

async function attempt<I, T>(
  who: Person,
  body: (inside: Inside, input: I) => Promise<T>,
  input: I | undefined,
): Promise<{ value: T } | { error: Failure }> {
  const reply = await who.call('script', { script: body.toString(), input });
  if (reply.errCode !== undefined) throw new Error(reply.errMsg);
  return reply.result as { value: T } | { error: Failure };
}
