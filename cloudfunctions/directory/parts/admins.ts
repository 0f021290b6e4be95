import { isLastAdmin } from '@domain/people/leaving';
import type { PersonDocument } from '../../documents';
import type { WriteContext } from '../../kernel/context';
import { AppError } from '../../kernel/errors';

/** An office has a handful of admins. */
const MOST_ADMINS = 100;

/**
 * Throws LAST_ADMIN where this person is the only one. Whoever takes an admin away also writes one shared document,
 * so that two admins cannot remove each other at the same time.
 */
export async function keepAnAdmin(ctx: WriteContext, person: PersonDocument): Promise<void> {
  const admins = await ctx.db.find('people', { roles: 'admin' }, { limit: MOST_ADMINS });
  const known = admins.map(({ _id, roles, status }) => ({
    id: _id,
    roles,
    active: status === 'active',
  }));
  if (isLastAdmin(person._id, known)) throw new AppError('LAST_ADMIN');
  const setting = (await ctx.tx.get('settings', 'admins')) ?? {
    _id: 'admins',
    values: {},
    history: [],
  };
  ctx.tx.put('settings', { ...setting, values: { changes: (setting.values.changes ?? 0) + 1 } });
}
