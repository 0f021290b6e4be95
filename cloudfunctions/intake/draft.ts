import { draft as contract } from '@contracts/intake';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { draftHolderLoader } from '../office/holder';
import { presentFile } from '../office/present-file';
import { openDraft } from './_draft';

/** One draft with its files, to go on with on any phone. */
export const draft = reads(contract, async ({ caller, resource, sealer }) => {
  const { draft: kept, files, matter } = resource(draftHolderLoader);
  if (caller.kind !== 'person' || !kept || matter) throw new AppError('NOT_FOUND');
  const content = openDraft(sealer, caller.person, kept);
  if (!content) throw new AppError('NOT_FOUND');
  const viewing = { personId: caller.person._id, relations: new Set(['self'] as const) };
  return {
    revision: kept.revision,
    savedAt: kept.savedAt,
    content,
    files: files.map((file) => presentFile(file, viewing)),
  };
});
