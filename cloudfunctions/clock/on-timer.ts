import { clockWork } from '../kernel/clock-work';
import type { TimerWork } from '../kernel/timer-event';
import { assignNext } from '../office/assign-next';
import { placeBacklog } from '../office/assign-together';
import { firmLeft } from '../office/firm-left';
import { MEDIA_CHECK_DUE, mediaCheckDue } from '../office/files/media-check';
import { sweepUploads, UPLOAD_SWEEP } from '../office/files/sweep';
import { releaseMembers } from '../office/release-members';
import { TIMER } from '../office/timers';
import { archiveDue } from './timers/archive';
import { complaintDue } from './timers/complaint';
import { lawClockDue } from './timers/law-clock';
import { papersOwedDue } from './timers/papers-owed';
import { papersReminderDue } from './timers/papers-reminder';
import { promiseDue } from './timers/promise';
import { resealDue, startResealing } from './timers/reseal';

/** What is done when a timer of each kind is due. */
const minute = clockWork({
  [TIMER.promise]: promiseDue,
  [TIMER.assign]: (ctx, timer) => assignNext(ctx, timer.ref),
  [TIMER.backlog]: (ctx, timer) => placeBacklog(ctx, timer.ref),
  [TIMER.firmLeft]: (ctx, timer) => firmLeft(ctx, timer.ref),
  [TIMER.papersReminder]: papersReminderDue,
  [TIMER.papersOwed]: papersOwedDue,
  [TIMER.lawClock]: lawClockDue,
  [TIMER.archive]: archiveDue,
  [TIMER.complaint]: complaintDue,
  [TIMER.releaseMembers]: (ctx, timer) => releaseMembers(ctx, timer.ref),
  [TIMER.reseal]: resealDue,
  [UPLOAD_SWEEP]: sweepUploads,
  [MEDIA_CHECK_DUE]: mediaCheckDue,
});

/** The office's clock, every minute. */
export const onTimer: TimerWork = {
  served: 'timer',
  async run(ctx, effects) {
    await startResealing(ctx);
    await minute.run(ctx, effects);
  },
};
