import { claims as contract } from '@contracts/drafting';
import { reads } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { openClaims } from './_claims';

/** What is asked of the employer in a matter. */
export const claims = reads(contract, async ({ db, resource, sealer }, { matterId }) => {
  const { applicantId } = resource(matterLoader);
  const [kept, applicant] = await Promise.all([
    db.get('claims', matterId),
    db.get('people', applicantId),
  ]);
  if (!kept) return { version: 0, lines: [] };
  return { version: kept.version, lines: openClaims(sealer, applicant ?? undefined, kept) };
});
