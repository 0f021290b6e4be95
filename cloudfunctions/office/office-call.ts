import type { Role } from '@domain/people/roles';
import type { PersonDocument } from '../documents';
import { isDuplicate } from '../kernel/database-errors';
import { type DeliveryContext, type EffectKind, outboxRecord } from '../kernel/effects';
import type { Notice } from '../kernel/notify';
import type { OutboxRecord } from '../kernel/records';

/** A call to whoever holds a role at a station. */
export interface OfficeCall {
  /** The station, then those above it: the first where somebody holds the role is called. */
  scopeIds: readonly string[];
  role: Role;
  template: string;
  params: Readonly<Record<string, string>>;
  matterId: string;
}

const MOST_PEOPLE = 500;

/** Turns a call into one notice for each person; a repetition finds them there already. */
export const officeCall: EffectKind<OfficeCall> = {
  kind: 'office-call',
  async deliver(ctx, call, effectId) {
    const people = await calledBy(ctx, call);
    await addEach(
      ctx,
      people.map((person) => {
        const { template, params, matterId } = call;
        const notice: Notice = { to: { personId: person._id }, template, params, matterId };
        return outboxRecord(`${effectId}-${person._id}`, 'notify', notice, false, ctx.now);
      }),
    );
  },
};

async function calledBy(
  { store }: DeliveryContext,
  { scopeIds, role }: OfficeCall,
): Promise<PersonDocument[]> {
  const holders = await store.find(
    'people',
    { stationId: { in: scopeIds }, roles: role },
    { limit: MOST_PEOPLE },
  );
  const active = holders.filter(({ status }) => status === 'active');
  const nearest = scopeIds.find((id) => active.some(({ stationId }) => stationId === id));
  return active.filter(({ stationId }) => stationId === nearest);
}

/** One request; record by record only where an earlier try got through in part. */
async function addEach({ store }: DeliveryContext, records: OutboxRecord[]): Promise<void> {
  try {
    await store.insert('outbox', records);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    for (const record of records) {
      await store.insert('outbox', [record]).catch((again: unknown) => {
        if (!isDuplicate(again)) throw again;
      });
    }
  }
}
