import type { At } from '@domain/time/types';
import { DAY, HOUR } from '@domain/time/units';
import { isTopicId, type TopicId } from '@domain/triage/topics';
import { workingDayStart } from './calendar';
import { chance, mixedSeed, weighted } from './chance';
import type { OfficeConfig } from './config';
import { somewhere, type Spot } from './lawyers';

/** A matter of the stream, with how long it will stay open. */
export interface Arrival {
  index: number;
  arrivedAt: At;
  counted: boolean;
  topic: TopicId;
  urgent: boolean;
  peopleCount: number;
  place: Spot;
  stationId: string;
  respondent: number;
  openFor: number;
}

/** All matters of one seed, in order; the same whatever rule places them. */
export function streamOf(office: OfficeConfig, seed: number): Arrival[] {
  const dice = chance(mixedSeed(seed, 2));
  const stations = Array.from({ length: office.stations }, () => somewhere(office, dice));
  const topics = Object.entries(office.topics).filter(([id]) => isTopicId(id));
  const respondents = Array.from(
    { length: office.conflicts.respondents },
    (_, rank) => [rank, (rank + 1) ** -office.conflicts.zipf] as const,
  );
  const stream: Omit<Arrival, 'index'>[] = [];
  for (let day = 0; day < office.workingDays; day += 1) {
    const today: Omit<Arrival, 'index'>[] = [];
    for (let left = dice.poisson(office.arrivals); left > 0; left -= 1) {
      const place = somewhere(office, dice);
      today.push({
        arrivedAt: workingDayStart(day) + Math.floor(dice.within(office.arrivalHours) * HOUR),
        counted: day >= office.uncountedDays,
        topic: weighted(topics, dice.uniform()) as TopicId,
        urgent: dice.uniform() < office.urgent,
        peopleCount: dice.uniform() < office.collective ? 12 : 1,
        place,
        stationId: `s${nearest(stations, place)}`,
        respondent: weighted(respondents, dice.uniform()),
        openFor: openDays(office, dice.normal()) * DAY,
      });
    }
    stream.push(...today.sort((a, b) => a.arrivedAt - b.arrivedAt));
  }
  return stream.map((arrival, index) => ({ ...arrival, index }));
}

function openDays({ openDays: { range, median, spread } }: OfficeConfig, normal: number): number {
  return Math.min(range[1], Math.max(range[0], median * Math.exp(spread * normal)));
}

function nearest(stations: readonly Spot[], { x, y }: Spot): number {
  const far = stations.map((station) => Math.hypot(station.x - x, station.y - y));
  return far.indexOf(Math.min(...far));
}
