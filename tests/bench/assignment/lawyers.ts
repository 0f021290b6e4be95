import { dayOf } from '@domain/time/china';
import type { At, Day } from '@domain/time/types';
import { DAY } from '@domain/time/units';
import { isTopicId, type TopicId } from '@domain/triage/topics';
import { BEGINS, daysOf, workingDayStart } from './calendar';
import { chance, type Chance, mixedSeed, weighted } from './chance';
import type { OfficeConfig } from './config';

/** Kilometres from the corner of the square. */
export interface Spot {
  x: number;
  y: number;
}

/** How a lawyer stands to a respondent he must not act against. */
export type Notices = 'declared' | 'whenAsked' | 'never';

/** A lawyer with what no rule may know of him, too. */
export interface Lawyer {
  index: number;
  id: string;
  firmId: string;
  years: number;
  home: Spot;
  specialties: TopicId[];
  capacity: number;
  leave: readonly { from: Day; to: Day }[];
  /** The same as moments. */
  away: readonly { from: At; to: At }[];
  conflicts: ReadonlyMap<number, Notices>;
  /** Hidden: the middle of his answers, in hours. */
  medianHours: number;
  /** What clients say of him and how often he wins, 0 to 1; some rules go by it. */
  rating: number;
  success: number;
}

/** The lawyers of one seed. */
export function lawyersOf(office: OfficeConfig, seed: number): Lawyer[] {
  const dice = chance(mixedSeed(seed, 1));
  const middle = { squareKm: office.squareKm / 2 };
  const hubs = Array.from({ length: office.hubs }, () => {
    const { x, y } = somewhere(middle, dice);
    return { x: x + middle.squareKm / 2, y: y + middle.squareKm / 2 };
  });
  const lawyers = Array.from({ length: office.lawyers }, (_, index) => ({
    index,
    id: `l${String(index).padStart(3, '0')}`,
    firmId: `f${index % office.firms}`,
    years: dice.whole(office.practiceYears),
    home: nearHub(office, dice, hubs),
    specialties: specialties(office, dice),
    capacity: dice.whole(office.capacity),
    ...leave(office, dice),
    conflicts: conflicts(office, dice, seed, index),
    medianHours: office.answer.medianHours * Math.exp(office.answer.spreadBetween * dice.normal()),
    rating: dice.uniform(),
    success: dice.uniform(),
  }));
  fillGaps(office, lawyers);
  return lawyers;
}

/** Whoever knows least learns what too few know. */
function fillGaps({ topics, leastPerTopic, specialtiesEach }: OfficeConfig, lawyers: Lawyer[]) {
  for (const topic of Object.keys(topics).filter(isTopicId)) {
    const knows = ({ specialties }: Lawyer) => specialties.includes(topic);
    for (let missing = leastPerTopic - lawyers.filter(knows).length; missing > 0; missing -= 1) {
      const [learner] = lawyers
        .filter((one) => !knows(one) && one.specialties.length < specialtiesEach[1])
        .sort((a, b) => a.specialties.length - b.specialties.length || a.index - b.index);
      learner?.specialties.push(topic);
    }
  }
}

export function somewhere({ squareKm }: Pick<OfficeConfig, 'squareKm'>, dice: Chance): Spot {
  return { x: dice.within([0, squareKm]), y: dice.within([0, squareKm]) };
}

function nearHub(office: OfficeConfig, dice: Chance, hubs: readonly Spot[]): Spot {
  const hub = hubs[dice.whole([0, hubs.length - 1])] ?? { x: 0, y: 0 };
  const near = (at: number) =>
    Math.min(office.squareKm, Math.max(0, at + office.hubSpreadKm * dice.normal()));
  return { x: near(hub.x), y: near(hub.y) };
}

/** Drawn without putting back, the likelier the more such matters come. */
function specialties(
  { topics, specialtiesEach, specialtiesFollowDemand }: OfficeConfig,
  dice: Chance,
): TopicId[] {
  const left = Object.keys(topics).filter(isTopicId);
  const count = Math.min(left.length, dice.whole(specialtiesEach));
  return Array.from({ length: count }, () => {
    const shares = left.map((id) => [id, (topics[id] ?? 0) ** specialtiesFollowDemand] as const);
    const drawn = weighted(shares, dice.uniform());
    left.splice(left.indexOf(drawn), 1);
    return drawn;
  });
}

function leave({ leave: { periods, days }, workingDays }: OfficeConfig, dice: Chance) {
  const year = daysOf(workingDayStart(workingDays));
  // three a year: as many in a longer or shorter run as its length asks for
  const count = Math.max(1, Math.round((periods * year) / 365));
  const away = Array.from({ length: count }, () => {
    const from = BEGINS + Math.floor(dice.within([0, year])) * DAY;
    return { from, to: from + dice.whole(days) * DAY };
  });
  return { away, leave: away.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to - 1) })) };
}

/** The same respondents for every share of declaration: only what is declared of them moves. */
function conflicts({ conflicts: of }: OfficeConfig, dice: Chance, seed: number, lawyer: number) {
  const notices = new Map<number, Notices>();
  const count = dice.whole(of.each);
  while (notices.size < Math.min(count, of.respondents)) {
    const respondent = dice.whole([0, of.respondents - 1]);
    if (notices.has(respondent)) continue;
    const own = chance(mixedSeed(seed, 7, lawyer, respondent)).uniform();
    const never = of.declared + (1 - of.declared) * (1 - of.neverNoticed);
    notices.set(respondent, own < of.declared ? 'declared' : own < never ? 'whenAsked' : 'never');
  }
  return notices;
}
