import type { PartyDocument, PersonDocument } from '../../documents';
import type { Sealer } from '../../kernel/context';
import { type AidView, openAid } from '../../office/aid-answer';

/** Whether aid can be had, as the worker of a matter was answered; null in a collective one, where it is each worker's own. */
export function aidOf(
  sealer: Sealer,
  parties: readonly PartyDocument[],
  people: readonly (PersonDocument | undefined)[],
): AidView | null {
  const party = parties.find(({ role, aid }) => role === 'worker' && aid !== undefined);
  return openAid(
    sealer,
    people.find((person) => person?._id === party?.personId),
    party,
  );
}
