import * as z from 'zod/mini';
import { action } from './action';
import { id, text } from './shapes/fields';
import { level, topic, triageView } from './shapes/matter';

/** Staff corrects what the first look understood; the reason is kept beside it. */
export const correct = action({
  fn: 'triage',
  name: 'correct',
  kind: 'write',
  input: z.object({
    matterId: id(),
    topic: topic(),
    level: level(),
    urgent: z.boolean(),
    reasons: text(300, '更正理由'),
  }),
  output: triageView,
});
