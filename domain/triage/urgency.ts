import { dayOf } from '../time/china';
import { daysBetween, isDay } from '../time/days';
import { sayDay } from '../time/say';
import type { At } from '../time/types';
import { ENDED, URGENCY_SIGNS } from './urgency-signs';
import type { TriageInput, UrgencyReason, UrgencyReasonId } from './types';

const SENTENCES: Readonly<Record<UrgencyReasonId, { text: string; article?: string }>> = {
  'self-harm': { text: '您提到了很难过的念头。人最要紧，我们马上联系您。' },
  violence: { text: '您提到有人动手或威胁，先保证人身安全。' },
  death: { text: '有人去世，家属的事要马上有人陪着办。', article: '工伤保险条例 39' },
  'serious-injury': { text: '伤得重或正在住院，治疗和认定都等不起。', article: '工伤保险条例 17' },
  'mother-dismissed': {
    text: '怀孕、产假、哺乳期里被辞退，法律特别保护。',
    article: '劳动合同法 42(4)',
  },
  'many-people': { text: '涉及十人以上，可以推选代表一起办。', article: '劳动争议调解仲裁法 7' },
  deadline: { text: '有期限快到了，先把手续办上，材料可以后补。', article: '法律援助法 44' },
  assets: {
    text: '单位在搬空或转移财产，要尽快申请保全。',
    article: '法律援助法 44',
  },
  subsistence: {
    text: '工资没着落，日子受影响，可以申请先予执行。',
    article: '劳动争议调解仲裁法 44',
  },
};

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
  const due = facts?.dueDay;
  if (due !== undefined && isDay(due) && daysBetween(dayOf(now), due) < SHORT_OF_DAYS) {
    ids.push('deadline');
  }
  if (facts?.hospital) ids.push('serious-injury');
  if (facts?.pregnantOrNursing && DISMISSED.test(text)) ids.push('mother-dismissed');
  if ((peopleCount ?? 1) >= MANY) ids.push('many-people');
  return ids;
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
  const ids = new Set([...fromFacts(input, text), ...told.keys()]);
  return ORDER.filter((id) => ids.has(id)).map((id) => ({
    reason:
      id === 'deadline' ? deadlineReason(input.facts ?? {}, input.now) : { id, ...SENTENCES[id] },
    at: told.get(id),
  }));
}

/** That a limit is near; which one and its last day, where it was counted and not only told. 法律援助法 44 */
export function deadlineReason(
  { dueDay, dueFor }: NonNullable<TriageInput['facts']>,
  now: At,
): UrgencyReason {
  const reason = { id: 'deadline', ...SENTENCES.deadline } as const;
  if (dueDay === undefined || dueFor === undefined || !isDay(dueDay)) return reason;
  const day = sayDay(dueDay, dayOf(now));
  return { ...reason, text: `“${dueFor}”最晚 ${day}，先把手续办上，材料可以后补。` };
}
