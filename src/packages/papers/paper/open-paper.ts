import type { Template } from '@domain/documents/template';
import { newDraftId } from '@/drafts/new-draft-id';
import { claimsNow } from '@/drafts/claim-store';
import { begunAnswers, withClaims } from './begin';
import { type KeptPaper, keptPaper } from '@/drafts/paper-store';

/** What the page was opened with. */
export interface PaperAsked {
  /** The matter it is for; '' for a paper of one's own. */
  matterId: string;
  /** One that the office keeps; '' for the one of this phone, or a new one. */
  paperId: string;
  withClaims: boolean;
}

/** Where this paper lies on the phone: one place for each form and matter, another one where that is taken. */
export function placeOf({ id }: Template, { matterId, paperId }: PaperAsked): string {
  const place = matterId === '' ? id : `${id}@${matterId}`;
  if (paperId === '') return place;
  const lying = keptPaper(place);
  return lying === null || lying.paperId === paperId ? place : `${place}#${paperId}`;
}

/** The paper as this phone has it; a new one holds what is already known. */
export function openPaper(template: Template, asked: PaperAsked): KeptPaper {
  const kept = keptPaper(placeOf(template, asked));
  const claims = asked.withClaims ? claimsNow() : [];
  if (kept !== null) return { ...kept, answers: withClaims(template, kept.answers, claims) };
  if (asked.paperId !== '') return { ...UNREAD, paperId: asked.paperId };
  return {
    paperId: newDraftId(),
    revision: 0,
    answers: begunAnswers(template, claims),
    savedAt: 0,
    unsent: false,
  };
}

/** Not here yet: the office is asked for it. */
const UNREAD = { revision: 0, answers: { single: {}, lists: {} }, savedAt: 0, unsent: false };
