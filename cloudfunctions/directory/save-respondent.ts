import * as contract from '@contracts/directory';
import { readCreditCode } from '@domain/people/credit-code';
import { respondentKey } from '@domain/people/respondent-name';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { SIGNALS_LOOK } from '../office/signals/look';

/** Corrects an employer: its name, the other ways it is written, its group and credit code. */
export const saveRespondent = writes(contract.saveRespondent, async (ctx, input) => {
  const known = await ctx.tx.get('respondents', input.id);
  if (!known || known.mergedInto !== '') throw new AppError('NOT_FOUND');
  const { name, aliases, groupName = '' } = input;
  const code = input.creditCode ? readCreditCode(input.creditCode) : undefined;
  if (code && !code.ok) throw invalid([{ path: 'creditCode', message: code.reason }]);
  const creditCode = code?.ok ? code.value : '';
  if (creditCode !== known.creditCode) {
    const link = creditCode ? await ctx.tx.get('creditCodes', creditCode) : null;
    if (link && link.respondentId !== known._id) {
      throw invalid([
        { path: 'creditCode', message: '这个代码已经属于另一个单位，可以把两个单位合并。' },
      ]);
    }
    if (known.creditCode) ctx.tx.remove('creditCodes', known.creditCode);
    if (creditCode && !link)
      ctx.tx.insert('creditCodes', { _id: creditCode, respondentId: known._id });
  }
  ctx.tx.save('respondents', {
    ...known,
    name,
    aliases,
    keys: [...new Set([name, ...aliases].map(respondentKey))],
    groupName,
    groupKey: groupName && respondentKey(groupName),
    creditCode,
  });
  // under another name or in a group it may belong together with others
  ctx.emit(SIGNALS_LOOK, { respondentId: known._id });
  return { done: true as const };
});
