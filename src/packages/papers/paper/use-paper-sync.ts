import { useEffect, useRef, useState } from 'react';
import { paper as paperAction, savePaper } from '@contracts/drafting';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { useLatest } from '@/api/use-latest';
import { useQuery } from '@/api/use-query';
import { newDraftId } from '@/drafts/new-draft-id';
import { useMe } from '@/people/use-me';
import { now } from '@/platform/now';
import type { KeptPaper } from '@/drafts/paper-store';
import { sentAnswers } from './sent-answers';

interface Synced {
  paper: KeptPaper;
  templateId: string;
  matterId: string;
  /** It was chosen from what the office keeps. */
  fromOffice: boolean;
  /** Puts another paper, or another state of it, in place of this one. */
  put: (paper: KeptPaper) => void;
  /** The office has what was written, as this revision. */
  sent: (written: KeptPaper, revision: number) => void;
}

/**
 * Keeps a paper at the office too, for somebody the office knows: it can be gone on with on another phone. Where both
 * have been written on, both stay.
 */
export function usePaperSync({ paper, templateId, matterId, fromOffice, put, sent }: Synced) {
  const [asks, ask] = useState(fromOffice || paper.revision > 0);
  const known = useMe().data?.known === true || matterId !== '';
  const atOffice = useQuery(paperAction, asks ? { paperId: paper.paperId } : null, {
    refreshOnShow: false,
  });
  const [newer, setNewer] = useState<KeptPaper | null>(null);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const dropped = useRef(false);
  /** The last revision the office took: the page may not have been drawn since. */
  const taken = useRef({ paperId: '', revision: 0 });
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const latestRef = useLatest({ paper, known, put, sent, reload: atOffice.reload });

  const { data } = atOffice;
  useEffect(() => {
    const { paper: own, put: take } = latestRef.current;
    if (data === undefined || (own.savedAt > 0 && data.revision <= own.revision)) return;
    const { revision, answers, savedAt } = data;
    const theirs = { paperId: own.paperId, revision, answers, savedAt, unsent: false };
    if (own.unsent) setNewer(theirs);
    else take(theirs);
  }, [data, latestRef]);

  const input = (one: KeptPaper) => ({
    paperId: one.paperId,
    revision: one.revision + 1,
    templateId,
    ...(matterId !== '' && { matterId }),
    answers: sentAnswers(one.answers),
  });

  /** Sends what is written now, after whatever is under way. @throws CallFailure */
  const send = (): Promise<void> => {
    const mine = sending.current.then(async () => {
      const { paper: current } = latestRef.current;
      try {
        const { paperId, revision: before } = taken.current;
        const base =
          paperId === current.paperId ? Math.max(before, current.revision) : current.revision;
        const { revision } = await call(savePaper, input({ ...current, revision: base }));
        taken.current = { paperId: current.paperId, revision };
        latestRef.current.sent(current, revision);
      } catch (thrown) {
        const failed = asFailure(thrown);
        // another phone was quicker: what stands there is looked at
        if (failed.code === 'CONFLICT') {
          ask(true);
          latestRef.current.reload();
        }
        throw failed;
      }
    });
    sending.current = mine.catch(() => undefined);
    return mine;
  };
  /** Sends in the background; without the office it waits on this phone. */
  const keep = () => {
    const { paper: current, known: mayKeep } = latestRef.current;
    if (mayKeep && current.unsent && newer === null && !dropped.current)
      send().catch(() => undefined);
  };
  const keepRef = useLatest(keep);
  useEffect(() => () => keepRef.current(), [keepRef]);

  /** Goes on with this phone's as a paper of its own; the other one stays at the office. */
  const takeOwn = () => {
    put({ ...paper, paperId: newDraftId(), revision: 0, savedAt: now(), unsent: true });
    setNewer(null);
  };
  /** Goes on with the other one; this phone's is put to the office first. */
  const takeNewer = async () => {
    if (newer === null) return;
    setFailure(null);
    try {
      await call(savePaper, input({ ...paper, paperId: newDraftId(), revision: 0 }));
      put(newer);
      setNewer(null);
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  const unread = fromOffice && paper.savedAt === 0;
  return {
    /** What stands in the way of reading it; null once it is here. */
    waiting: unread ? atOffice : null,
    newer,
    failure,
    send,
    keep,
    /** It is thrown away: leaving the page does not send it once more. */
    stop: () => {
      dropped.current = true;
    },
    takeOwn,
    takeNewer,
  };
}

export type PaperSync = ReturnType<typeof usePaperSync>;
