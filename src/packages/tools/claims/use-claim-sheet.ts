import { claimSheet } from '@domain/law/claims/sheet';
import { parameterAt } from '@domain/law/parameters/lookup';
import { readMoney } from '@domain/money';
import { dayOf } from '@domain/time/china';
import { now } from '@/platform/now';
import { useRegion } from '../region/region';
import { useStandards } from '../region/use-standards';
import { useClaims } from '@/drafts/claim-store';

/** The claims of this phone as a sheet, with the local minimum wage where it is on record. */
export function useClaimSheet(matter: string) {
  const lines = useClaims(matter);
  const region = useRegion();
  const entries = useStandards(region);
  const entry =
    region === ''
      ? undefined
      : parameterAt(entries, { parameter: 'minimumWage', region, on: dayOf(now()) });
  const wage = entry === undefined ? null : readMoney(entry.value);
  return claimSheet(lines, wage?.ok === true ? wage.value : null);
}
