import { office } from '@contracts/directory';
import type { OutputOf } from '@contracts/action';
import { districtOf, stationsBelow, stationTree } from '@domain/people/stations';
import type { Me } from './use-me';
import { useOnce } from './use-once';

export type Station = OutputOf<typeof office>['stations'][number];

const NOTHING = {};
const NONE: readonly Station[] = [];

/** The stations of the office; empty until they are known. */
export function useStations(): readonly Station[] {
  return useOnce(office, NOTHING)?.stations ?? NONE;
}

/** What somebody may look at: his own station and those below, for a reviewer his whole district. */
export function reachOf(me: Me | undefined, stations: readonly Station[]): Station[] {
  if (me === undefined || me.stationId === '') return [];
  const tree = stationTree(stations);
  const top = me.roles.includes('reviewer') ? districtOf(me.stationId, tree) : me.stationId;
  const reach = new Set(top === null ? [] : stationsBelow(top, tree));
  return stations.filter(({ id }) => reach.has(id));
}
