import type { At } from '@domain/time/types';
import { CHINA_OFFSET, DAY, HOUR } from '@domain/time/units';
import { normalThrown, thrown } from './chance';
import type { OfficeConfig } from './config';
import type { Lawyer } from './lawyers';
import type { Arrival } from './stream';

export type Answer = 'accepted' | 'declined' | 'conflict';

/** What lawyers do, whatever rule asks them: the same lawyer answers the same offer alike. */
export interface Dice {
  /** When he answers the n-th offer of this matter to him, or null when he lets it lapse. */
  answersAt(lawyer: Lawyer, matter: Arrival, attempt: number, offeredAt: At): At | null;
  /** What he answers, with so much of his capacity taken. */
  answer(lawyer: Lawyer, matter: Arrival, attempt: number, share: number): Answer;
  /** When he next looks at what waits, unasked, in the rhythm of his answers. */
  looksAt(lawyer: Lawyer, look: number, from: At): At;
}

export function diceOf(office: OfficeConfig, seed: number): Dice {
  const clock = nightClock(office);
  const { spreadWithin } = office.answer;
  const later = (from: At, lawyer: Lawyer, normal: number) =>
    clock(from, lawyer.medianHours * Math.exp(spreadWithin * normal) * HOUR);
  return {
    answersAt(lawyer, matter, attempt, offeredAt) {
      const normal = normalThrown(seed, 3, lawyer.index, matter.index, attempt);
      const at = later(offeredAt, lawyer, normal);
      return at - offeredAt >= office.lapseHours * HOUR || isAway(lawyer, at) ? null : at;
    },
    answer(lawyer, matter, attempt, share) {
      if (lawyer.conflicts.has(matter.respondent)) {
        if (lawyer.conflicts.get(matter.respondent) !== 'never') return 'conflict';
      }
      const { plain, crowded, crowdedOver } = office.decline;
      const least = share > crowdedOver ? crowded : plain;
      const fell = thrown(seed, 4, lawyer.index, matter.index, attempt);
      return fell < least ? 'declined' : 'accepted';
    },
    looksAt: (lawyer, look, from) => later(from, lawyer, normalThrown(seed, 5, lawyer.index, look)),
  };
}

export const isAway = ({ away }: Pick<Lawyer, 'away'>, at: At): boolean =>
  away.some(({ from, to }) => from <= at && at < to);

/** When so much time has passed, that of the night at its own rate. */
function nightClock({ nightHours: [evening, morning], answer: { nightRate } }: OfficeConfig) {
  const isNight = (hour: number) =>
    evening > morning ? hour >= evening || hour < morning : hour >= evening && hour < morning;
  const bounds = [Math.min(evening, morning), Math.max(evening, morning), 24];
  return (from: At, length: number): At => {
    let left = length;
    let at = from;
    for (;;) {
      const time = (((at + CHINA_OFFSET) % DAY) + DAY) % DAY;
      const next = bounds.find((hour) => hour * HOUR > time) ?? 24;
      const span = next * HOUR - time;
      const rate = isNight(time / HOUR) ? nightRate : 1;
      if (span * rate >= left) return at + left / Math.max(rate, 1e-9);
      left -= span * rate;
      at += span;
    }
  };
}
