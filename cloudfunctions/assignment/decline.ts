import * as contract from '@contracts/assignment';
import { respondentKey } from '@domain/people/respondent-name';
import type { LawyerDocument, OfferDocument } from '../documents';
import { invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { offerLoader } from '../office/loaders';
import { moveMatter } from '../office/move';
import { answered, answering } from './_answering';

/** The lawyer does not take it: the next best is asked. A conflict is remembered, so that he is not asked again. */
export const decline = writes(contract.decline, async (ctx, { kind, respondentName, reasons }) => {
  const asked = ctx.resource(offerLoader);
  const { offer, matter } = asked;
  const card = await answering(ctx, asked);
  const conflicts = kind === 'conflict' ? withConflict(card, offer, respondentName) : {};
  ctx.tx.patch('lawyers', card._id, { ...answered(card, offer, kind, ctx.now), ...conflicts });
  const by = { personId: card._id, name: card.name, as: 'offeree' } as const;
  await moveMatter(ctx, matter, 'decline', by, { miss: kind, note: reasons });
  return { remembered: kind === 'conflict' };
});

/** The employer it concerns; the only one of the offer needs no naming. */
function withConflict(
  { conflictNames, conflictKeys }: LawyerDocument,
  { respondents }: OfferDocument,
  named: string | undefined,
): Pick<LawyerDocument, 'conflictNames' | 'conflictKeys'> {
  const only = respondents.length === 1 ? respondents[0]?.name : undefined;
  const name = named || only;
  const key = name === undefined ? '' : respondentKey(name);
  if (name === undefined || key === '')
    throw invalid([{ path: 'respondentName', message: '请写明和哪一家单位有利害关系' }]);
  if (conflictKeys.includes(key)) return { conflictNames, conflictKeys };
  return { conflictNames: [...conflictNames, name], conflictKeys: [...conflictKeys, key] };
}
