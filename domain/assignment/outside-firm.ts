import type { Matter } from '../matter/matter';
import type { Candidate } from './candidate';

/**
 * Whether the worker lets somebody have his data: the union's own people always; others where he agreed to partner
 * firms and theirs was named to him (个人信息保护法 23). An expert of no firm goes by the agreement alone.
 */
export function agreedTo(
  { consentOutsideFirm, firmsAgreed }: Pick<Matter, 'consentOutsideFirm' | 'firmsAgreed'>,
  { inHouse, firmId }: Pick<Candidate, 'inHouse' | 'firmId'>,
): boolean {
  if (inHouse) return true;
  if (!consentOutsideFirm) return false;
  return firmId === '' || firmsAgreed === undefined || firmsAgreed.includes(firmId);
}
