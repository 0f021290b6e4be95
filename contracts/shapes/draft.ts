import * as z from 'zod/mini';
import { typed } from './law';
import { form, statistics, topic, wish } from './matter';

/** A draft as the form keeps it: whatever has been typed so far, in blocks of bounded size. */
export const draftContent = z.object({
  kind: z.enum(['apply', 'ask']),
  step: z.int().check(z.minimum(0), z.maximum(9)),
  narrative: z.optional(z.string().check(z.maxLength(5000, '最多 5000 个字'))),
  topic: z.optional(topic()),
  forms: z.optional(z.array(form()).check(z.maxLength(6))),
  respondents: z.optional(
    z
      .array(
        z.object({
          name: z.string().check(z.maxLength(60)),
          creditCode: z.optional(z.string().check(z.maxLength(18))),
        }),
      )
      .check(z.maxLength(10)),
  ),
  person: z.optional(
    z.object({
      name: z.optional(z.string().check(z.maxLength(30))),
      phone: z.optional(z.string().check(z.maxLength(20))),
      idNumber: z.optional(z.string().check(z.maxLength(18))),
      address: z.optional(z.string().check(z.maxLength(120))),
    }),
  ),
  forOther: z.optional(z.boolean()),
  otherRelation: z.optional(z.string().check(z.maxLength(20))),
  otherName: z.optional(z.string().check(z.maxLength(30))),
  otherPhone: z.optional(z.string().check(z.maxLength(20))),
  /** He does not know the employer's name. */
  noRespondent: z.optional(z.boolean()),
  facts: z.optional(
    z.object({
      dueDay: z.optional(z.string().check(z.maxLength(10))),
      pregnantOrNursing: z.optional(z.boolean()),
      hospital: z.optional(z.boolean()),
      minor: z.optional(z.boolean()),
    }),
  ),
  /** The days limits run from, and the questions of eligibility, as typed. */
  clockFacts: z.optional(typed()),
  aid: z.optional(typed()),
  /** What he has ticked so far, by purpose; nothing is agreed to before it is sent. */
  ticked: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(10))),
  wants: z.optional(z.string().check(z.maxLength(1000))),
  claimAmount: z.optional(z.string().check(z.maxLength(20))),
  peopleCount: z.optional(z.string().check(z.maxLength(6))),
  statistics: z.optional(statistics),
  stationId: z.optional(z.string().check(z.maxLength(64))),
  wish: z.optional(wish),
  groupId: z.optional(z.string().check(z.maxLength(128))),
  consentOutside: z.optional(z.boolean()),
});

export type DraftContent = z.output<typeof draftContent>;
