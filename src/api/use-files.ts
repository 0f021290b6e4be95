import { useCallback, useEffect, useRef, useState } from 'react';
import { dropFile, keptFiles, pickFiles, rememberFiles } from '@/platform/files';
import { FILE_LIMITS, type FileSource, type PickedFile } from '@/platform/picked-file';
import { upload } from '@/platform/upload';
import type { Upload } from '@/platform/upload-result';
import { logProblem } from '@/platform/log';
import { asFailure, type CallFailure } from './call-failure';
import { isTooLarge, sayNotTaken } from './say-picked';
import { useLatest } from './use-latest';

/** A chosen file on its way to the office. One that has arrived leaves this list: it is in the office's own. */
export interface WaitingFile {
  file: PickedFile;
  /** The checklist item it belongs to. */
  itemId: string;
  state: 'waiting' | 'sending' | 'failed';
  /** Share sent, 0 to 1. */
  progress: number;
  /** Why it failed, to show. */
  message: string;
  /** The file itself will not do: sending it again cannot help, another one can. */
  unfit: boolean;
}

interface FilesOptions<Stored> {
  /** Draft's or matter's id: files chosen earlier for it come back after a restart. */
  holder: string;
  /** Hands the uploaded object to the office; answers what the office now has. Throws CallFailure. */
  attach: (uploaded: { fileID: string; name: string; itemId: string }) => Promise<Stored>;
  /** The office has it: usually reloads its list. */
  onAttached: (stored: Stored) => void;
}

export interface Files {
  waiting: readonly WaitingFile[];
  pick: (source: FileSource, itemId: string) => Promise<void>;
  /** Chooses anew in place of one that will not do. */
  swap: (unfit: WaitingFile, source: FileSource) => Promise<void>;
  retry: (file: PickedFile) => void;
  /** Stops sending and forgets the file. */
  remove: (file: PickedFile) => void;
  /** A sentence when choosing did not work; '' otherwise. */
  message: string;
}

type Item = WaitingFile['itemId'];

/** Chooses files and sends them one after another; each can fail, be tried again or be taken away by itself. */
export function useFiles<Stored>({ holder, attach, onAttached }: FilesOptions<Stored>): Files {
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([]);
  const [message, setMessage] = useState('');
  const list = useRef<readonly WaitingFile[]>([]);
  const running = useRef<{ id: string; upload: Upload } | null>(null);
  const latestRef = useLatest({ attach, onAttached });

  const update = useCallback(
    (next: readonly WaitingFile[]) => {
      list.current = next;
      setWaiting(next);
      void rememberFiles(
        holder,
        next.map(({ file, itemId }) => ({ ...file, itemId })),
      );
    },
    [holder],
  );

  const patch = useCallback((id: string, part: Partial<WaitingFile>) => {
    const next = list.current.map((one) => (one.file.id === id ? { ...one, ...part } : one));
    list.current = next;
    setWaiting(next);
  }, []);

  const send = useCallback(
    async ({ file, itemId }: WaitingFile) => {
      const sending = upload(file, (progress) => patch(file.id, { progress }));
      running.current = { id: file.id, upload: sending };
      patch(file.id, { state: 'sending', progress: 0, message: '' });
      try {
        const result = await sending.done;
        if (result.kind === 'failed') {
          logProblem(result.why);
          patch(file.id, { state: 'failed', message: '没有传上去，请再试一次。' });
        }
        if (result.kind !== 'stored') return;
        const stored = await latestRef.current.attach({
          fileID: result.fileID,
          name: file.name,
          itemId,
        });
        update(list.current.filter((one) => one.file.id !== file.id));
        await dropFile(file);
        latestRef.current.onAttached(stored);
      } catch (thrown) {
        const failure = asFailure(thrown);
        patch(file.id, { state: 'failed', message: failure.message, unfit: isUnfit(failure) });
      }
    },
    [latestRef, patch, update],
  );

  /** One after another, until none is waiting. */
  const sendNext = useCallback(async () => {
    if (running.current) return;
    for (;;) {
      const next = list.current.find(({ state }) => state === 'waiting');
      if (next === undefined) return;
      await send(next);
      running.current = null;
    }
  }, [send]);

  useEffect(() => {
    let gone = false;
    void keptFiles(holder).then((kept) => {
      if (gone || kept.length === 0) return;
      update([...list.current, ...kept.map((file) => waitingFor(file, itemOf(file)))]);
      void sendNext();
    });
    return () => {
      gone = true;
      running.current?.upload.abort();
    };
  }, [holder, sendNext, update]);

  const pick = useCallback(
    async (source: FileSource, itemId: string, instead?: PickedFile) => {
      const staying = list.current.filter(({ file }) => file.id !== instead?.id);
      const room = FILE_LIMITS.atOnce - staying.length;
      if (room <= 0) {
        setMessage(`一次最多传 ${FILE_LIMITS.atOnce} 个，请等前面的传完。`);
        return;
      }
      const picked = await pickFiles(source, room);
      if (picked.kind === 'refused') return;
      if (picked.kind === 'unavailable') {
        setMessage('没能打开，请到手机设置里允许使用相机或相册，也可以换一种方式选。');
        return;
      }
      const { files, leftOut } = picked.value;
      const tooLarge = files.filter(isTooLarge);
      for (const file of tooLarge) void dropFile(file);
      setMessage(sayNotTaken(tooLarge, leftOut));
      const fine = files.filter((file) => !isTooLarge(file));
      if (instead && fine.length > 0) void dropFile(instead);
      const before = list.current.filter(
        ({ file }) => fine.length === 0 || file.id !== instead?.id,
      );
      update([...before, ...fine.map((file) => waitingFor(file, itemId))]);
      void sendNext();
    },
    [sendNext, update],
  );

  const swap = useCallback(
    ({ file, itemId }: WaitingFile, source: FileSource) => pick(source, itemId, file),
    [pick],
  );

  const retry = useCallback(
    (file: PickedFile) => {
      patch(file.id, { state: 'waiting', message: '' });
      void sendNext();
    },
    [patch, sendNext],
  );

  const remove = useCallback(
    (file: PickedFile) => {
      if (running.current?.id === file.id) running.current.upload.abort();
      update(list.current.filter((one) => one.file.id !== file.id));
      void dropFile(file);
    },
    [update],
  );

  return { waiting, pick, swap, retry, remove, message };
}

const waitingFor = (file: PickedFile, itemId: Item): WaitingFile => ({
  file,
  itemId,
  state: 'waiting',
  progress: 0,
  message: '',
  unfit: false,
});

const itemOf = (file: PickedFile): string =>
  'itemId' in file && typeof file.itemId === 'string' ? file.itemId : '';

/** What the office will not take however often it is sent. */
const isUnfit = ({ code }: CallFailure): boolean =>
  code === 'FILE_REJECTED' || code === 'TOO_LARGE';
