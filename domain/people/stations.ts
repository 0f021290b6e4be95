/** The three levels of the network, from the widest. */
export const STATION_LEVELS = { district: '区', street: '街镇', enterprise: '企业·园区' } as const;
export type StationLevel = keyof typeof STATION_LEVELS;

export interface StationNode {
  id: string;
  /** Empty for the top of a tree. */
  parentId: string;
  level: StationLevel;
}

export type StationTree = ReadonlyMap<string, StationNode>;

/** A broken tree may contain a ring; nothing real is deeper than this. */
const DEEPEST = 8;

export function stationTree(stations: readonly StationNode[]): StationTree {
  return new Map(stations.map((station) => [station.id, station]));
}

/** The station and everything above it, nearest first: who has one of them in his reach sees what happens there. */
export function stationsAbove(stationId: string, tree: StationTree): string[] {
  const path: string[] = [];
  let current = tree.get(stationId);
  while (current && path.length < DEEPEST && !path.includes(current.id)) {
    path.push(current.id);
    current = tree.get(current.parentId);
  }
  return path;
}

/** The station and everything below it. Unknown stations have nothing below them, not even themselves. */
export function stationsBelow(stationId: string, tree: StationTree): string[] {
  if (!tree.has(stationId)) return [];
  return [...tree.keys()].filter((id) => stationsAbove(id, tree).includes(stationId));
}

/** The district a station belongs to, or the top of its tree when no district is marked; null for an unknown station. */
export function districtOf(stationId: string, tree: StationTree): string | null {
  const path = stationsAbove(stationId, tree);
  return path.find((id) => tree.get(id)?.level === 'district') ?? path[path.length - 1] ?? null;
}

/** One sentence on why a station cannot stand under this parent, or null. */
export function parentRefusal(station: StationNode, tree: StationTree): string | null {
  if (station.parentId === '') return station.level === 'district' ? null : '请选择上级站点。';
  const parent = tree.get(station.parentId);
  if (!parent) return '没有找到上级站点，请重新选择。';
  if (stationsAbove(parent.id, tree).includes(station.id)) return '不能放在自己或自己的下级下面。';
  const order: readonly StationLevel[] = ['district', 'street', 'enterprise'];
  return order.indexOf(parent.level) < order.indexOf(station.level)
    ? null
    : '上级站点的级别要高于这个站点。';
}
