import { standsAlone } from '@domain/matter/collective';
import type { Matter } from '@domain/matter/matter';
import type { SignalKind, SignalMatter } from '@domain/matter/signals';

/** A matter as a signal of one kind and key is read from it. */
export function signalMatter(matter: Matter, kind: SignalKind, key: string): SignalMatter {
  return {
    id: matter._id,
    createdAt: matter.createdAt,
    alone: standsAlone(matter),
    people: kind === 'many' ? (matter.peopleCount ?? 1) : 1,
    arrears: matter.triage.topic === 'wages',
    employerKeys: kind === 'employer' ? [key] : [],
    siteKeys: kind === 'site' ? (matter.siteKeys ?? []).filter((one) => one === key) : [],
  };
}
