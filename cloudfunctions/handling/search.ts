import * as contract from '@contracts/handling';
import { reads } from '../kernel/handler';
import { presentQueueRow } from '../office/present';
import { officePerson, topOf } from '../office/reach';
import { byName, byNumber, byPhone, byRespondent } from './search/ways';

/** Finds matters of the reach by number, phone, the worker's full name or the respondent's; the first way that finds any. */
export const search = reads(contract.search, async (ctx, { text, cursor }) => {
  const station = await topOf(ctx, officePerson(ctx.caller));
  const look = { ctx, text, station, cursor };
  const ways = [
    ['number', byNumber],
    ['phone', byPhone],
    ['name', byName],
    ['respondent', byRespondent],
  ] as const;
  for (const [foundBy, way] of ways) {
    const page = await way(look);
    if (page && page.items.length > 0)
      return { items: page.items.map(presentQueueRow), next: page.next, foundBy };
  }
  return { items: [], foundBy: 'nothing' as const };
});
