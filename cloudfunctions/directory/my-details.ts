import * as contract from '@contracts/directory';
import { reads } from '../kernel/handler';
import { openDetails } from '../office/person-details';

/** The caller's own data in full. */
export const myDetails = reads(contract.myDetails, async ({ caller, sealer, about }) => {
  if (caller.kind !== 'person')
    return { name: '', phone: '', idNumber: '', address: '', statistics: {} };
  about({ personId: caller.person._id });
  return { ...openDetails(caller.person, sealer), statistics: caller.person.statistics ?? {} };
});
