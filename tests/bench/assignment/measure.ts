import { HOUR } from '@domain/time/units';
import type { Fate, RunResult } from './run';
import { gini } from '@domain/assignment/gini';
import { mean, quantile } from './statistics';

/** What one run of one rule came to. */
export interface Figures {
  /** Hours until somebody without a conflict and of the specialty accepted; what still waits counts until the end. */
  hours: number;
  p95: number;
  urgentHours: number;
  /** The same over all that were accepted by anybody. */
  anyHours: number;
  offers: number;
  conflicts: number;
  fits: number;
  km: number;
  gini: number;
  over: number;
  unassigned: number;
  knownConflicts: number;
  micros: number;
}

export function figuresOf({ fates, loads, endsAt, decisions, decisionMs }: RunResult): Figures {
  const counted = fates.filter(({ matter }) => matter.counted);
  const accepted = counted.filter(({ by }) => by !== null);
  const hours = (list: readonly Fate[]) =>
    list.map(({ matter, acceptedAt }) => ((acceptedAt ?? endsAt) - matter.arrivedAt) / HOUR);
  const well = counted.filter((fate) => fate.by === null || (fits(fate) && !conflicts(fate)));
  const waits = hours(well);
  return {
    hours: mean(waits),
    p95: quantile(waits, 0.95),
    urgentHours: mean(hours(well.filter(({ matter }) => matter.urgent))),
    anyHours: mean(hours(counted)),
    offers: mean(counted.map(({ offers }) => offers)),
    conflicts: 1000 * mean(accepted.map((fate) => Number(conflicts(fate)))),
    fits: 100 * mean(accepted.map((fate) => Number(fits(fate)))),
    km: mean(accepted.map(kmOf)),
    gini: gini(loads.shares),
    over: 100 * loads.over,
    unassigned: counted.filter(({ unassigned }) => unassigned).length,
    knownConflicts: counted.reduce((sum, fate) => sum + fate.knownConflicts, 0),
    micros: (1000 * decisionMs) / Math.max(1, decisions),
  };
}

const fits = ({ by, matter }: Fate): boolean => by?.specialties.includes(matter.topic) ?? false;
const conflicts = ({ by, matter }: Fate): boolean => by?.conflicts.has(matter.respondent) ?? false;
const kmOf = ({ by, matter: { place } }: Fate): number =>
  by ? Math.hypot(by.home.x - place.x, by.home.y - place.y) : 0;
