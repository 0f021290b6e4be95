import type { PaperMoment } from '@domain/documents/fitting';
import type { State } from '@domain/matter/states';
import type { TopicId } from '@domain/triage/topics';

interface SeenMatter {
  state: State;
  triage: { topic: TopicId };
  decision: { kind: 'granted' | 'refused' } | null;
}

/** Where a matter stands, for the choice of its papers. */
export const momentOf = ({ state, triage, decision }: SeenMatter): PaperMoment => ({
  state,
  topic: triage.topic,
  decision: decision?.kind,
});
