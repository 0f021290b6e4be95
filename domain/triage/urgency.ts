import { dayOf } from '../time/china';
import { daysBetween, isDay } from '../time/days';
import { sayDay } from '../time/say';
import type { At, Day } from '../time/types';
import { ENDED, URGENCY_SIGNS } from './urgency-signs';
import { plainReason, SENTENCES } from './urgency-sentences';
import type { CountedLimit, TriageInput, UrgencyReason, UrgencyReasonId } from './types';

/** Fewer than seven days: aid first, papers later (法律援助法 44). */
const SHORT_OF_DAYS = 7;
const MANY = 10;

interface Place {
  start: number;
  end: number;
}

const DISMISSED = new RegExp(ENDED);
const ORDER = Object.keys(SENTENCES) as UrgencyReasonId[];

function fromFacts({ facts, peopleCount, now }: TriageInput, text: string): UrgencyReasonId[] {
  const ids: UrgencyReasonId[] = [];
  if (isNear(facts?.limit?.day, now)) ids.push('limit');
  if (isNear(facts?.dueDay, now)) ids.push('deadline');
  if (facts?.hospital) ids.push('serious-injury');
  if (facts?.pregnantOrNursing && DISMISSED.test(text)) ids.push('mother-dismissed');
  if ((peopleCount ?? 1) >= MANY) ids.push('many-people');
  return ids;
}

function isNear(day: Day | undefined, now: At): boolean {
  return day !== undefined && isDay(day) && daysBetween(dayOf(now), day) < SHORT_OF_DAYS;
}

/** "没有住院", "不是工亡": what is said not to be is no reason to hurry; "有没有" and "是不是" only ask. */
const DENIED = /(?<!有)(?:没有|没|未|并未)$|(?<!是)不(?:是|算)$/;
const denied = (text: string, at: number): boolean =>
  DENIED.test(text.slice(Math.max(0, at - 3), at));

/** Where each kind of urgency is first said. */
function fromWords(text: string): Map<UrgencyReasonId, Place> {
  const places = new Map<UrgencyReasonId, Place>();
  for (const { id, pattern, unless } of URGENCY_SIGNS) {
    if (places.has(id) || unless?.test(text)) continue;
    const found = pattern.exec(text);
    if (found && !denied(text, found.index))
      places.set(id, { start: found.index, end: found.index + found[0].length });
  }
  return places;
}

/** A reason, and where it was read in the normalised text; none where it was ticked or counted. */
export interface FoundUrgency {
  reason: UrgencyReason;
  at?: Place;
}

/** Why a matter cannot wait, the gravest first; empty when it can. `text` is normalised. */
export function findUrgency(input: TriageInput, text: string): FoundUrgency[] {
  const told = fromWords(text);
  const limit = input.facts?.limit;
  const ids = new Set([...fromFacts(input, text), ...told.keys()]);
  return ORDER.filter((id) => ids.has(id)).map((id) => ({
    reason: id === 'limit' && limit ? limitReason(limit, input.now) : plainReason(id),
    at: told.get(id),
  }));
}

/** Which limit that was counted is near, and its last day. 法律援助法 44 */
export function limitReason({ what, day }: CountedLimit, now: At): UrgencyReason {
  const last = sayDay(day, dayOf(now));
  return { ...plainReason('limit'), text: `“${what}”最晚 ${last}，先把手续办上，材料可以后补。` };
}
