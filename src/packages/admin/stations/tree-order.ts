import type { Station } from '@/stations/use-stations';

interface Placed {
  station: Station;
  /** The name of the one it stands under; '' at the top. */
  above: string;
  /** How many stand above it. */
  depth: number;
}

/** Stations as a tree is read: each one followed by those below it. One whose parent is unknown stands at the top. */
export function inTreeOrder(stations: readonly Station[]): Placed[] {
  const known = new Map(stations.map((station) => [station.id, station]));
  const below = (parent: Station | null, depth: number): Placed[] =>
    stations
      .filter(({ id, parentId }) =>
        parent === null ? !known.has(parentId) || parentId === id : parentId === parent.id,
      )
      .flatMap((station) => [
        { station, above: parent?.name ?? '', depth },
        ...(station.id === parent?.id ? [] : below(station, depth + 1)),
      ]);
  return below(null, 0);
}
