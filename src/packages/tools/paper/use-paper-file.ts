import { useState } from 'react';
import { render, savePaper } from '@contracts/drafting';
import { fileLink } from '@contracts/intake';
import { call } from '@/api/call';
import { useSubmit } from '@/api/use-submit';
import { openFile } from '@/platform/open-file';
import type { PaperPart } from './use-paper';

/** Draws the document as a file at the office and opens it: the only step that needs the network. */
export function usePaperFile({ template, paper, complete, saved, matterId }: PaperPart) {
  const saving = useSubmit(savePaper);
  const drawing = useSubmit(render);
  const [unopened, setUnopened] = useState(false);

  const make = async () => {
    setUnopened(false);
    const kept = await saving.submit({
      paperId: paper.paperId,
      revision: paper.revision + 1,
      templateId: template.id,
      ...(matterId !== '' && { matterId }),
      answers: plain(complete),
    });
    if (!kept) return;
    saved(kept.revision);
    const file = await drawing.submit({ paperId: paper.paperId });
    if (!file) return;
    const url = file.url ?? (await addressOf(file.fileId));
    const opened = url === null ? null : await openFile({ url, name: file.name, kind: 'document' });
    setUnopened(opened?.kind !== 'granted');
  };
  return {
    make,
    busy: saving.busy || drawing.busy,
    failure: saving.error ?? drawing.error,
    /** The file is there but this device did not show it. */
    unopened,
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

type Sent = Parameters<ReturnType<typeof useSubmit<typeof savePaper>>['submit']>[0]['answers'];

/** The answers as they travel: empty entries stay at home. */
function plain({ single, lists }: PaperPart['complete']): Sent {
  return {
    single: filled(single),
    lists: Object.fromEntries(
      Object.entries(lists).map(([step, items]) => [step, items.map(filled)]),
    ),
  };
}

function filled(typed: PaperPart['complete']['single']): Sent['single'] {
  const found: Sent['single'] = {};
  for (const [name, value] of Object.entries(typed))
    if (value !== undefined && value.length > 0)
      found[name] = typeof value === 'string' ? value : [...value];
  return found;
}
