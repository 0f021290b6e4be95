import type { FileDocument } from '../../documents';
import { cloud } from '../../kernel/cloud';
import type { DeliveryContext } from '../../kernel/effects';
import { openIdOf } from '../../kernel/open-id';

const MOST_BYTES = 10 * 1024 * 1024;
/** As the platform counts: sound, pictures. */
const MEDIA_TYPES: Partial<Record<FileDocument['kind'], 1 | 2>> = { audio: 1, image: 2 };
/** The platform asks for the openid of somebody active in the last two hours, and for a link it can open. */
const LINK_SECONDS = 600;

/** Whether the platform can look at a file: pictures and sound up to 10 MB. Papers and video are seen by people only. */
export function needsMediaCheck({ kind, size }: Pick<FileDocument, 'kind' | 'size'>): boolean {
  return MEDIA_TYPES[kind] !== undefined && size <= MOST_BYTES;
}

/** Asks the platform to look at a file. Answers the trace id of its look; undefined where none can be had. */
export async function askPlatform(
  ctx: DeliveryContext,
  file: FileDocument,
): Promise<string | undefined> {
  const owner = await ctx.store.get('people', file.ownerId);
  const openid = owner && openIdOf(ctx, owner);
  const mediaType = MEDIA_TYPES[file.kind];
  if (!openid || mediaType === undefined) return undefined;
  const links = await cloud().getTempFileURL({
    fileList: [{ fileID: file.fileID, maxAge: LINK_SECONDS }],
  });
  const mediaUrl = links?.fileList[0]?.tempFileURL;
  if (!mediaUrl) return undefined;
  const answer: unknown = await cloud().openapi.security.mediaCheckAsync({
    mediaUrl,
    mediaType,
    version: 2,
    openid,
    scene: 2,
  });
  const trace: unknown = Reflect.get(Object(answer), 'traceId');
  return typeof trace === 'string' ? trace : undefined;
}
