import type { DeliveryContext, EffectKind } from './effects';
import { causeOf, log } from './log';
import type { OutboxRecord } from './records';

/** After so many failures (about a day) a person must look. */
const MOST_TRIES = 12;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 4 * 60 * 60 * 1000;

/** The kinds of effects a function can deliver, by name. */
export type EffectTable = ReadonlyMap<string, EffectKind<never>>;

/** Delivers what it can until `deadline` (performance.now()). What is done is struck off in one request; what failed waits longer. */
export async function deliver(
  records: readonly OutboxRecord[],
  kinds: EffectTable,
  ctx: DeliveryContext,
  deadline: number,
): Promise<void> {
  const done: string[] = [];
  for (const record of records) {
    if (performance.now() >= deadline) break;
    if (await within(deadline, deliverOne(record, kinds, ctx))) done.push(record._id);
  }
  if (done.length > 0) await ctx.store.removeWhere('outbox', { _id: { in: done } });
}

async function deliverOne(
  record: OutboxRecord,
  kinds: EffectTable,
  ctx: DeliveryContext,
): Promise<boolean> {
  try {
    const kind = kinds.get(record.kind);
    if (!kind) throw new Error('no such kind of effect');
    const answer: unknown = await Reflect.apply(kind.deliver, kind, [
      ctx,
      record.payload,
      record._id,
    ]);
    if (answer !== 'more') return true;
    await goOn(record, ctx);
    return false;
  } catch (error) {
    log({
      event: 'undelivered',
      traceId: ctx.traceId,
      kind: record.kind,
      ref: record._id,
      tries: record.tries + 1,
      ...causeOf(error),
    });
    await putOff(record, ctx).catch(() => undefined);
    return false;
  }
}

/** The next part is the clock's, and earlier failures do not count against it. */
async function goOn({ _id }: OutboxRecord, { store, now }: DeliveryContext): Promise<void> {
  await store.updateWhere('outbox', { _id }, { tries: 0, nextAt: now });
}

async function putOff(record: OutboxRecord, { store, now }: DeliveryContext): Promise<void> {
  const tries = record.tries + 1;
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** record.tries, LONGEST_PAUSE_MS);
  await store.updateWhere(
    'outbox',
    { _id: record._id },
    { tries, nextAt: now + pause, dead: tries >= MOST_TRIES },
  );
}

/** The answer, or false when time is up first: the effect then comes again, which its deliverer must bear. */
async function within(deadline: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(0, deadline - performance.now()));
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
