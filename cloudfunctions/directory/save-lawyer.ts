import * as contract from '@contracts/directory';
import { respondentKey } from '@domain/people/respondent-name';
import { TOPIC_IDS } from '@domain/triage/topics';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';

const SPECIALTIES: ReadonlySet<string> = new Set(TOPIC_IDS);

/** Specialties, capacity, leave and conflicts of a lawyer: by an admin for anybody, by a lawyer for himself. */
export const saveLawyer = writes(contract.saveLawyer, async (ctx, input) => {
  const { personId, place, sex, hours, ...card } = input;
  if (personId !== ctx.person._id && !ctx.person.roles.includes('admin'))
    throw new AppError('NOT_FOUND');
  const known = await ctx.tx.get('lawyers', personId);
  if (!known) throw new AppError('NOT_FOUND');
  const unknown = card.specialties.findIndex((specialty) => !SPECIALTIES.has(specialty));
  if (unknown >= 0)
    throw invalid([{ path: `specialties.${unknown}`, message: '没有这个专长，请重新选择。' }]);
  card.leave.forEach(({ from, to }, i) => {
    if (to < from)
      throw invalid([{ path: `leave.${i}.to`, message: '请假结束的日期要在开始之后。' }]);
  });
  ctx.tx.save('lawyers', {
    ...known,
    ...card,
    place: place ?? null,
    ...(sex !== undefined && { sex: sex === '' ? undefined : sex }),
    ...(hours !== undefined && { hours: hours ?? undefined }),
    // what a lawyer remembered when he declined stays, unless it was taken off the list by hand
    conflictKeys: card.conflictNames.map(respondentKey),
  });
  ctx.about({ personId });
  return { done: true as const };
});
