import { office } from '@contracts/directory';
import type { OutputOf } from '@contracts/action';
import { useQuery } from '@/api/use-query';
import { keep, recall } from '@/platform/storage';
import { createStore, useStore } from '@/platform/store';

export type Station = OutputOf<typeof office>['stations'][number];

const KEY = 'station';
const kept = recall(KEY);
const chosen = createStore<string>(typeof kept === 'string' ? kept : '');

/** Remembers which station this person goes to. */
export function chooseStation(stationId: string): void {
  keep(KEY, stationId);
  chosen.set(stationId);
}

/** The stations of the office, and the one this person has chosen; until then the district's. */
export function useStations() {
  const query = useQuery(office, {}, { refreshOnShow: false });
  const chosenId = useStore(chosen);
  const stations: readonly Station[] = query.data?.stations ?? [];
  const station =
    stations.find(({ id }) => id === chosenId) ??
    stations.find(({ level }) => level === 'district') ??
    stations[0];
  return { query, stations, station, chosenId };
}
