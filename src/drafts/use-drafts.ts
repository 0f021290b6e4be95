import { drafts as draftsAction, dropDraft } from '@contracts/intake';
import type { At } from '@domain/time/types';
import { call } from '@/api/call';
import { useQuery } from '@/api/use-query';
import { dropFile, keptFiles, rememberFiles } from '@/platform/files';
import { type DraftKind, forgetDraft, useLocalDrafts } from './local-drafts';

export interface OpenDraft {
  draftId: string;
  kind: DraftKind;
  summary: string;
  savedAt: At;
}

/** Unfinished forms, the last touched first: those of this phone and those the office keeps for any phone. */
export function useDrafts() {
  const local = useLocalDrafts();
  const query = useQuery(draftsAction, {});
  const remote: readonly OpenDraft[] = query.data?.items ?? [];
  const drafts: OpenDraft[] = [
    ...local,
    ...remote.filter(({ draftId }) => !local.some((own) => own.draftId === draftId)),
  ].sort((a, b) => b.savedAt - a.savedAt);

  /** Throws the draft away here and at the office. Answers false when the office could not be reached. */
  const drop = async (draft: OpenDraft): Promise<boolean> => {
    try {
      if (remote.some(({ draftId }) => draftId === draft.draftId))
        await call(dropDraft, { draftId: draft.draftId });
    } catch {
      return false;
    }
    forgetDraft(draft);
    await forgetFiles(draft.draftId);
    query.reload();
    return true;
  };
  return { drafts, drop };
}

/** Files that were chosen for it and never sent. */
async function forgetFiles(draftId: string): Promise<void> {
  for (const file of await keptFiles(draftId)) await dropFile(file);
  await rememberFiles(draftId, []);
}
