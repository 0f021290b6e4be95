import { papers } from '@contracts/drafting';
import type { OutputOf } from '@contracts/action';
import { templateOf } from '@domain/documents/catalogue';
import type { At } from '@domain/time/types';
import { usePaged } from '@/api/use-paged';
import { keptPaper, usePaperShelf } from '@/drafts/paper-store';

/** A paper that was begun, on this phone or kept by the office, or both. */
export interface BegunPaper {
  paperId: string;
  templateId: string;
  title: string;
  matterId: string;
  savedAt: At;
  /** Whether this phone has it. */
  here: boolean;
}

type AtOffice = OutputOf<typeof papers>['items'][number];

/** Papers begun here and those the office keeps for whoever it knows, each once, the last touched first. */
export function useBegunPapers() {
  const shelf = usePaperShelf();
  const list = usePaged(papers, {});
  const here = shelf.flatMap(lyingAt);
  const kept = list.items
    .filter(({ paperId }) => !here.some((one) => one.paperId === paperId))
    .map((one: AtOffice) => ({ ...one, here: false }));
  const begun = [...here, ...kept].sort((a, b) => b.savedAt - a.savedAt);
  return { begun, list };
}

/** 'evidence-list', 'evidence-list@matter' or 'evidence-list#paper': see where a paper lies. */
function lyingAt(place: string): BegunPaper[] {
  const [templateId = '', matterId = ''] = place.replace(/#.*$/, '').split('@');
  const paper = keptPaper(place);
  const template = templateOf(templateId);
  if (paper === null || template === undefined) return [];
  const { paperId, savedAt } = paper;
  return [{ paperId, templateId, title: template.title, matterId, savedAt, here: true }];
}
