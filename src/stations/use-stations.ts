import { useEffect } from 'react';
import type { OutputOf } from '@contracts/action';
import { office } from '@contracts/directory';
import type { WorkingCalendar } from '@domain/law/calendar';
import { calendarFrom, PLAIN_WEEKS } from '@domain/law/near-calendar';
import { call } from '@/api/call';
import { keep, recall } from '@/platform/storage';
import { createStore, useStore } from '@/platform/store';

export type Station = OutputOf<typeof office>['stations'][number];

const KEY = 'station';
const kept = recall(KEY);
const chosen = createStore<string>(typeof kept === 'string' ? kept : '');
const known = createStore<readonly Station[]>([]);
const calendar = createStore<WorkingCalendar>(calendarFrom(PLAIN_WEEKS));
let asking = false;

/** Remembers which station this person goes to. */
export function chooseStation(stationId: string): void {
  keep(KEY, stationId);
  chosen.set(stationId);
}

/** Asked once while the program is open; without an answer the next part that needs them asks again. */
async function ask(): Promise<void> {
  if (asking || known.get().length > 0) return;
  asking = true;
  try {
    const told = await call(office, {});
    if (told.calendar) calendar.set(calendarFrom(told.calendar));
    known.set(told.stations);
  } catch {
    // Everything that uses stations goes without: the office chooses one then.
  }
  asking = false;
}

/** The stations of the office, and the one this person has chosen; until then the district's. */
export function useStations() {
  const stations = useStore(known);
  const chosenId = useStore(chosen);
  useEffect(() => void ask(), []);
  const station =
    stations.find(({ id }) => id === chosenId) ??
    stations.find(({ level }) => level === 'district') ??
    stations[0];
  return { stations, station, chosenId };
}

/** Holidays and make-up days as the office tells them; until it has, Monday to Friday with a word of caution. */
export const useWorkingCalendar = (): WorkingCalendar => useStore(calendar);
