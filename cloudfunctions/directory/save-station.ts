import * as contract from '@contracts/directory';
import { openingHoursRefusal } from '@domain/law/opening-hours';
import { parentRefusal } from '@domain/people/stations';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { forgetReference, referenceOf } from '../office/reference';

/** Adds or changes a station and its opening hours. */
export const saveStation = writes(
  contract.saveStation,
  async (ctx, { id, place, phone = '', ...input }) => {
    const known = id === undefined ? null : await ctx.tx.get('stations', id);
    if (id !== undefined && !known) throw new AppError('NOT_FOUND');
    const _id = id ?? ctx.newId();
    forgetReference();
    const { tree, stations } = await referenceOf(ctx.db, ctx.now);
    const refusal = parentRefusal({ id: _id, parentId: input.parentId, level: input.level }, tree);
    if (refusal) throw invalid([{ path: 'parentId', message: refusal }]);
    const hours = openingHoursRefusal(input.hours);
    if (hours) throw invalid([{ path: 'hours', message: hours }]);
    const taken = [...stations.values()].some(
      (other) => other.code === input.code && other._id !== _id,
    );
    if (taken) throw invalid([{ path: 'code', message: '这个代码已经有站点用了，请换一个。' }]);
    const station = { _id, ...input, phone, place: place ?? null };
    if (known) ctx.tx.put('stations', station);
    else ctx.tx.insert('stations', station);
    forgetReference();
    return { id: _id };
  },
);
