import type { OfficeConfig } from './config';
import { type Figures, figuresOf } from './measure';
import type { RuleMaker } from './rules/rule';
import { replay } from './run';
import { halfWidth, mean } from './statistics';

/** One rule in one office: every figure of every seed, in the order of the seeds. */
export type Series = Readonly<Record<keyof Figures, readonly number[]>>;

/** Replays every seed through a rule, from `office.firstSeed` on. */
export function seriesOf(office: OfficeConfig, make: RuleMaker, seeds: number): Series {
  const runs = Array.from({ length: seeds }, (_, nth) =>
    figuresOf(replay(office, office.firstSeed + nth, make)),
  );
  const of = (key: keyof Figures) => runs.map((figures) => figures[key]);
  return {
    hours: of('hours'),
    p95: of('p95'),
    urgentHours: of('urgentHours'),
    anyHours: of('anyHours'),
    offers: of('offers'),
    conflicts: of('conflicts'),
    fits: of('fits'),
    km: of('km'),
    gini: of('gini'),
    over: of('over'),
    unassigned: of('unassigned'),
    knownConflicts: of('knownConflicts'),
    micros: of('micros'),
  };
}

/** '12.3 ±0.4': the mean and half the width of its 95 % interval. */
export function said(values: readonly number[], digits: number): string {
  const half = halfWidth(values);
  const around = Number.isNaN(half) ? '' : ` ±${half.toFixed(digits)}`;
  return `${mean(values).toFixed(digits)}${around}`;
}

/** Our mean over theirs. */
export const ratio = (ours: readonly number[], theirs: readonly number[]): number =>
  mean(ours) / mean(theirs);

/** The same office with one cell of the grid. */
export function officeAt(
  office: OfficeConfig,
  { arrivals, declared, spreadBetween }: Cell,
): OfficeConfig {
  return {
    ...office,
    arrivals,
    conflicts: { ...office.conflicts, declared },
    answer: { ...office.answer, spreadBetween },
  };
}

export interface Cell {
  arrivals: number;
  declared: number;
  spreadBetween: number;
}

export function cellsOf({ grid }: OfficeConfig): Cell[] {
  return grid.arrivals.flatMap((arrivals) =>
    grid.declared.flatMap((declared) =>
      grid.spreadBetween.map((spreadBetween) => ({ arrivals, declared, spreadBetween })),
    ),
  );
}
