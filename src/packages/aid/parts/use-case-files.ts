import { useCallback, useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { attachFile, fileLink, removeFile } from '@contracts/intake';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { type Files, useFiles } from '@/api/use-files';
import { openFile } from '@/platform/open-file';

export type CaseFile = OutputOf<typeof attachFile>;

export interface CaseFiles {
  /** On their way from this phone. */
  files: Files;
  /** Those the office has. */
  stored: readonly CaseFile[];
  setStored: (files: readonly CaseFile[]) => void;
  open: (file: Pick<CaseFile, 'id' | 'kind'>) => Promise<void>;
  remove: (file: Pick<CaseFile, 'id'>) => Promise<void>;
  /** Opening or taking away did not work. */
  failure: CallFailure | null;
}

interface CaseFilesOptions {
  /** Keeps what was chosen for one part of a page apart from the others, so that nothing is sent twice. */
  place?: string;
  /** Hears of each file that arrived. */
  onAttached?: () => void;
}

/** The files of a draft or a matter: sending, opening, taking away. */
export function useCaseFiles(
  holderId: string,
  { place = '', onAttached }: CaseFilesOptions = {},
): CaseFiles {
  const [stored, setStored] = useState<readonly CaseFile[]>([]);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const attach = useCallback(
    ({ fileID, name, itemId }: { fileID: string; name: string; itemId: string }) =>
      call(attachFile, { holderId, uploaded: fileID, name, itemId }),
    [holderId],
  );
  const files = useFiles<CaseFile>({
    holder: place === '' ? holderId : `${holderId}:${place}`,
    attach,
    onAttached: (file) => {
      setStored((before) => [...before.filter(({ id }) => id !== file.id), file]);
      onAttached?.();
    },
  });
  const open = async ({ id, kind }: Pick<CaseFile, 'id' | 'kind'>) => {
    setFailure(null);
    try {
      const { url, name } = await call(fileLink, { fileId: id });
      await openFile({ url, name, kind });
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  const remove = async ({ id }: Pick<CaseFile, 'id'>) => {
    setFailure(null);
    try {
      await call(removeFile, { fileId: id });
      setStored((before) => before.filter((file) => file.id !== id));
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return { files, stored, setStored, open, remove, failure };
}
