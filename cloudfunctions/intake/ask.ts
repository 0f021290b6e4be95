import { ask as contract } from '@contracts/intake';
import { maskName } from '@domain/privacy/mask';
import { plainText } from '@domain/text/plain-text';
import { writesAfter } from '../kernel/handler';
import type { Reads } from '../kernel/store';
import { checkTexts } from '../kernel/text-safety';
import { openedGroupId } from '../office/group-id';
import { draftHolderLoader } from '../office/holder';
import { readDetails } from '../office/person-details';
import { referenceOf } from '../office/reference';
import { loginOf } from './receive/login';
import { receiptOf } from './receive/receipt';
import { receive } from './receive/receive';

const UNNAMED = '没留姓名';

/** Asks a question: a matter of the lightest form. From a group's card it remembers the group the platform names. */
export const ask = writesAfter(
  contract,
  async ({ caller }, { narrative, group }) => {
    const [verdict, groupId] = await Promise.all([
      checkTexts(loginOf(caller), [narrative]),
      openedGroupId(group),
    ]);
    return { verdict, groupId };
  },
  async (ctx, input, { verdict, groupId }) => {
    const holder = ctx.resource(draftHolderLoader);
    const reference = await referenceOf(ctx.db, ctx.now);
    if (holder.matter) return receiptOf(holder.matter, reference);

    const { name, phone } = input.applicant;
    const details = readDetails(
      { name: name || undefined, phone: phone || undefined },
      ctx.now,
      'applicant.',
    );
    const matter = await receive(ctx, holder, reference, {
      submission: { ...input, stationId: input.stationId || (await stationOf(ctx.db, groupId)) },
      channel: groupId === null ? 'miniapp' : 'group',
      forms: input.forms?.length ? [...new Set(input.forms)] : ['consultation'],
      ...(groupId !== null && { groupId }),
      details,
      masked: (details.name ? maskName(details.name) : ctx.person.nameMasked) || UNNAMED,
      parties: [
        {
          personId: ctx.person._id,
          role: 'worker',
          relation: '',
          narrative: plainText(input.narrative),
          wants: '',
          claimAmount: '',
          statistics: input.statistics ?? {},
        },
      ],
      verdict,
    });
    return receiptOf(matter, reference);
  },
);

/** The station that answers in the group; none when the office does not know the group. */
async function stationOf(db: Reads, groupId: string | null): Promise<string | undefined> {
  if (groupId === null) return undefined;
  const [group] = await db.find('groups', { opengid: groupId }, { limit: 1 });
  return group?.stationId;
}
