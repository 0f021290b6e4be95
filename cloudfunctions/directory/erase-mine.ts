import * as contract from '@contracts/directory';
import { keptAfterErasure, erasureRefusal } from '@domain/privacy/retention';
import { STATES, STATE_IDS } from '@domain/matter/states';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { PERSON_ERASED } from '../office/erase-person';

const ENDED = STATE_IDS.filter((state) => ['after', 'archive'].includes(STATES[state].queue));

/**
 * Erases the caller: his key is destroyed at once, so that nobody can read what was sealed under it; texts and files
 * follow. What the law keeps is said. 个人信息保护法 47
 */
export const eraseMine = writes(contract.eraseMine, async (ctx) => {
  const { person } = ctx;
  if (person.roles.some((role) => role !== 'worker')) {
    throw new AppError('NOT_ALLOWED_NOW', '您还在工会法援担任工作，请先请管理员办理离岗。');
  }
  const running = await ctx.db.count('matters', { ownerIds: person._id, state: { nin: ENDED } });
  const refusal = erasureRefusal(running);
  if (refusal) throw new AppError('NOT_ALLOWED_NOW', refusal);
  const writtenDown = await ctx.db.find('people', { tiedTo: person._id }, { limit: 50 });
  const logins = await ctx.db.find('identities', { personId: person._id }, { limit: 20 });
  for (const { _id } of [person, ...writtenDown]) {
    ctx.tx.patch('people', _id, {
      status: 'erased',
      key: null,
      sealed: {},
      accepts: {},
      nameMasked: '已删除',
      phoneMasked: undefined,
      nameHash: undefined,
      phoneHash: undefined,
      idHash: undefined,
    });
  }
  for (const { _id } of logins) ctx.tx.remove('identities', _id);
  const personIds = [person._id, ...writtenDown.map(({ _id }) => _id)];
  ctx.emit(PERSON_ERASED, { personIds }, { eager: true });
  ctx.about({ personId: person._id, reason: 'erased by himself' });
  return { kept: keptAfterErasure() };
});
