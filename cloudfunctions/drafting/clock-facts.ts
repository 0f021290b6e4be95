import { clockFacts as contract } from '@contracts/drafting';
import { reads } from '../kernel/handler';
import { matterLoader } from '../office/loaders';

/** What was told of a matter's days, to go on with. */
export const clockFacts = reads(contract, async ({ resource }) => {
  const { clockFacts: typed = {}, triage } = resource(matterLoader);
  return { typed: { ...typed }, topic: triage.topic };
});
