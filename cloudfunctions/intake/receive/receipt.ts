import type { OutputOf } from '@contracts/action';
import type { submit } from '@contracts/intake';
import { startPromise } from '@domain/matter/next-promise';
import type { Matter } from '@domain/matter/matter';
import { presentPromiseOf, presentTriage } from '../../office/present';
import { hoursOf, type Reference } from '../../office/reference';

/** What the worker is told on arrival. For a matter that has moved on since: as it stands, or as it was promised then. */
export function receiptOf(matter: Matter, reference: Reference): OutputOf<typeof submit> {
  const promise =
    matter.promise ??
    startPromise(
      matter,
      'firstLook',
      {
        now: matter.createdAt,
        hours: hoursOf(reference, matter.stationId),
        limits: reference.limits,
      },
      'staff',
    );
  return {
    matterId: matter._id,
    number: matter.number,
    triage: presentTriage(matter),
    promise: presentPromiseOf(matter, promise, 'worker'),
    stationName: reference.stations.get(matter.stationId)?.name ?? '',
  };
}
