import { useState } from 'react';
import { fileLink } from '@contracts/intake';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { openFile } from '@/platform/open-file';
import type { MatterView } from '../matter-view';

type FileView = MatterView['files'][number];

/** Opening a matter's files; a sealed one asks for a reason first. */
export interface OpenFile {
  open: (file: FileView) => Promise<void>;
  failure: CallFailure | null;
  /** The sealed one that is asked about. */
  sealed: FileView | null;
  /** Opens it for this reason; answers the failure, which may be about the reason. */
  unseal: (reason: string) => Promise<CallFailure | null>;
  leaveSealed: () => void;
}

export function useOpenFile(): OpenFile {
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [sealed, setSealed] = useState<FileView | null>(null);
  const show = async (file: FileView, reason?: string): Promise<CallFailure | null> => {
    try {
      const { url, name } = await call(fileLink, { fileId: file.id, reason });
      await openFile({ url, name, kind: file.kind });
      return null;
    } catch (thrown) {
      return asFailure(thrown);
    }
  };
  const open = async (file: FileView) => {
    setFailure(null);
    if (file.opening === 'sealed') setSealed(file);
    else setFailure(await show(file));
  };
  const unseal = async (reason: string) => {
    if (sealed === null) return null;
    const wrong = await show(sealed, reason);
    if (wrong === null) setSealed(null);
    return wrong;
  };
  return { open, failure, sealed, unseal, leaveSealed: () => setSealed(null) };
}
