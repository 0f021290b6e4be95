import type { PartyDocument, PersonDocument } from '../../documents';
import type { Sealer } from '../../kernel/context';
import { maskDetails, openDetails } from '../../office/person-details';

/** The people of a matter: in full for who handles it, masked for everybody else of the office. */
export function presentParties(
  parties: readonly PartyDocument[],
  people: readonly (PersonDocument | undefined)[],
  sealer: Sealer,
  inFull: boolean,
) {
  return parties.flatMap((party) => {
    const person = people.find((one) => one?._id === party.personId);
    if (!person) return [];
    const details = openDetails(person, sealer);
    return [
      {
        id: party._id,
        role: party.role,
        ...(inFull ? details : maskDetails(details)),
        relation: party.relation,
        reachable: hasLogin(person),
        statistics: party.statistics,
      },
    ];
  });
}

/** His own WeChat is known: what is written to him arrives. */
function hasLogin({ status, sealed, tiedTo }: PersonDocument): boolean {
  if (tiedTo !== undefined) return true;
  return status === 'active' && Object.keys(sealed).some((field) => field.startsWith('login:'));
}

/** What was told when it came in: the common words of a collective matter, otherwise the worker's. */
export function toldWords(parties: readonly PartyDocument[]) {
  const spoken = parties.filter(({ narrative }) => narrative !== '');
  const told = spoken.find(({ role }) => role === 'worker') ?? spoken[0];
  const { narrative = '', wants = '', claimAmount = '' } = told ?? {};
  return { narrative, wants, claimAmount };
}
