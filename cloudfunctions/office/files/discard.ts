import { cloud } from '../../kernel/cloud';
import type { EffectKind } from '../../kernel/effects';

/** The platform takes no more at once. */
const AT_ONCE = 50;

/** Deletes stored files that nothing refers to any more. A file that is gone already is as good as deleted. */
export const FILES_DISCARD: EffectKind<{ fileIDs: string[] }> = {
  kind: 'files.discard',
  async deliver(_, { fileIDs }) {
    for (let start = 0; start < fileIDs.length; start += AT_ONCE)
      await cloud().deleteFile({ fileList: fileIDs.slice(start, start + AT_ONCE) });
  },
};
