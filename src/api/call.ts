import type { Action, InputOf, OutputOf } from '@contracts/action';
import { type CallEnvelope, CURRENT_BUILD } from '@contracts/envelope';
import { callFunction } from '@/platform/cloud';
import type { CloudId } from '@/platform/cloud-id';
import { isOnline } from '@/platform/network';
import { goBy } from '@/platform/now';
import { CallFailure, unreachable } from './call-failure';
import { readReply } from './read-reply';
import { newRequestId } from './request-id';
import { within } from './within';

/** Waits before a further try, in ms; as many tries more as there are waits. */
const WAITS = { read: [400], write: [500, 1500, 4000] } as const;

/** A function may run for 20 s; beyond that nobody waits. */
const TIMEOUT = 20_000;

export interface CallOptions {
  requestId?: string;
  group?: CloudId;
}

/**
 * Asks a function. Answers the action's output, typed by its contract; throws CallFailure.
 * A write keeps one request id through its retries, so it takes effect at most once; give `requestId` to continue an
 * earlier attempt (a person pressing 再试一次). `group`, from `platform/group`, travels beside the input: WeChat opens
 * such a value only at the top level of a call.
 */
export async function call<A extends Action>(
  action: A,
  input: InputOf<A>,
  { requestId = newRequestId(), group }: CallOptions = {},
): Promise<OutputOf<A>> {
  const envelope: CallEnvelope = { action: action.name, build: CURRENT_BUILD, input };
  if (action.kind === 'write') envelope.requestId = requestId;
  const waits: readonly number[] = WAITS[action.kind];
  for (let attempt = 0; ; attempt += 1) {
    const answer = await within(
      TIMEOUT,
      callFunction(action.fn, group ? { ...envelope, group } : envelope),
    );
    if (answer.kind === 'answered') {
      const reply = readReply(answer.result);
      if (!reply.ok) throw new CallFailure(reply.error);
      if (reply.now !== undefined) goBy(reply.now);
      // The function's output schema is its only exit: what arrives has this shape, or a newer one that contains it.
      return reply.data as OutputOf<A>;
    }
    const wait = waits[attempt];
    if (wait === undefined || !isOnline()) throw unreachable(isOnline());
    await new Promise((done) => setTimeout(done, wait));
  }
}
