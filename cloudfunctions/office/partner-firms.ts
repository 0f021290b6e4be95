import type { At } from '@domain/time/types';
import { MINUTE } from '@domain/time/units';
import type { Reads } from '../kernel/store';

let kept: { at: At; names: readonly string[] } | undefined;

/** The outside firms a matter may be handed to, as the consent names them; read at most once a minute. */
export async function partnerFirmNames(db: Reads, now: At): Promise<readonly string[]> {
  if (kept && now >= kept.at && now - kept.at < MINUTE) return kept.names;
  const firms = await db.find('firms', { _id: { gte: '' } }, { limit: 200 });
  const names = firms.filter((firm) => firm.partner).map((firm) => firm.name);
  kept = { at: now, names };
  return names;
}

/** After a change by this function. */
export function forgetPartnerFirms(): void {
  kept = undefined;
}
