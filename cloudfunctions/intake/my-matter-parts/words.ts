import type { Matter } from '@domain/matter/matter';
import type { PartyDocument } from '../../documents';

/**
 * What the viewer reads as told: his own words; in a matter that is not collective otherwise the worker's, for whom he
 * acts. Of the other workers of a collective matter nothing.
 */
export function ownWords(matter: Matter, parties: readonly PartyDocument[], viewerId: string) {
  const own = parties.find((party) => party.personId === viewerId && party.narrative !== '');
  const common = parties.find((party) =>
    matter.lead ? party.personId === '' : party.role === 'worker',
  );
  const { narrative = '', wants = '', claimAmount = '' } = own ?? common ?? {};
  return { narrative, wants, claimAmount };
}
