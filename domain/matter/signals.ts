import type { At } from '../time/types';
import { DAY } from '../time/units';

/** Signs that several workers have one cause, which one collective matter serves better than many single ones. */
export const SIGNAL_KINDS = {
  many: '一件事项涉及多人',
  employer: '多件事项针对同一家单位',
  site: '同一个工地多人欠薪',
} as const;
export type SignalKind = keyof typeof SIGNAL_KINDS;

/** From so many workers on they may choose representatives (劳动争议调解仲裁法 7). */
export const MANY_WORKERS = 10;
export const EMPLOYER_AT_LEAST = 3;
export const EMPLOYER_WITHIN_DAYS = 30;
export const SITE_AT_LEAST = 2;
/** On a building site wages are settled by the quarter or at the end; the same arrears are told months apart. */
export const SITE_WITHIN_DAYS = 90;

/** What of a matter a signal is read from. */
export interface SignalMatter {
  id: string;
  createdAt: At;
  /** Open, and neither a collective matter nor part of one. */
  alone: boolean;
  /** How many workers it is for, as far as it was told; 1 otherwise. */
  people: number;
  /** Wages are owed. */
  arrears: boolean;
  /** One key for an employer under all its names, with what was merged into it and its group. */
  employerKeys: readonly string[];
  siteKeys: readonly string[];
}

export interface Signal {
  kind: SignalKind;
  /** The matter's id, the employer's key or the site's. */
  key: string;
  /** Oldest first. */
  matterIds: string[];
}

/** The signals that these matters give at this moment, in the order of kind and key. The order they come in does not matter. */
export function signalsIn(matters: readonly SignalMatter[], now: At): Signal[] {
  const alone = [...new Map(matters.map((one) => [one.id, one])).values()]
    .filter((matter) => matter.alone)
    .sort((a, b) => a.createdAt - b.createdAt || order(a.id, b.id));
  const since = (days: number) =>
    alone.filter(({ createdAt }) => createdAt >= now - days * DAY && createdAt <= now);
  const many = alone
    .filter(({ people }) => people >= MANY_WORKERS)
    .map(({ id }): Signal => ({ kind: 'many', key: id, matterIds: [id] }));
  const employers = grouped(since(EMPLOYER_WITHIN_DAYS), ({ employerKeys }) => employerKeys);
  const sites = grouped(
    since(SITE_WITHIN_DAYS).filter(({ arrears }) => arrears),
    ({ siteKeys }) => siteKeys,
  );
  return [
    ...many.sort((a, b) => order(a.key, b.key)),
    ...signalsOf('employer', employers, EMPLOYER_AT_LEAST),
    ...signalsOf('site', sites, SITE_AT_LEAST),
  ];
}

function grouped(
  matters: readonly SignalMatter[],
  keysOf: (matter: SignalMatter) => readonly string[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const matter of matters)
    for (const key of new Set(keysOf(matter)))
      groups.set(key, [...(groups.get(key) ?? []), matter.id]);
  return groups;
}

function signalsOf(
  kind: SignalKind,
  groups: ReadonlyMap<string, string[]>,
  atLeast: number,
): Signal[] {
  return [...groups]
    .filter(([, ids]) => ids.length >= atLeast)
    .map(([key, matterIds]): Signal => ({ kind, key, matterIds }))
    .sort((a, b) => order(a.key, b.key));
}

/** Why the office should look: one sentence. `name` is the employer's or the site's, `people` the workers of a single matter. */
export function whySignal(kind: SignalKind, name: string, matters: number, people: number): string {
  if (kind === 'many')
    return `这件事项涉及 ${people} 人以上，还不是集体事项。十人以上可以推选代表一起办（劳动争议调解仲裁法第7条）。`;
  if (kind === 'employer')
    return `${EMPLOYER_WITHIN_DAYS} 天内有 ${matters} 件事项针对“${name}”，别名、合并的单位和同一集团的公司算在一起。`;
  return `${matters} 件欠薪事项都提到“${name}”工地。`;
}

/** Whether a signal that was set aside comes again: something has arrived that was not known then. */
export function comesAgain(knownIds: readonly string[], matterIds: readonly string[]): boolean {
  return matterIds.some((id) => !knownIds.includes(id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
