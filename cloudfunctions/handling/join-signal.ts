import type { ParsedInputOf } from '@contracts/action';
import { joinSignal as contract } from '@contracts/signals';
import { relationsTo } from '@domain/matter/access';
import type { Matter } from '@domain/matter/matter';
import type { SignalDocument } from '../documents';
import type { WriteContext } from '../kernel/context';
import { AppError, invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { viewerOf } from '../office/loaders';
import { signalLoader } from '../office/signals/loader';
import { SIGNALS_LOOK } from '../office/signals/look';
import { joinTo } from './collective/join-to';
import { openLead } from './collective/open-lead';

type Input = ParsedInputOf<typeof contract>;

/**
 * Joins matters of a signal to one collective matter, a new one where none is named. All in one transaction: of two who
 * send at once the second finds them joined. What cannot be joined now is left, with the reason.
 */
export const joinSignal = writes(contract, async (ctx, input) => {
  const signal = ctx.resource(signalLoader);
  const matters = await chosen(ctx, signal, input.matterIds);
  const lead = input.leadId
    ? await existing(ctx, input.leadId)
    : await openLead(ctx, opening(input, matters));
  const left: { matterId: string; number: string; reason: string }[] = [];
  for (const matter of matters) {
    if (matter.leadId === lead._id) continue;
    try {
      await joinTo(ctx, matter, lead);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      left.push({ matterId: matter._id, number: matter.number, reason: error.publicMessage });
    }
  }
  // nothing came of it: a collective matter of nobody is not opened
  if (left.length === matters.length) throw new AppError('NOT_ALLOWED_NOW', left[0]?.reason);
  ctx.about({ matterId: lead._id });
  ctx.emit(SIGNALS_LOOK, { matterId: matters[0]?._id ?? lead._id });
  return { leadId: lead._id, number: lead.number, joined: matters.length - left.length, left };
});

/** The chosen matters, as they are now; each has to be one of the signal's and within reach. */
async function chosen(
  ctx: WriteContext,
  { matterIds }: SignalDocument,
  ids: readonly string[],
): Promise<Matter[]> {
  const matters: Matter[] = [];
  for (const id of new Set(ids)) {
    const matter = matterIds.includes(id) ? await ctx.tx.get('matters', id) : null;
    if (!matter || !relationsTo(matter, viewerOf(ctx.person)).has('staff'))
      throw new AppError('NOT_FOUND');
    matters.push(matter);
  }
  return matters;
}

async function existing(ctx: WriteContext, leadId: string): Promise<Matter> {
  const lead = await ctx.tx.get('matters', leadId);
  if (!lead?.lead || !relationsTo(lead, viewerOf(ctx.person)).has('staff'))
    throw new AppError('NOT_FOUND');
  return lead;
}

/** What is said of the new collective matter; each lacking word at its field. */
function opening(input: Input, matters: readonly Matter[]) {
  const { respondentName = '', narrative = '', forms = [] } = input;
  const lacking = [
    ...(respondentName === '' ? [{ path: 'respondentName', message: '请填写单位名称' }] : []),
    ...(narrative === '' ? [{ path: 'narrative', message: '请填写共同的情况' }] : []),
    ...(forms.length === 0 ? [{ path: 'forms', message: '请选择需要的帮助' }] : []),
  ];
  if (lacking.length > 0) throw invalid(lacking);
  const people = matters.reduce((sum, { peopleCount = 1 }) => sum + peopleCount, 0);
  return { respondentName, narrative, forms, peopleCount: Math.max(2, people) };
}
