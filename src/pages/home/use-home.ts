import { explainers } from '@contracts/learning';
import { myMatters } from '@contracts/intake';
import { useQuery } from '@/api/use-query';
import { runningFor } from '@/matters/say-promise';

const MOST = 3;

/** What the home tab shows: his most pressing matters and the latest explainers. */
export function useHome() {
  const matters = useQuery(myMatters, {});
  const latest = useQuery(explainers, {}, { refreshOnShow: false });
  const pressing = [...(matters.data?.items ?? [])]
    .filter((matter) => runningFor(matter) !== null && matter.state !== 'closed')
    .sort((a, b) => pressure(a) - pressure(b))
    .slice(0, MOST);
  return { matters, pressing, latest, explainers: latest.data?.items.slice(0, MOST) ?? [] };
}

interface Pressable {
  promise: { turn: string; dueAt: number } | null;
}

/** His own turn first, then by the day. */
function pressure({ promise }: Pressable): number {
  if (promise === null) return Number.POSITIVE_INFINITY;
  return promise.turn === 'worker' ? promise.dueAt - 1e13 : promise.dueAt;
}
