import type { Matter } from '@domain/matter/matter';
import { phoneLookup } from '@domain/privacy/lookup';
import type { PersonDocument } from '../../documents';
import type { WriteContext } from '../../kernel/context';
import { invalid } from '../../kernel/errors';
import { hasLogin, keepDetails, personWithoutLogin } from '../../office/people';
import { type Details, openDetails } from '../../office/person-details';

const MOST_OF_ONE_PHONE = 20;

/**
 * The record of a worker who comes to a collective matter: the one with his phone and name, else a new one.
 * @throws AppError INVALID where he is on the list already.
 */
export async function knownOrNew(
  ctx: WriteContext,
  lead: Pick<Matter, '_id'>,
  details: Details,
): Promise<PersonDocument> {
  const known = await knownWith(ctx, details);
  if (!known) {
    const person = personWithoutLogin(ctx, details);
    ctx.tx.insert('people', person);
    return person;
  }
  const [already] = await ctx.db.find(
    'matters',
    { ownerIds: known._id, leadId: lead._id },
    { limit: 1 },
  );
  if (already)
    throw invalid([{ path: 'phone', message: `他已经在名单里，编号 ${already.number}` }]);
  keepDetails(ctx, known, details);
  return known;
}

/**
 * Several may share a phone: only who also bears the name, or has none on record yet, is the same. A number in
 * somebody's own profile proves nothing, so who has a login ties himself by number and code.
 */
async function knownWith(
  { db, sealer }: WriteContext,
  { name, phone }: Details,
): Promise<PersonDocument | undefined> {
  const lookup = phone ? phoneLookup(phone) : null;
  if (lookup === null) return undefined;
  const people = await db.find(
    'people',
    { phoneHash: sealer.lookupHash('phone', lookup) },
    { limit: MOST_OF_ONE_PHONE },
  );
  return people
    .filter((person) => person.status === 'active' && !hasLogin(person))
    .find((person) => {
      const known = openDetails(person, sealer).name;
      return known === '' || known === name;
    });
}
