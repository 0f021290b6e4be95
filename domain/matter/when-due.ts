import type { Level } from '../triage/types';
import type { At } from '../time/types';
import { type MatterAction, permits } from './lifecycle';
import { isRepresentation, type Matter } from './matter';
import type { MoveDetails } from './moves';
import { REQUIREMENTS } from './requirements';
import type { State } from './states';

const NEXT_LEVEL = { simple: 'general', general: 'difficult' } as const;
const PEOPLE = { general: '律师', difficult: '专家' } as const;

/** What the clock does to a matter. */
export interface ClockMove {
  action: MatterAction;
  details: MoveDetails;
}

/** States that end by themselves when their time is over. */
const LAPSES: Partial<Record<State, ClockMove>> = {
  offered: { action: 'lapseOffer', details: { miss: 'lapsed' } },
  supplementing: { action: 'lapsePapers', details: {} },
  confirming: { action: 'lapseConfirmation', details: {} },
};

/**
 * What happens when the running promise of a matter is due: what is the worker's or a lawyer's lapses, a question goes
 * one level up, a complete file is archived, and everything else is marked as broken. null: nothing yet, look again later.
 */
export function whenDue(matter: Matter, now: At): ClockMove | null {
  const lapse = LAPSES[matter.state];
  if (lapse) return lapse;
  if (matter.promise?.id === 'archive' && isComplete(matter, now))
    return { action: 'archive', details: {} };
  const level = levelAbove(matter);
  if (level) {
    const reasons = `没有在期限内答复，转给${PEOPLE[level]}`;
    return { action: 'escalate', details: { level, reasons } };
  }
  return permits('promiseBroken', matter.state, 'clock')
    ? { action: 'promiseBroken', details: {} }
    : null;
}

/** Whether the file of a matter can go to the archive now. */
export function isComplete(matter: Matter, now: At): boolean {
  return (
    permits('archive', matter.state, 'clock') &&
    REQUIREMENTS.fileComplete({ matter, details: {}, actorId: '', now, soleOfficer: false }) ===
      null
  );
}

/** Who answers a question next when its time is over; null when nobody stands higher or an answer waits to be released. */
function levelAbove(matter: Matter): Exclude<Level, 'simple'> | null {
  const { state, promise, triage, awaitingRelease } = matter;
  const unanswered = state === 'handling' && promise?.id === 'consultation' && !awaitingRelease;
  if (!unanswered || isRepresentation(matter) || triage.level === 'difficult') return null;
  return NEXT_LEVEL[triage.level];
}
