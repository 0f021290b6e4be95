import { claimLine } from '@contracts/shapes/law';
import * as z from 'zod/mini';
import type { ClaimsDocument, PersonDocument } from '../documents';
import type { Sealer } from '../kernel/context';

const lines = z.array(claimLine);
type Owner = Pick<PersonDocument, '_id' | 'key'>;
export type Line = z.output<typeof claimLine>;

/** The lines of a claim sheet; none where the applicant's key was destroyed. */
export function openClaims(
  sealer: Sealer,
  applicant: Owner | undefined,
  claims: ClaimsDocument,
): Line[] {
  if (!applicant) return [];
  const opened = sealer.unseal(applicant, 'claims', claims.sealed);
  return opened.kind === 'text' ? lines.parse(JSON.parse(opened.text)) : [];
}
