import { nameEmployer as contract } from '@contracts/intake';
import type { FieldError } from '@contracts/errors';
import { withRespondents } from '@domain/matter/amend';
import { invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { moveMatter } from '../office/move';
import { presentMoved } from '../office/present';
import { readRespondents, RESPONDENT_ENSURE } from '../office/respondents';
import { lookForSignals } from '../office/signals/look';

const MOST_EMPLOYERS = 10;

/** The worker names whom his matter is against, beside those he has named. */
export const nameEmployer = writes(contract, async (ctx, { name, creditCode }) => {
  const matter = ctx.resource(matterLoader);
  const wrong: FieldError[] = [];
  const { refs, named } = readRespondents([{ name, ...(creditCode && { creditCode }) }], wrong);
  if (wrong.length > 0) throw invalid(wrong.map(atField));
  if (matter.respondents.length >= MOST_EMPLOYERS)
    throw invalid([{ path: 'name', message: `最多写 ${MOST_EMPLOYERS} 家单位。` }]);
  const others = matter.respondents.filter(({ id }) => refs.every((ref) => ref.id !== id));
  const known = withRespondents(matter, [...others, ...refs]);
  const by = { personId: ctx.person._id, name: '您', as: 'worker' } as const;
  const moved = await moveMatter(ctx, known, 'amend', by, {
    amended: known === matter ? [] : ['用人单位'],
  });
  ctx.emit(RESPONDENT_ENSURE, { respondents: named });
  lookForSignals(ctx, moved);
  return presentMoved(moved, 'worker');
});

/** Errors stand at the fields of this input: "respondents.0.name" → "name". */
const atField = ({ path, message }: FieldError): FieldError => ({
  path: path.replace('respondents.0.', ''),
  message,
});
