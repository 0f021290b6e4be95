import type { At } from '@domain/time/types';
import { DAY } from '@domain/time/units';
import type { JobContext } from '../../kernel/context';
import type { TimerRecord } from '../../kernel/records';
import { FILES_DISCARD } from './discard';

/** Kind of the timer that looks for files nobody came back for; `ref` is the draft's id. */
export const UPLOAD_SWEEP = 'upload.sweep';

const KEPT = 30 * DAY;

export const sweepAt = (now: At): At => now + KEPT;

/** Removes the files of a draft that was neither kept nor submitted. Files of a matter stay with it. */
export async function sweepUploads(ctx: JobContext, { ref }: TimerRecord): Promise<void> {
  const matter = await ctx.tx.get('matters', ref);
  if (matter) return;
  if (await ctx.tx.get('drafts', ref)) {
    ctx.timers.set(UPLOAD_SWEEP, ref, sweepAt(ctx.now));
    return;
  }
  const files = await ctx.db.find('files', { holderId: ref }, { limit: 100 });
  if (files.length === 0) return;
  for (const file of files) ctx.tx.remove('files', file._id);
  ctx.emit(FILES_DISCARD, { fileIDs: files.map(({ fileID }) => fileID) });
}
