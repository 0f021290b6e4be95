import type { Answers } from '@domain/documents/template';
import type { Typed } from '@domain/law/fields';
import type { At } from '@domain/time/types';
import { forget, keep, recall } from '@/platform/storage';
import { createStore, useStore } from '@/platform/store';
import { asTyped } from '@/fields/kept-typed';

/** A document as it stands on this phone. */
export interface KeptPaper {
  /** Its id at the office, once it is drawn there. */
  paperId: string;
  /** Grows with every saving at the office. */
  revision: number;
  answers: Answers;
  savedAt: At;
  /** Something was written since the office last had it. */
  unsent: boolean;
}

const SHELF = 'tools-papers';

/** Which documents are begun; changes when one is. */
const shelf = createStore<readonly string[]>(begun());

export const usePaperShelf = (): readonly string[] => useStore(shelf);

/** Documents begun on this phone, the first begun first. */
export const shelfNow = (): readonly string[] => shelf.get();

export const isBegun = (templateId: string): boolean => shelf.get().includes(templateId);

export function keepPaper(templateId: string, paper: KeptPaper): void {
  if (!keep(keyOf(templateId), paper)) return;
  if (isBegun(templateId)) return;
  put([...shelf.get(), templateId]);
}

export function keptPaper(templateId: string): KeptPaper | null {
  const kept = recall(keyOf(templateId));
  if (typeof kept !== 'object' || kept === null) return null;
  const { paperId, revision, answers, savedAt, unsent } = kept as Partial<Record<string, unknown>>;
  if (typeof paperId !== 'string' || typeof revision !== 'number') return null;
  return {
    paperId,
    revision,
    answers: asAnswers(answers),
    savedAt: typeof savedAt === 'number' ? savedAt : 0,
    // what an older version kept may not be at the office
    unsent: unsent !== false,
  };
}

export function dropPaper(templateId: string): void {
  forget(keyOf(templateId));
  put(shelf.get().filter((id) => id !== templateId));
}

const keyOf = (templateId: string) => `tools-paper:${templateId}`;

function put(next: readonly string[]): void {
  keep(SHELF, next);
  shelf.set(next);
}

function begun(): string[] {
  const kept = recall(SHELF);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

function asAnswers(value: unknown): Answers {
  if (typeof value !== 'object' || value === null) return { single: {}, lists: {} };
  const { single, lists } = value as Partial<Record<string, unknown>>;
  const found: Record<string, readonly Typed[]> = {};
  if (typeof lists === 'object' && lists !== null) {
    for (const [step, items] of Object.entries(lists))
      if (Array.isArray(items)) found[step] = items.map(asTyped);
  }
  return { single: asTyped(single), lists: found };
}
