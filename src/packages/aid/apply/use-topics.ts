import { useMemo } from 'react';
import { isTopicId, type TopicId } from '@domain/triage/topics';
import type { Triage } from '@domain/triage/types';

/** What the story is about, the main thing first; stays the same object while nothing changes. */
export function useTopics(chosen: TopicId | '', understood: Triage | null): readonly TopicId[] {
  const first = chosen === '' ? understood?.topic : chosen;
  const key = [first, ...(understood?.alternatives ?? [])].join(' ');
  return useMemo(() => [...new Set(key.split(' ').filter(isTopicId))], [key]);
}
