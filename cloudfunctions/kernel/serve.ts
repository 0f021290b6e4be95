import type { CallReply } from '@contracts/envelope';
import { answerRead } from './answer-read';
import { answerWrite } from './answer-write';
import { baseContext, type Run } from './call';
import { isDuplicate } from './database-errors';
import type { Effect } from './effects';
import { readEnvelope } from './envelope';
import { AppError, callErrorOf } from './errors';
import { platformSource } from './cloud';
import { config } from './config';
import { type IdentityProvider, loginOf, WECHAT } from './identify';
import { newId } from './ids';
import { causeOf, log } from './log';
import { assemble, type FunctionParts, type ServedFunction } from './office';
import { deliver } from './outbox';
import { HEARD, looksLikePush, sentByPlatform } from './push-event';
import { openStore } from './store';
import { looksLikeTimer } from './timer-event';

/** Nothing runs after the answer is returned; what does not fit here is the clock's. */
const EAGER_MS = 1_500;

/** Makes a cloud function of its parts. It answers every event, and never throws at the platform. */
export function serve(
  parts: FunctionParts,
  provider: IdentityProvider = WECHAT,
): (event: unknown) => Promise<CallReply | typeof HEARD> {
  const served = assemble(parts);
  return async (event) => {
    const run: Run = { now: Date.now(), traceId: newId(), store: openStore() };
    const started = performance.now();
    const line = { fn: served.fn, action: actionNamed(event, served), traceId: run.traceId };
    const spent = () => ({
      ms: Math.round(performance.now() - started),
      requests: run.store.requests,
    });
    try {
      const data = await answer(served, event, provider, run);
      log({ event: 'served', ...line, ok: true, ...spent() });
      if (isPush(served, event)) return HEARD;
      return { ok: true, data, now: run.now };
    } catch (error) {
      const known = isDuplicate(error) ? new AppError('CONFLICT') : error;
      const failure = callErrorOf(known, run.traceId);
      const cause = failure.code === 'INTERNAL' ? causeOf(error) : {};
      log({ event: 'failed', ...line, ok: false, code: failure.code, ...spent(), ...cause });
      return { ok: false, error: failure };
    }
  };
}

async function answer(
  served: ServedFunction,
  event: unknown,
  provider: IdentityProvider,
  run: Run,
): Promise<unknown> {
  const login = loginOf(provider, config());
  if (served.onTimer || looksLikeTimer(event)) {
    // anybody may call any function: only the scheduler comes without a login
    if (login !== null || !served.onTimer || !looksLikeTimer(event))
      throw new AppError('FORBIDDEN');
    await served.onTimer.run({ ...baseContext(run), store: run.store }, served.effects);
    return null;
  }
  if (isPush(served, event)) {
    if (!sentByPlatform(platformSource())) throw new AppError('FORBIDDEN');
    await served.onPush.run({ ...baseContext(run), store: run.store }, event);
    return null;
  }
  const { action, input, requestId } = readEnvelope(event);
  const called = served.actions.get(action);
  if (!called) throw new AppError('INVALID', '这个功能暂时用不了，请更新后再试。');
  const { handler } = called;
  if (handler.served === 'read') return answerRead(called, handler, login, input, run);
  const { data, effects } = await answerWrite(called, handler, login, requestId, input, run);
  await deliverEager(effects, served, run);
  return data;
}

function isPush(
  served: ServedFunction,
  event: unknown,
): served is ServedFunction & Required<Pick<ServedFunction, 'onPush'>> {
  return served.onPush !== undefined && looksLikePush(event);
}

/** The write is done: whatever goes wrong here is left to the clock. */
async function deliverEager(effects: Effect[], served: ServedFunction, run: Run): Promise<void> {
  const eager = effects.filter((effect) => effect.eager).map((effect) => effect.record);
  if (eager.length === 0) return;
  try {
    const ctx = { ...baseContext(run), store: run.store };
    await deliver(eager, served.effects, ctx, performance.now() + EAGER_MS);
  } catch (error) {
    log({ event: 'undelivered', traceId: run.traceId, ...causeOf(error) });
  }
}

/** The action's name for the log, if it is one of ours; anything else could be somebody's text. */
function actionNamed(event: unknown, { actions }: ServedFunction): string | undefined {
  const name: unknown =
    typeof event === 'object' && event !== null ? Reflect.get(event, 'action') : undefined;
  return typeof name === 'string' && actions.has(name) ? name : undefined;
}
