import { saveParameter as contract } from '@contracts/directory';
import { readParameterValue } from '@domain/law/parameters/read-value';
import { PARAMETERS } from '@domain/law/parameters/parameter';
import { addDays, isDay } from '@domain/time/days';
import { invalid } from '../kernel/errors';
import { writesAfter } from '../kernel/handler';
import { nameOf } from '../office/move';

const MOST = 200;

/** Adds a local number. The one that ran until then ends the day before; one that began the same day is corrected by it. */
export const saveParameter = writesAfter(
  contract,
  ({ db }, { region, parameter }) => db.find('parameters', { region, parameter }, { limit: MOST }),
  async (ctx, { value: typed, grade, ...input }, known) => {
    const value = readParameterValue(input.parameter, typed);
    const { from, to, sourceDate } = input;
    const wrong = [
      ...(value.ok ? [] : [{ path: 'value', message: value.reason }]),
      ...(isDay(from) ? [] : [{ path: 'from', message: '没有这一天，请看一下月份和日期。' }]),
      ...(isDay(sourceDate)
        ? []
        : [{ path: 'sourceDate', message: '没有这一天，请看一下月份和日期。' }]),
      ...(to !== undefined && to < from
        ? [{ path: 'to', message: '结束的日子不能早于开始的日子。' }]
        : []),
    ];
    if (wrong.length > 0 || !value.ok) throw invalid(wrong);
    for (const { _id } of known) {
      const entry = await ctx.tx.get('parameters', _id);
      if (!entry || entry.replaced || entry.grade !== grade) continue;
      if (entry.from === from) ctx.tx.put('parameters', { ...entry, replaced: true });
      else if (entry.from < from && (entry.to === undefined || entry.to >= from))
        ctx.tx.put('parameters', { ...entry, to: addDays(from, -1) });
    }
    const _id = ctx.newId();
    ctx.tx.insert('parameters', {
      _id,
      parameter: input.parameter,
      region: input.region,
      ...(grade !== undefined && { grade }),
      value: value.value,
      from,
      ...(to !== undefined && { to }),
      source: input.source,
      sourceDate,
      confidence: 'V2',
      replaced: false,
      byId: ctx.person._id,
      byName: nameOf(ctx.person, 'staff'),
      at: ctx.now,
    });
    ctx.about({
      reason: `${PARAMETERS[input.parameter].label} ${input.region} ${from} ${value.value}`,
    });
    return { id: _id };
  },
);
