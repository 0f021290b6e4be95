import { holds, type Person } from './roles';
import { districtOf, stationsAbove, stationsBelow, type StationTree } from './stations';

/** What of the office's matters a person may see because of what he is. His own matters he sees always. */
export interface Scope {
  /** Matters of these stations, with content. */
  stationIds: readonly string[];
  /** Matters that were offered to him or that he handles. */
  assigned: boolean;
  /** The whole register, without the content of cases. */
  registerOnly: boolean;
}

/** Staff and students: their station and those below; reviewers: their district; lawyers and experts: what they are given; admins: the bare register. */
export function scopeOf(person: Person, tree: StationTree): Scope {
  const tops = topStations(person, tree);
  return {
    stationIds: [...new Set(tops.flatMap((id) => stationsBelow(id, tree)))],
    assigned: holds(person, 'lawyer') || holds(person, 'expert') || holds(person, 'student'),
    registerOnly: holds(person, 'admin'),
  };
}

/** Whether the person works on matters of a station. An admin does not, unless he also is staff or reviewer. */
export function mayActInStation(person: Person, stationId: string, tree: StationTree): boolean {
  const above = stationsAbove(stationId, tree);
  return topStations(person, tree).some((id) => above.includes(id));
}

/** The highest stations within a person's reach. */
function topStations(person: Person, tree: StationTree): string[] {
  if (person.stationId === '') return [];
  const tops: string[] = [];
  if (holds(person, 'staff') || holds(person, 'student')) tops.push(person.stationId);
  if (holds(person, 'reviewer')) tops.push(districtOf(person.stationId, tree) ?? person.stationId);
  return tops;
}
