import type { JobContext } from './context';
import { isConflict } from './database-errors';
import type { DeliveryContext } from './effects';
import { inJob } from './in-job';
import { releaseLease, takeLease } from './lease';
import { causeOf, log } from './log';
import { deliver, type EffectTable } from './outbox';
import type { TimerRecord } from './records';
import type { TimerWork } from './timer-event';

/** What is done when a timer of a kind is due. It must bear finding that it is no longer wanted. */
export type TimerHandlers = Readonly<
  Record<string, (ctx: JobContext, timer: TimerRecord) => Promise<void>>
>;

const AT_ONCE = 50;
/** The function is stopped at 60 s; what is left over waits for the next minute. */
const BUDGET_MS = 45_000;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 60 * 60 * 1000;

/**
 * The scheduler's minute: due timers, each in a transaction of its own, then effects that wait. Two reads when
 * nothing is due; otherwise under a lease, since the platform may wake it twice.
 */
export function clockWork(handlers: TimerHandlers): TimerWork {
  return {
    served: 'timer',
    async run(ctx, effects) {
      let due = await dueNow(ctx);
      if (due.timers.length + due.effects.length === 0) return;
      if (!(await takeLease(ctx.store, 'clock', ctx.traceId, ctx.now))) return;
      try {
        const deadline = performance.now() + BUDGET_MS;
        const full = () => due.timers.length === AT_ONCE || due.effects.length === AT_ONCE;
        for (let more = true; more && performance.now() < deadline; ) {
          await doWork(due, handlers, effects, ctx, deadline);
          // timers may have set effects going: they need not wait a minute
          more = full() || due.timers.length > 0;
          if (more) due = await dueNow(ctx);
          more &&= due.timers.length + due.effects.length > 0;
        }
        await ctx.store.removeWhere('requests', { expireAt: { lt: ctx.now } });
      } finally {
        await releaseLease(ctx.store, 'clock', ctx.traceId);
      }
    },
  };
}

async function dueNow({ store, now }: DeliveryContext) {
  const timers = await store.find(
    'timers',
    { wakeAt: { lte: now } },
    { order: [['wakeAt', 'asc']], limit: AT_ONCE },
  );
  const effects = await store.find(
    'outbox',
    { dead: false, nextAt: { lte: now } },
    {
      order: [
        ['dead', 'asc'],
        ['nextAt', 'asc'],
      ],
      limit: AT_ONCE,
    },
  );
  return { timers, effects };
}

async function doWork(
  due: Awaited<ReturnType<typeof dueNow>>,
  handlers: TimerHandlers,
  effects: EffectTable,
  ctx: DeliveryContext,
  deadline: number,
): Promise<void> {
  for (const timer of due.timers) {
    if (performance.now() >= deadline) return;
    await ring(timer, handlers, ctx);
  }
  await deliver(due.effects, effects, ctx, deadline);
}

async function ring(
  timer: TimerRecord,
  handlers: TimerHandlers,
  ctx: DeliveryContext,
): Promise<void> {
  const about = { traceId: ctx.traceId, kind: timer.kind, ref: timer.ref };
  try {
    const handle = handlers[timer.kind];
    if (!handle) throw new Error('no such kind of timer');
    await inJob(ctx, `timer:${timer.kind}`, async (job) => {
      const current = await job.tx.get('timers', timer._id);
      // done by another run, cancelled, or moved since it was read
      if (!current || current.wakeAt > ctx.now) return;
      job.tx.remove('timers', timer._id);
      await handle(job, current);
    });
    log({ event: 'timer', ...about, ok: true });
  } catch (error) {
    log({ event: 'timer', ...about, ok: false, tries: timer.tries + 1, ...causeOf(error) });
    await putOff(timer, ctx);
  }
}

/** A failed timer comes again, ever later, so that it does not stand in the way of the others. */
async function putOff(timer: TimerRecord, { store, now }: DeliveryContext): Promise<void> {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(timer.tries, 10), LONGEST_PAUSE_MS);
  await store
    .updateWhere(
      'timers',
      { _id: timer._id, wakeAt: timer.wakeAt },
      { wakeAt: now + pause, tries: timer.tries + 1 },
    )
    .catch((error: unknown) => {
      if (!isConflict(error)) throw error;
    });
}
