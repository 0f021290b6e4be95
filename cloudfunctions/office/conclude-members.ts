import type { Matter } from '@domain/matter/matter';
import type { MoveDetails } from '@domain/matter/moves';
import type { Writing } from '../kernel/context';
import { isDuplicate } from '../kernel/database-errors';
import { type DeliveryContext, type EffectKind, outboxRecord } from '../kernel/effects';
import { inJob } from '../kernel/in-job';
import { automatic, moveMatter } from './move';

const AT_ONCE = 25;
const KIND = 'collective.conclude';

interface Batch {
  leadId: string;
  /** The number of the last member done; '' to begin. */
  after: string;
}

/** A collective matter that has come to its answer or outcome takes its members along. */
export function takeMembersAlong(ctx: Pick<Writing, 'emit'>, before: Matter, after: Matter): void {
  const ended = before.state !== 'confirming' && after.state === 'confirming';
  if (after.lead && ended) ctx.emit(CONCLUDE_MEMBERS, { leadId: after._id, after: '' });
}

/** After the lead is concluded its members are, a batch at a time, each in a transaction of its own. */
export const CONCLUDE_MEMBERS: EffectKind<Batch> = {
  kind: KIND,
  async deliver(ctx, { leadId, after }, effectId) {
    const lead = await ctx.store.get('matters', leadId);
    if (!lead?.outcome) return;
    const members = await ctx.store.find(
      'matters',
      { leadId, number: { gt: after } },
      { order: [['number', 'asc']], limit: AT_ONCE },
    );
    for (const { _id } of members) await concludeOne(ctx, _id, lead.outcome);
    const last = members[members.length - 1];
    if (last !== undefined && members.length === AT_ONCE)
      await goOn(ctx, { leadId, after: last.number }, effectId);
  },
};

/** The sums are the whole group's: a member's own share is written in his own matter. */
async function concludeOne(
  ctx: DeliveryContext,
  matterId: string,
  { kind, summary }: NonNullable<Matter['outcome']>,
): Promise<void> {
  const details: MoveDetails = { outcome: { kind, summary } };
  await inJob(ctx, KIND, async (job) => {
    const member = await job.tx.get('matters', matterId);
    if (member?.state !== 'joined') return;
    await moveMatter(job, member, 'concludeJoined', automatic('system'), details);
  });
}

/** The next batch is an effect of its own; a repetition finds it there already. */
async function goOn({ store, now }: DeliveryContext, batch: Batch, effectId: string) {
  const [first] = effectId.split('~');
  const record = outboxRecord(`${first}~${batch.after}`, KIND, batch, false, now);
  await store.insert('outbox', [record]).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
  });
}
