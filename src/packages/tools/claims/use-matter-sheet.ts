import { useEffect } from 'react';
import { claims } from '@contracts/drafting';
import { useQuery } from '@/api/use-query';
import {
  claimsNow,
  isChanged,
  knownVersion,
  putClaims,
  rememberVersion,
} from '@/drafts/claim-store';
import { linesOfMatter, mergeLines } from '@/drafts/merge-lines';

/**
 * Brings the sheet of a matter onto this phone to go on with. What was added here before it was read is put to it; what
 * was changed here stays until it is saved, and then the newer one of the matter is shown.
 */
export function useMatterSheet(matter: string) {
  const query = useQuery(claims, matter === '' ? null : { matterId: matter });
  const { data } = query;
  useEffect(() => {
    if (data === undefined) return;
    const known = knownVersion(matter, matter);
    if (known === data.version) return;
    if (known !== null && isChanged(matter)) return;
    const added = known === null ? claimsNow(matter) : [];
    const lines = linesOfMatter(data.lines);
    putClaims(lines, matter);
    rememberVersion(matter, data.version, matter);
    if (added.length > 0) putClaims(mergeLines(lines, added), matter);
  }, [data, matter]);
  return query;
}
