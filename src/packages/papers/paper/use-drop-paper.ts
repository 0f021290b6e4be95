import { dropPaper as dropAtOffice } from '@contracts/drafting';
import { useSubmit } from '@/api/use-submit';
import { back } from '@/platform/navigate';
import { dropPaper } from '@/drafts/paper-store';
import type { PaperPart } from './use-paper';

/** Throws a paper away, on this phone and at the office; what was put to a matter stays there. */
export function useDropPaper({ paper, place, sync }: PaperPart) {
  const dropping = useSubmit(dropAtOffice);
  const kept = paper.revision > 0;
  const drop = async () => {
    if (kept && !(await dropping.submit({ paperId: paper.paperId }))) return;
    sync.stop();
    dropPaper(place);
    back();
  };
  return { drop, kept, failure: dropping.error };
}
