import type { MatterTriage } from '../matter/matter';
import { refusedLevel } from './levels';
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
 * and whose door it is; level and urgency are the corrector's. Throws when a level is lowered without a reason.
 */
export function corrected(before: MatterTriage, fresh: Triage, to: Correction): MatterTriage {
  const { matched: _, confidence: __, ...read } = fresh;
  const refused = refusedLevel(before.level, to.level, to.reasons);
  if (refused) throw new Error(refused);
  const because = `工作人员更正：${to.reasons}`;
  return {
    ...read,
    topic: to.topic,
    topicReason: to.topic === before.topic ? before.topicReason : because,
    level: to.level,
    levelReason: to.level === before.level ? before.levelReason : because,
    levelWords: to.level === before.level ? before.levelWords : undefined,
    urgent: to.urgent,
    urgencyReasons: to.urgent ? before.urgencyReasons : [],
  };
}
