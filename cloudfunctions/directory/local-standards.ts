import { localStandards as contract } from '@contracts/directory';
import { reads } from '../kernel/handler';
import { numbersAround } from '../office/local-standards';

/** The local numbers of a place and of what lies around it. */
export const localStandards = reads(contract, async ({ db, now }, { region }) => ({
  now,
  items: await numbersAround(db, region),
}));
