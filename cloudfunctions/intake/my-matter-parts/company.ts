import type { Matter } from '@domain/matter/matter';
import * as z from 'zod/mini';
import type { ComplaintDocument, PartyDocument } from '../../documents';
import type { Reads } from '../../kernel/store';

/** What stands beside a matter: who takes part, what was complained of, and the collective matter it belongs to. */
export interface Company {
  parties: PartyDocument[];
  complaints: ComplaintDocument[];
  lead: Matter | null;
}

const row = z.object({
  parties: z.array(z.custom<PartyDocument>()),
  complaints: z.array(z.custom<ComplaintDocument>()),
  leads: z.array(z.custom<Matter>()),
});

/** All of it in one request. */
export async function companyOf(db: Reads, { _id }: Matter): Promise<Company> {
  const from = (collection: string, localField: string, foreignField: string, as: string) =>
    ['lookup', { from: collection, localField, foreignField, as }] as const;
  const [found] = await db.aggregate('matters', [
    ['match', { _id }],
    ['project', { leadId: 1 }],
    from('parties', '_id', 'matterId', 'parties'),
    from('complaints', '_id', 'matterId', 'complaints'),
    from('matters', 'leadId', '_id', 'leads'),
  ]);
  const { parties, complaints, leads } = row.parse(found);
  return { parties, complaints, lead: leads[0] ?? null };
}
