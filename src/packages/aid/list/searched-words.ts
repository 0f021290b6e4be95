import { forget, keep, recall } from '@/platform/storage';

const KEY = 'searched-words';
const MOST = 8;

/** What this person searched for before, the latest first. */
export function searchedWords(): string[] {
  const kept = recall(KEY);
  return Array.isArray(kept) ? kept.filter((word) => typeof word === 'string') : [];
}

export function rememberSearch(words: string): string[] {
  const next = [words, ...searchedWords().filter((word) => word !== words)].slice(0, MOST);
  keep(KEY, next);
  return next;
}

export function forgetSearches(): void {
  forget(KEY);
}
