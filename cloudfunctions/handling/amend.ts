import * as contract from '@contracts/handling';
import type { FieldError } from '@contracts/errors';
import { withRespondents, withWish } from '@domain/matter/amend';
import type { Matter } from '@domain/matter/matter';
import { invalid } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { moveMatter, moverFor } from '../office/move';
import { presentMoved } from '../office/present';
import { readRespondents, RESPONDENT_ENSURE } from '../office/respondents';
import { lookForSignals } from '../office/signals/look';
import { TIMER } from '../office/timers';
import { amendWorker } from './amend/worker';

/** Sets right what was not known when the matter came in; a matter that waited for it looks for its handler again. */
export const amend = writes(contract.amend, async (ctx, input) => {
  const before = ctx.resource(matterLoader);
  const mover = moverFor(before, ctx.person, 'amend');
  const wrong: FieldError[] = [];
  const read = input.respondents && readRespondents(input.respondents, wrong);
  if (wrong.length > 0) throw invalid(wrong);

  const named = read ? withRespondents(before, read.refs) : before;
  const wished = input.wish ? withWish(named, input.wish) : named;
  const { matter, amended } = await amendWorker(ctx, wished, input);
  if (wished !== named) amended.unshift('对律师的要求');
  if (named !== before) amended.unshift('用人单位');
  const waited = before.waitsForStaff !== undefined && matter.consentOutsideFirm;
  const freed = waited && !before.consentOutsideFirm;
  const settled: Matter = freed
    ? { ...matter, waitsForStaff: undefined, waitsForRoom: undefined }
    : matter;
  const moved = await moveMatter(ctx, settled, 'amend', mover, { amended });
  if (freed && moved.state === 'granted') ctx.timers.set(TIMER.assign, moved._id, ctx.now);
  if (read && read.named.length > 0) ctx.emit(RESPONDENT_ENSURE, { respondents: read.named });
  if (named !== before) lookForSignals(ctx, moved);
  return presentMoved(moved, 'office');
});
