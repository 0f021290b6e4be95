import { useEffect, useState } from 'react';
import { messages as messagesAction, sendMessage } from '@contracts/handling';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { useDraft } from '@/api/use-draft';
import { useSubmit } from '@/api/use-submit';
import { type CaseFile, useCaseFiles } from '../parts/use-case-files';
import type { OwnMatterPage } from './own-matter';

type Message = OwnMatterPage['messages'][number];

/** How many the matter's page brings along; older ones are asked for. */
const ON_PAGE = 30;
const MOST_FILES = 9;

/** Files chosen for a message belong to it until it is sent, whatever happens to the page meanwhile. */
export const FOR_MESSAGE = 'message';

/** The talk of a matter: what was said, what is being written, and the files that go with it. */
export function useTalk(matter: OwnMatterPage, reload: () => void) {
  const draft = useDraft(`message:${matter.id}`, { text: '' });
  const { text } = draft.value;
  const setText = (words: string) => draft.change({ text: words });
  const [mistake, setMistake] = useState<string | undefined>(undefined);
  const [older, setOlder] = useState<readonly Message[]>([]);
  const [next, setNext] = useState<string | null | undefined>(undefined);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const caseFiles = useCaseFiles(matter.id, { place: FOR_MESSAGE, onAttached: reload });
  const { setStored } = caseFiles;
  useEffect(() => {
    setStored(matter.files.filter(({ itemId, mine }) => itemId === FOR_MESSAGE && mine));
  }, [matter.files, setStored]);
  const sending = useSubmit(sendMessage);
  const chosen = caseFiles.stored.slice(0, MOST_FILES);

  const send = async () => {
    if (text.trim() === '' && chosen.length === 0) {
      setMistake('请先写几个字，或者附一个文件。');
      return;
    }
    setMistake(undefined);
    const sent = await sending.submit({
      matterId: matter.id,
      text,
      fileIds: chosen.map(({ id }) => id),
    });
    if (!sent) return;
    setText('');
    draft.discard();
    reload();
  };

  /** Pages run from the newest backwards; the first ones are on the page already. */
  const loadEarlier = async () => {
    setLoading(true);
    setFailure(null);
    try {
      const page = await call(messagesAction, {
        matterId: matter.id,
        ...(typeof next === 'string' && { cursor: next }),
      });
      setOlder((before) => [...before, ...page.items]);
      setNext(page.next ?? null);
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
    setLoading(false);
  };

  const known = new Map([...older, ...matter.messages].map((message) => [message.id, message]));
  return {
    shown: [...known.values()].sort((a, b) => a.at - b.at),
    earlier: {
      more: next !== null && matter.messages.length >= ON_PAGE,
      busy: loading,
      load: () => void loadEarlier(),
    },
    text,
    setText,
    mistake: mistake ?? sending.fieldErrors.text,
    files: caseFiles.files,
    chosen,
    leaveOut: (file: Pick<CaseFile, 'id'>) => void caseFiles.remove(file),
    open: caseFiles.open,
    failure: failure ?? caseFiles.failure,
    send,
    sending,
  };
}

export type Talk = ReturnType<typeof useTalk>;
