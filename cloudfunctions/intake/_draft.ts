import { type DraftContent, draftContent } from '@contracts/shapes/draft';
import type { DraftDocument } from '../documents';
import type { Sealer } from '../kernel/context';
import type { Person } from '../kernel/identify';

/** What a draft holds, or null where its owner's key was destroyed. Written by an older form, it is read as far as it goes. */
export function openDraft(
  sealer: Sealer,
  person: Person,
  draft: DraftDocument,
): DraftContent | null {
  const opened = sealer.unseal(person, 'draft', draft.sealed);
  if (opened.kind === 'erased') return null;
  const content = draftContent.safeParse(JSON.parse(opened.text));
  return content.success ? content.data : { kind: draft.kind, step: 0 };
}
