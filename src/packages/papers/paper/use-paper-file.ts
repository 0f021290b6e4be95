import { useState } from 'react';
import { render } from '@contracts/drafting';
import { fileLink } from '@contracts/intake';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { useSubmit } from '@/api/use-submit';
import { openFile } from '@/platform/open-file';
import type { PaperPart } from './use-paper';

/** Draws the document as a file at the office and opens it: the only step that needs the network. */
export function usePaperFile({ paper, sync }: PaperPart) {
  const drawing = useSubmit(render);
  const [saving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState<CallFailure | null>(null);
  const [unopened, setUnopened] = useState(false);
  const [made, setMade] = useState(false);

  const save = async (): Promise<boolean> => {
    setSaving(true);
    setUnsaved(null);
    try {
      await sync.send();
      return true;
    } catch (thrown) {
      setUnsaved(asFailure(thrown));
      return false;
    } finally {
      setSaving(false);
    }
  };
  /** `reason`: why what is masked is to be drawn in full; '' for masked. */
  const make = async (reason: string) => {
    setUnopened(false);
    setMade(false);
    if (!(await save())) return;
    const file = await drawing.submit({
      paperId: paper.paperId,
      ...(reason !== '' && { reason }),
    });
    if (!file) return;
    setMade(file.fileId !== undefined);
    const url = file.url ?? (await addressOf(file.fileId));
    const opened = url === null ? null : await openFile({ url, name: file.name, kind: 'document' });
    setUnopened(opened?.kind !== 'granted');
  };
  return {
    make,
    busy: saving || drawing.busy,
    failure: sync.newer === null ? (unsaved ?? drawing.error) : null,
    /** The file is there but this device did not show it. */
    unopened,
    /** The file stands among those of its matter. */
    made,
  };
}

/** Where a file of a matter can be read for a while; null when nobody says. */
async function addressOf(fileId: string | undefined): Promise<string | null> {
  if (fileId === undefined) return null;
  try {
    return (await call(fileLink, { fileId })).url;
  } catch {
    return null;
  }
}
