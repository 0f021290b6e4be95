import { stationsAbove } from '@domain/people/stations';
import type { ReadContext } from '../../kernel/context';
import { AppError } from '../../kernel/errors';
import { listedStation, officePerson } from '../../office/reach';
import { referenceOf } from '../../office/reference';
import { WHOLE_OFFICE } from './keys';

/** Whose corrections are looked at. */
export interface CorrectionScope {
  /** A station, or the whole office. */
  key: string;
  /** The stations whose matters these are: each matter carries exactly one of them. */
  tops: string[];
  /** Whether the caller reads matters within it; an administrator who is nothing else reads none. */
  reads: boolean;
}

/** The caller's own reach, or all of the office for an administrator; a station within it where one is named. */
export async function correctionScope(
  ctx: ReadContext,
  wanted: string | undefined,
): Promise<CorrectionScope> {
  if (ctx.caller.kind !== 'person') throw new AppError('FORBIDDEN');
  const { roles } = ctx.caller.person;
  const reads = roles.includes('staff') || roles.includes('reviewer');
  if (!roles.includes('admin')) {
    const station = await listedStation(ctx, officePerson(ctx.caller), wanted);
    return { key: station, tops: [station], reads };
  }
  const { stations, tree } = await referenceOf(ctx.db, ctx.now);
  if (wanted !== undefined) {
    if (!stations.has(wanted)) throw new AppError('NOT_FOUND');
    return { key: wanted, tops: [wanted], reads };
  }
  const tops = [...stations.keys()].flatMap((id) => stationsAbove(id, tree).slice(-1));
  return { key: WHOLE_OFFICE, tops: [...new Set(tops)], reads };
}
