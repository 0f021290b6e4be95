import type { StationDocument } from '../documents';
import { AppError, invalid } from '../kernel/errors';
import type { Reference } from './reference';

/**
 * The station a matter comes to: the chosen one, else the office's first district station.
 * @throws AppError INVALID for a station there is not, UNAVAILABLE for an office without any.
 */
export function stationFor(reference: Reference, chosenId: string | undefined): StationDocument {
  if (chosenId) {
    const chosen = reference.stations.get(chosenId);
    if (chosen) return chosen;
    throw invalid([{ path: 'stationId', message: '没有找到这个站点，请重新选择' }]);
  }
  const all = [...reference.stations.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const station = all.find(({ level }) => level === 'district') ?? all[0];
  if (!station) throw new AppError('UNAVAILABLE', '还没有设置服务站点，请先打电话咨询。');
  return station;
}
