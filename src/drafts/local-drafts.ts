import type { At } from '@domain/time/types';
import { forget, keep, recall } from '@/platform/storage';
import { createStore, useStore } from '@/platform/store';

export type DraftKind = 'apply' | 'ask';

/** A draft that stands on this phone; what was typed is kept by useDraft under the same key. */
export interface LocalDraft {
  draftId: string;
  kind: DraftKind;
  summary: string;
  savedAt: At;
}

const LIST = 'drafts';

/** Under which name useDraft keeps a draft on the phone. */
export const draftKey = (kind: DraftKind, draftId: string): string => `${kind}:${draftId}`;

const list = createStore<readonly LocalDraft[]>(read());

export const useLocalDrafts = (): readonly LocalDraft[] => useStore(list);

/** Puts a draft on top of the list. */
export function noteDraft(draft: LocalDraft): void {
  write([draft, ...list.get().filter(({ draftId }) => draftId !== draft.draftId)]);
}

/** Sent or thrown away. */
export function forgetDraft({ kind, draftId }: Pick<LocalDraft, 'kind' | 'draftId'>): void {
  forget(`draft:${draftKey(kind, draftId)}`);
  write(list.get().filter((draft) => draft.draftId !== draftId));
}

function write(drafts: readonly LocalDraft[]): void {
  keep(LIST, drafts);
  list.set(drafts);
}

function read(): LocalDraft[] {
  const kept = recall(LIST);
  return Array.isArray(kept) ? kept.filter(isLocalDraft) : [];
}

function isLocalDraft(value: unknown): value is LocalDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'draftId' in value &&
    typeof value.draftId === 'string' &&
    'kind' in value &&
    (value.kind === 'apply' || value.kind === 'ask') &&
    'summary' in value &&
    typeof value.summary === 'string' &&
    'savedAt' in value &&
    typeof value.savedAt === 'number'
  );
}
