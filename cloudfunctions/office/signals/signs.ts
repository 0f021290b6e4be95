import type { Matter } from '@domain/matter/matter';
import { MANY_WORKERS } from '@domain/matter/signals';
import { sitesIn } from '@domain/matter/sites';
import type { Triage } from '@domain/triage/types';

/** What of a story is kept with the matter, for finding others of the same cause. */
export function signsOf(
  { narrative, peopleCount }: { narrative: string; peopleCount?: number },
  { urgencyReasons }: Pick<Triage, 'urgencyReasons'>,
): Pick<Matter, 'peopleCount' | 'siteKeys'> {
  const many = urgencyReasons.some(({ id }) => id === 'many-people') ? MANY_WORKERS : 1;
  const people = Math.max(many, peopleCount ?? 1);
  const siteKeys = sitesIn(narrative);
  return {
    ...(people > 1 && { peopleCount: people }),
    ...(siteKeys.length > 0 && { siteKeys }),
  };
}
