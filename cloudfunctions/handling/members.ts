import * as contract from '@contracts/handling';
import type { Matter } from '@domain/matter/matter';
import type { PersonDocument } from '../documents';
import type { ReadContext } from '../kernel/context';
import { decodeCursor, pageOf, textCursor } from '../kernel/cursor';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { leadLoader } from '../office/loaders';
import { openDetails } from '../office/person-details';

const PAGE = 20;

/** The workers of a collective matter by number, each with his own claim; names in full for who handles it. */
export const members = reads(contract.members, async (ctx, { cursor }) => {
  if (ctx.caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const lead = ctx.resource(leadLoader);
  const after = decodeCursor(cursor, textCursor)?.[0];
  const rows = await ctx.db.find(
    'matters',
    { leadId: lead._id, ...(after !== undefined && { number: { gt: after } }) },
    { order: [['number', 'asc']], limit: PAGE + 1 },
  );
  const { items, next } = pageOf(rows, PAGE, ({ number }) => [number]);
  const [parties, people] = await Promise.all([
    ctx.db.find(
      'parties',
      { matterId: { in: items.map(({ _id }) => _id) }, role: 'worker' },
      { limit: PAGE * 10 },
    ),
    lead.handlerId === ctx.caller.person._id ? peopleOf(ctx, items) : [],
  ]);
  return {
    items: items.map((member) => {
      const { claimAmount = '', wants = '' } =
        parties.find(({ matterId }) => matterId === member._id) ?? {};
      const person = people.find(({ _id }) => _id === member.applicantId);
      return {
        matterId: member._id,
        number: member.number,
        name: person ? openDetails(person, ctx.sealer).name : member.applicantMasked,
        state: member.state,
        claimAmount,
        wants,
        representative: member.ownerIds.some((id) => lead.ownerIds.includes(id)),
      };
    }),
    next,
  };
});

function peopleOf({ db }: ReadContext, items: readonly Matter[]): Promise<PersonDocument[]> {
  return db.getMany(
    'people',
    items.map(({ applicantId }) => applicantId),
  );
}
