import * as contract from '@contracts/handling';
import type { Matter } from '@domain/matter/matter';
import type { ReadContext } from '../kernel/context';
import type { Person } from '../kernel/identify';
import { referenceOf } from '../office/reference';
import { stationFor } from '../office/stations';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { presentQueueRow } from '../office/present';
import { listedStation, officePerson } from '../office/reach';

const PAGE = 20;

/** Everything that came in, whatever became of it, newest first. An administrator who is nothing else reads no content of cases. */
export const register = reads(contract.register, async (ctx, { stationId, cursor }) => {
  const { station, bare } = await registerOf(ctx, stationId);
  const page = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      ctx.db.find(
        'matters',
        { scopeIds: station, ...(until !== undefined && { createdAt: { lte: until } }) },
        { order: [['createdAt', 'desc']], limit },
      ),
    ({ createdAt }) => createdAt,
  );
  return { ...page, items: page.items.map(bare ? presentBareRow : presentQueueRow) };
});

/** Whose register is read, and whether only its frame. */
async function registerOf(
  ctx: ReadContext,
  wanted: string | undefined,
): Promise<{ station: string; bare: boolean }> {
  const isOffice = ctx.caller.kind === 'person' && isDesk(ctx.caller.person);
  if (isOffice)
    return { station: await listedStation(ctx, officePerson(ctx.caller), wanted), bare: false };
  return { station: stationFor(await referenceOf(ctx.db, ctx.now), wanted)._id, bare: true };
}

const isDesk = ({ roles }: Person) =>
  roles.some((role) => role === 'staff' || role === 'student' || role === 'reviewer');

function presentBareRow(matter: Matter): ReturnType<typeof presentQueueRow> {
  return { ...presentQueueRow(matter), summary: '', applicant: '' };
}
