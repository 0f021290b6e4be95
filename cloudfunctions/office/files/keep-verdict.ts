import { isHeld } from '@domain/privacy/content-check';
import type { Matter } from '@domain/matter/matter';
import type { FileDocument } from '../../documents';
import type { JobContext } from '../../kernel/context';
import { deskOf, tellStation } from '../notices';

/** Writes down what the platform found, and tells whom it concerns. A draft's finding is told when it is submitted. */
export async function keepVerdict(
  ctx: JobContext,
  file: FileDocument,
  verdict: 'pass' | 'review' | 'risky',
): Promise<void> {
  ctx.tx.patch('files', file._id, { safety: verdict, safetyTrace: undefined });
  if (!isHeld(verdict)) return;
  const matter = await ctx.tx.get('matters', file.holderId);
  if (!matter) return;
  if (file.side === 'office') tellSender(ctx, file, matter);
  else tellOfWorkers(ctx, file, matter, verdict);
}

/** What the office sends goes to workers: it must come in another way. */
function tellSender(ctx: JobContext, { ownerId }: FileDocument, matter: Matter): void {
  tellHandler(ctx, matter, ownerId, '一份材料没通过平台检查，职工看不到，请换成 PDF');
}

function tellOfWorkers(
  ctx: JobContext,
  { ownerId, kind }: FileDocument,
  matter: Matter,
  verdict: 'review' | 'risky',
): void {
  tellStation(ctx, matter, 'fileHeld');
  if (matter.handlerId !== '' && matter.handlerId !== ownerId)
    tellHandler(ctx, matter, matter.handlerId, '一份材料没通过平台检查，请看一下');
  if (verdict === 'risky')
    ctx.notify({
      to: { personId: ownerId },
      template: 'matter.file-sealed',
      params: { number: matter.number, what: kind === 'audio' ? '这段录音' : '这张图片' },
      matterId: matter._id,
    });
}

function tellHandler(ctx: JobContext, matter: Matter, personId: string, text: string): void {
  const handles = matter.handlerId === personId;
  ctx.notify({
    to: { personId },
    template: 'matter.handler',
    params: {
      number: matter.number,
      text,
      desk: handles ? deskOf(matter.handler?.kind) : 'office',
    },
    matterId: matter._id,
  });
}
