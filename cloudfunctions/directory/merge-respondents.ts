import * as contract from '@contracts/directory';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { RESPONDENT_MERGED } from '../office/merge-respondents';

/** Two entries for one employer become one: the names of `from` are aliases of `into`, its matters follow. */
export const mergeRespondents = writes(contract.mergeRespondents, async (ctx, { from, into }) => {
  if (from === into) throw invalid([{ path: 'into', message: '请选另一个单位。' }]);
  const old = await ctx.tx.get('respondents', from);
  const kept = await ctx.tx.get('respondents', into);
  if (!old || !kept || old.mergedInto !== '' || kept.mergedInto !== '')
    throw new AppError('NOT_FOUND');
  if (old.creditCode && kept.creditCode) {
    throw invalid([{ path: 'into', message: '两个单位的信用代码不同，不是同一个单位。' }]);
  }
  if (old.creditCode) ctx.tx.put('creditCodes', { _id: old.creditCode, respondentId: into });
  ctx.tx.save('respondents', { ...old, mergedInto: into, creditCode: '' });
  ctx.tx.save('respondents', {
    ...kept,
    aliases: [...new Set([...kept.aliases, old.name, ...old.aliases])],
    keys: [...new Set([...kept.keys, ...old.keys])],
    groupName: kept.groupName || old.groupName,
    groupKey: kept.groupKey || old.groupKey,
    creditCode: kept.creditCode || old.creditCode,
  });
  const moved = await ctx.db.count('matters', { respondentIds: from });
  ctx.emit(RESPONDENT_MERGED, { from }, { eager: true });
  return { moved };
});
