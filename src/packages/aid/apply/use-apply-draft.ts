import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { draft as draftAction, saveDraft } from '@contracts/intake';
import { oneLine } from '@domain/text/plain-text';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { type DraftPlace, useDraft } from '@/api/use-draft';
import { draftKey, forgetDraft, noteDraft } from '@/drafts/local-drafts';
import { now } from '@/platform/now';
import type { CaseFile } from '../parts/use-case-files';
import { type ApplyForm, EMPTY_FORM, fromContent, toContent } from './apply-form';

interface ApplyDraftOptions {
  draftId: string;
  /** Opened from a list, so the office may have it; a new one nobody has yet. */
  kept: boolean;
  /** What a new form begins with. */
  begin: Partial<ApplyForm>;
  onFiles: (files: readonly CaseFile[]) => void;
}

/** The application as a draft: on the phone at once, at the office after a pause, on any phone afterwards. */
export function useApplyDraft({ draftId, kept, begin, onFiles }: ApplyDraftOptions) {
  // Nobody has a new one yet; later, when a save meets another one, the office is asked after all.
  const isNew = useRef(!kept);
  const [missed, setMissed] = useState<CallFailure | null>(null);
  const load = useCallback(async () => {
    if (isNew.current) {
      isNew.current = false;
      return null;
    }
    try {
      const { content, revision, savedAt, files } = await call(draftAction, { draftId });
      onFiles(files);
      return { content: fromContent(content), revision, savedAt };
    } catch (thrown) {
      // Only on this phone so far.
      const failure = asFailure(thrown);
      if (failure.code === 'NOT_FOUND') return null;
      setMissed(failure);
      throw thrown;
    }
  }, [draftId, onFiles]);
  const place = useMemo<DraftPlace<ApplyForm>>(
    () => ({
      load,
      save: (form, revision) => call(saveDraft, { draftId, revision, content: toContent(form) }),
    }),
    [draftId, load],
  );
  const [initial] = useState(() => ({ ...EMPTY_FORM, ...begin }));
  const draft = useDraft(draftKey('apply', draftId), initial, place);

  const { narrative, step } = draft.value;
  const summary = oneLine(narrative).slice(0, 30);
  const begun = summary !== '' || step > 1;
  useEffect(() => {
    if (begun) noteDraft({ draftId, kind: 'apply', summary, savedAt: now() });
  }, [begun, draftId, summary]);

  const { discard } = draft;
  const finish = useCallback(() => {
    discard();
    forgetDraft({ kind: 'apply', draftId });
  }, [discard, draftId]);
  /** The draft could not be fetched and this phone has nothing of it: better no form than an empty one. */
  return { ...draft, finish, missed: begun ? null : missed };
}
