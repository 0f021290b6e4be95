import { MINUTE } from '@domain/time/units';
import type { FileDocument, MediaCheckDocument } from '../../documents';
import type { JobContext } from '../../kernel/context';
import type { DeliveryContext, EffectKind } from '../../kernel/effects';
import { inJob } from '../../kernel/in-job';
import type { TimerRecord } from '../../kernel/records';
import { askPlatform } from './ask-platform';
import { keepVerdict } from './keep-verdict';

/** Kind of the timer that waits for a look of the platform's; `ref` is its trace id. */
export const MEDIA_CHECK_DUE = 'file.media-check-due';

/** The platform promises its answer within 30 minutes. */
export const CHECK_WAIT = 45 * MINUTE;

const MOST_ASKS = 2;

/** What the platform answers; `failed` is a look it could not take. */
export type MediaAnswer = Exclude<MediaCheckDocument['early'], ''>;

/**
 * Asks the platform to look at a file; its answer comes later under a trace id. A look that cannot be had is said to be
 * missing and keeps nobody waiting.
 */
export const MEDIA_CHECK: EffectKind<{ fileId: string }> = {
  kind: 'file.media-check',
  async deliver(ctx, { fileId }) {
    const file = await ctx.store.get('files', fileId);
    if (!file || file.safety !== 'pending' || file.safetyTrace) return;
    const trace = await askedInTime(ctx, file);
    if (trace === undefined)
      await ctx.store.updateWhere('files', { _id: fileId }, { safety: 'unchecked' });
    else await inJob(ctx, 'media-asked', (job) => noteAsked(job, fileId, trace));
  },
};

/** A platform that cannot be reached is asked again, but not for ever. */
async function askedInTime(ctx: DeliveryContext, file: FileDocument): Promise<string | undefined> {
  try {
    return await askPlatform(ctx, file);
  } catch (error) {
    if (ctx.now - file.at > CHECK_WAIT) return undefined;
    throw error;
  }
}

async function noteAsked(ctx: JobContext, fileId: string, trace: string): Promise<void> {
  const file = await ctx.tx.get('files', fileId);
  if (!file || file.safety !== 'pending' || file.safetyTrace) return;
  const known = await ctx.tx.get('mediaChecks', trace);
  if (known) {
    forget(ctx, trace);
    if (known.early !== '') await keepAnswer(ctx, file, known.early);
    return;
  }
  ctx.tx.patch('files', fileId, { safetyTrace: trace });
  ctx.tx.insert('mediaChecks', { _id: trace, fileId, early: '', at: ctx.now });
  ctx.timers.start(MEDIA_CHECK_DUE, trace, ctx.now + CHECK_WAIT);
}

/**
 * The platform's answer. One whose question is not known yet waits for it; one that was heard before, or that nobody
 * asked for, changes nothing and is forgotten in time.
 */
export async function noteAnswered(
  ctx: JobContext,
  trace: string,
  answer: MediaAnswer,
): Promise<void> {
  const known = await ctx.tx.get('mediaChecks', trace);
  if (known?.fileId === '') return;
  if (!known) {
    ctx.tx.insert('mediaChecks', { _id: trace, fileId: '', early: answer, at: ctx.now });
    ctx.timers.start(MEDIA_CHECK_DUE, trace, ctx.now + CHECK_WAIT);
    return;
  }
  forget(ctx, trace);
  const file = await ctx.tx.get('files', known.fileId);
  if (file) await keepAnswer(ctx, file, answer);
}

/** No answer came in time: the platform is asked once more, then people look without it. */
export async function mediaCheckDue(ctx: JobContext, { ref: trace }: TimerRecord): Promise<void> {
  const known = await ctx.tx.get('mediaChecks', trace);
  if (!known) return;
  ctx.tx.remove('mediaChecks', trace);
  const file = known.fileId === '' ? null : await ctx.tx.get('files', known.fileId);
  if (file?.safety === 'pending') askAgain(ctx, file);
}

async function keepAnswer(ctx: JobContext, file: FileDocument, answer: MediaAnswer): Promise<void> {
  if (file.safety !== 'pending') return;
  if (answer === 'failed') askAgain(ctx, file);
  else await keepVerdict(ctx, file, answer);
}

function askAgain(ctx: JobContext, { _id, safetyAsks = 1 }: FileDocument): void {
  if (safetyAsks >= MOST_ASKS) {
    ctx.tx.patch('files', _id, { safety: 'unchecked' });
    return;
  }
  ctx.tx.patch('files', _id, { safetyTrace: undefined, safetyAsks: safetyAsks + 1 });
  ctx.emit(MEDIA_CHECK, { fileId: _id });
}

function forget(ctx: JobContext, trace: string): void {
  ctx.tx.remove('mediaChecks', trace);
  ctx.timers.cancel(MEDIA_CHECK_DUE, trace);
}
