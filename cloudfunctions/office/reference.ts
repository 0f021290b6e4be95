import { DEFAULT_WEIGHTS, readWeights, type Weights } from '@domain/assignment/weights';
import type { OpeningHours } from '@domain/law/opening-hours';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import { overridesFrom } from '@domain/matter/limit-settings';
import { type Limits, limitsWith } from '@domain/matter/limits';
import { districtOf, type StationTree, stationsAbove, stationTree } from '@domain/people/stations';
import type { At } from '@domain/time/types';
import { MINUTE } from '@domain/time/units';
import type { StationDocument } from '../documents';
import type { Reads } from '../kernel/store';

/** What nearly every action needs and nearly nobody changes. */
export interface Reference {
  stations: ReadonlyMap<string, StationDocument>;
  tree: StationTree;
  limits: Limits;
  /** The weights in force and which table they are; 0 is what the office came with. */
  weights: Weights;
  weightsVersion: number;
}

/** A changed station or limit is seen everywhere after so long; at once where it was changed. */
const FRESH_MS = MINUTE;

let kept: { at: At; reference: Reference } | undefined;

/** Stations and limits, read at most once a minute by each running function. */
export async function referenceOf(db: Reads, now: At): Promise<Reference> {
  if (kept && now >= kept.at && now - kept.at < FRESH_MS) return kept.reference;
  const stations = await db.find('stations', { _id: { gte: '' } }, { limit: 1000 });
  const settings = await db.getMany('settings', ['limits', 'weights']);
  const valuesOf = (id: string) => settings.find(({ _id }) => _id === id)?.values ?? {};
  const weights = readWeights(valuesOf('weights'));
  const reference = {
    stations: new Map(stations.map((station) => [station._id, station])),
    tree: stationTree(stations.map(({ _id, level, parentId }) => ({ id: _id, level, parentId }))),
    limits: limitsWith(overridesFrom(valuesOf('limits'))),
    weights: weights.ok ? weights.weights : DEFAULT_WEIGHTS,
    weightsVersion: weights.ok ? (valuesOf('weights').version ?? 0) : 0,
  };
  kept = { at: now, reference };
  return reference;
}

/**
 * The top of a reviewer's reach: his district, as far as the stations have been read by now; else his own station,
 * which is less and so never too much.
 */
export function reviewTopOf(stationId: string): string {
  return (kept && districtOf(stationId, kept.reference.tree)) ?? stationId;
}

/** After a change by this function. */
export function forgetReference(): void {
  kept = undefined;
}

/** The hours in which promises of a station run. */
export function hoursOf(reference: Reference, stationId: string): OpeningHours {
  return reference.stations.get(stationId)?.hours ?? STANDARD_HOURS;
}

/** The station and all above it: who has one of them in his reach sees the station's matters. */
export function scopeIdsOf(reference: Reference, stationId: string): string[] {
  return stationsAbove(stationId, reference.tree);
}
