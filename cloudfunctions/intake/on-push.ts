import * as z from 'zod/mini';
import { inJob } from '../kernel/in-job';
import type { PushWork } from '../kernel/push-event';
import { type MediaAnswer, noteAnswered } from '../office/files/media-check';

/** The platform's look at a picture or a recording: `wxa_media_check`, version 2. */
const looked = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().check(z.minLength(1), z.maxLength(128)),
  errcode: z.optional(z.number()),
  result: z.optional(z.object({ suggest: z.string() })),
});

/** Messages of the platform. Those the office has no use for are heard and left. */
export const onPush: PushWork = {
  served: 'push',
  async run(ctx, event) {
    const message = looked.safeParse(event);
    if (!message.success) return;
    const { trace_id: trace } = message.data;
    await inJob(ctx, 'media-answered', (job) => noteAnswered(job, trace, answerOf(message.data)));
  },
};

/** An answer nobody knows how to read is none. */
function answerOf({ errcode = 0, result }: z.output<typeof looked>): MediaAnswer {
  const suggest = result?.suggest;
  const readable = suggest === 'pass' || suggest === 'review' || suggest === 'risky';
  return errcode === 0 && readable ? suggest : 'failed';
}
