import { clockWork } from '../kernel/clock-work';
import { assignNext } from '../office/assign-next';
import { TIMER } from '../office/timers';
import { archiveDue } from './timers/archive';
import { complaintDue } from './timers/complaint';
import { papersOwedDue } from './timers/papers-owed';
import { papersReminderDue } from './timers/papers-reminder';
import { promiseDue } from './timers/promise';

/** The office's clock: what is done when a timer of each kind is due. */
export const onTimer = clockWork({
  [TIMER.promise]: promiseDue,
  [TIMER.assign]: (ctx, timer) => assignNext(ctx, timer.ref),
  [TIMER.papersReminder]: papersReminderDue,
  [TIMER.papersOwed]: papersOwedDue,
  [TIMER.archive]: archiveDue,
  [TIMER.complaint]: complaintDue,
});
