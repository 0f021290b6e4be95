import type { Matter } from '@domain/matter/matter';
import * as z from 'zod/mini';
import type {
  ComplaintDocument,
  FileDocument,
  OfferDocument,
  PartyDocument,
  PersonDocument,
} from '../../documents';
import type { Reads } from '../../kernel/store';

const row = z.object({
  parties: z.array(z.custom<PartyDocument>()),
  // the common part of a collective matter is nobody's: where it looks, nothing may be found
  people: z.array(z.custom<PersonDocument | undefined>()),
  complaints: z.array(z.custom<ComplaintDocument>()),
  offers: z.array(z.custom<OfferDocument>()),
  files: z.array(z.custom<FileDocument>()),
});

/** What stands beside a matter in other collections, in one request; each part is bounded by what a matter may hold. */
export async function around(
  db: Reads,
  { _id }: Pick<Matter, '_id'>,
): Promise<z.output<typeof row>> {
  const from = (collection: string, localField: string, foreignField: string) =>
    ['lookup', { from: collection, localField, foreignField, as: collection }] as const;
  const [found] = await db.aggregate('matters', [
    ['match', { _id }],
    ['project', { offer: 1 }],
    from('parties', '_id', 'matterId'),
    from('people', 'parties.personId', '_id'),
    from('complaints', '_id', 'matterId'),
    from('offers', 'offer.id', '_id'),
    from('files', '_id', 'holderId'),
  ]);
  return row.parse(found);
}
