import type { MatterTriage } from '../matter/matter';
import type { TopicId } from './topics';
import type { Level, Triage } from './types';

/** What a person says instead of what the first look understood. */
export interface Correction {
  topic: TopicId;
  level: Level;
  urgent: boolean;
  reasons: string;
}

/**
 * The triage after a correction. `fresh` is the first look done again with the corrected topic: it says what is missing
 * and whose door it is; level and urgency are the corrector's.
 */
export function corrected(before: MatterTriage, fresh: Triage, to: Correction): MatterTriage {
  const { matched: _, confidence: __, ...read } = fresh;
  const because = `工作人员更正：${to.reasons}`;
  return {
    ...read,
    topic: to.topic,
    topicReason: to.topic === before.topic ? before.topicReason : because,
    level: to.level,
    levelReason: to.level === before.level ? before.levelReason : because,
    urgent: to.urgent,
    urgencyReasons: to.urgent ? before.urgencyReasons : [],
  };
}
