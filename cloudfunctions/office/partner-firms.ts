import type { At } from '@domain/time/types';
import { MINUTE } from '@domain/time/units';
import type { Reads } from '../kernel/store';

export interface PartnerFirm {
  id: string;
  name: string;
}

let kept: { at: At; firms: readonly PartnerFirm[] } | undefined;

/** The outside firms a matter may be handed to, as the consent names them; read at most once a minute. */
export async function partnerFirms(db: Reads, now: At): Promise<readonly PartnerFirm[]> {
  if (kept && now >= kept.at && now - kept.at < MINUTE) return kept.firms;
  const all = await db.find('firms', { _id: { gte: '' } }, { limit: 200 });
  const firms = all.filter(({ partner }) => partner).map(({ _id, name }) => ({ id: _id, name }));
  kept = { at: now, firms };
  return firms;
}

/** Their names, as they are shown. */
export async function partnerFirmNames(db: Reads, now: At): Promise<string[]> {
  return (await partnerFirms(db, now)).map(({ name }) => name);
}

/** After a change by this function. */
export function forgetPartnerFirms(): void {
  kept = undefined;
}
