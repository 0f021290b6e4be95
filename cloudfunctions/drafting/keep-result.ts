import { keepResult as contract } from '@contracts/drafting';
import { CALCULATORS, run } from '@domain/law/calculators/catalogue';
import { CALCULATOR_IDS, type CalculatorId } from '@domain/law/calculators/ids';
import { dayOf } from '@domain/time/china';
import { AppError, invalidUnder } from '../kernel/errors';
import { canonical } from '../kernel/hash';
import { writesAfter } from '../kernel/handler';
import { sentResult } from '../office/kept-result';
import { matterLoader } from '../office/loaders';
import { numbersAround } from '../office/local-standards';
import { applicantOf } from './_applicant';
import { refuseArchived, sayWho } from './_keeping';

/** Computes once more from what was typed, with the numbers on record, and keeps the result as it is today. */
export const keepResult = writesAfter(
  contract,
  async ({ db }, { region }) => (region === undefined ? [] : numbersAround(db, region)),
  async (ctx, { calculator, typed, region }, parameters) => {
    const matter = ctx.resource(matterLoader);
    refuseArchived(matter, '结果');
    const id = calculatorFor(calculator);
    const today = dayOf(ctx.now);
    const computed = run(id, typed, { today, ...(region !== undefined && { region, parameters }) });
    if (!computed.ok) throw invalidUnder('typed', computed.errors);
    const applicant = await applicantOf(ctx, matter);
    const result = sentResult(computed.result);
    // keyed: wages could be guessed from a plain hash of what is sealed
    const resultId = ctx.sealer.lookupHash(
      'kept-result',
      canonical([matter._id, id, typed, today, result]),
    );
    if (await ctx.tx.get('results', resultId)) return { resultId, result };
    ctx.tx.insert('results', {
      _id: resultId,
      matterId: matter._id,
      calculator: id,
      byId: ctx.person._id,
      byName: sayWho(ctx.person, matter),
      sealed: ctx.sealer.seal(applicant, 'result', JSON.stringify({ typed, result })),
      day: today,
      at: ctx.now,
    });
    return { resultId, result };
  },
);

function calculatorFor(text: string): CalculatorId {
  const id = CALCULATOR_IDS.find((one) => one === text);
  if (!id || !(id in CALCULATORS)) throw new AppError('NOT_FOUND', '没有这个计算器。');
  return id;
}
