import * as z from 'zod/mini';
import { action } from './action';
import { at, cursor, id, optionalText, page, text } from './shapes/fields';
import { queueRow } from './shapes/lists';
import { form, level, promiseView, state, topic, urgencyReason } from './shapes/matter';

const term = z.object({
  id: z.string(),
  label: z.string(),
  value: z.number(),
  weight: z.number(),
  points: z.number(),
  text: z.string(),
});

const candidateView = z.object({
  personId: id(),
  name: z.string(),
  firmName: z.string(),
  total: z.number(),
  terms: z.array(term),
});

/** Who could take this matter, best first, and who could not and why; the first of each, and how many there are. */
export const candidates = action({
  fn: 'assignment',
  name: 'candidates',
  kind: 'read',
  input: z.object({ matterId: id() }),
  output: z.object({
    counts: z.optional(z.object({ ranked: z.int(), blocked: z.int() })),
    ranked: z.array(candidateView),
    blocked: z.array(
      z.object({
        personId: id(),
        name: z.string(),
        firmName: z.string(),
        gate: z.string(),
        reason: z.string(),
      }),
    ),
    inHouse: z.array(
      z.object({
        personId: id(),
        name: z.string(),
        kind: z.enum(['staff', 'student', 'lawyer', 'expert']),
      }),
    ),
    misses: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['declined', 'conflict', 'lapsed', 'recalled']),
        at: at(),
      }),
    ),
    waitsForStaff: z.string(),
  }),
});

/** Offers to a chosen person, or to the best one when nobody is named. */
export const offer = action({
  fn: 'assignment',
  name: 'offer',
  kind: 'write',
  input: z.object({
    matterId: id(),
    personId: z.optional(id()),
    /** Needed where it is somebody else than the best. */
    reason: optionalText(300, '理由'),
  }),
  output: z.object({
    state: state(),
    to: z.string(),
    lapsesAt: at(),
    promise: z.nullable(promiseView),
  }),
});

const explainedOffer = z.object({
  offerId: id(),
  at: at(),
  to: z.string(),
  status: z.enum(['open', 'accepted', 'declined', 'conflict', 'lapsed', 'recalled']),
});

/** How the offers of a matter were found, the newest first; in full for one of them. */
export const explanation = action({
  fn: 'assignment',
  name: 'explanation',
  kind: 'read',
  input: z.object({ matterId: id(), offerId: z.optional(id()) }),
  output: z.object({
    offers: z.array(explainedOffer),
    /** Of the offer that was asked for, or of the newest; null where there is none, or it was made before this was kept. */
    shown: z.nullable(
      z.object({
        ...explainedOffer.shape,
        found: z.enum(['greedy', 'matched', 'best', 'chosen']),
        by: z.string(),
        reason: z.string(),
        overruled: z.nullable(z.object({ gate: z.string(), reason: z.string() })),
        weightsVersion: z.int(),
        why: z.array(z.string()),
        opened: z.array(z.string()),
        counts: z.object({ ranked: z.int(), blocked: z.int() }),
        ranked: z.array(z.object({ ...candidateView.shape, chosen: z.boolean() })),
        blocked: z.array(
          z.object({
            personId: id(),
            name: z.string(),
            firmName: z.string(),
            gate: z.string(),
            gateLabel: z.string(),
            reason: z.string(),
          }),
        ),
        /** Whether the stored inputs, ranked again, give the same answer. */
        agrees: z.boolean(),
      }),
    ),
  }),
});

/** What each lawyer was offered and took, month by month, and how evenly it fell. */
export const fairness = action({
  fn: 'assignment',
  name: 'fairness',
  kind: 'read',
  input: z.object({
    /** The last month shown, "2026-11"; this one where it is left out. */
    until: z.optional(
      z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份写成 2026-11 这样')),
    ),
  }),
  output: z.object({
    months: z.array(
      z.object({
        month: z.string(),
        offers: z.int(),
        accepted: z.int(),
        hours: z.nullable(z.number()),
        gini: z.nullable(z.number()),
      }),
    ),
    lawyers: z.array(
      z.object({
        personId: id(),
        name: z.string(),
        firmName: z.string(),
        month: z.string(),
        offers: z.int(),
        accepted: z.int(),
        declined: z.int(),
        conflicts: z.int(),
        lapsed: z.int(),
        recalled: z.int(),
        hours: z.nullable(z.number()),
        km: z.nullable(z.number()),
        load: z.number(),
        /** What he has in hand today; null for a month that is over. */
        openLoad: z.nullable(z.number()),
        capacity: z.nullable(z.number()),
      }),
    ),
  }),
});

/** Takes an unanswered offer back; the next best is asked. */
export const recallOffer = action({
  fn: 'assignment',
  name: 'recall-offer',
  kind: 'write',
  input: z.object({ matterId: id(), reasons: text(300, '理由') }),
  output: z.object({ state: state() }),
});

/** Given to staff, a student under review or an in-house lawyer, with the reason. */
export const assignInHouse = action({
  fn: 'assignment',
  name: 'assign-in-house',
  kind: 'write',
  input: z.object({ matterId: id(), personId: id(), reasons: text(300, '理由') }),
  output: z.object({ state: state(), handler: z.string() }),
});

const offerRow = z.object({
  id: id(),
  matterId: id(),
  topic: topic(),
  forms: z.array(form()),
  urgent: z.boolean(),
  peopleCount: z.int(),
  offeredAt: at(),
  lapsesAt: at(),
  status: z.enum(['open', 'accepted', 'declined', 'conflict', 'lapsed', 'recalled']),
});

/** A lawyer's offers, the open ones first. */
export const myOffers = action({
  fn: 'assignment',
  name: 'my-offers',
  kind: 'read',
  input: z.object({ cursor: cursor() }),
  output: page(offerRow),
});

/** What a lawyer may know before accepting: enough for a conflict check, nothing of the worker. */
export const myOffer = action({
  fn: 'assignment',
  name: 'my-offer',
  kind: 'read',
  input: z.object({ offerId: id() }),
  output: z.object({
    now: at(),
    ...offerRow.shape,
    topicLabel: z.string(),
    level: level(),
    urgencyReasons: z.array(urgencyReason),
    respondents: z.array(
      z.object({ name: z.string(), creditCode: z.string(), groupName: z.string() }),
    ),
    stationName: z.string(),
    distanceKm: z.nullable(z.number()),
    why: z.object({ among: z.int(), terms: z.array(term) }),
    appointBy: z.nullable(at()),
  }),
});

export const accept = action({
  fn: 'assignment',
  name: 'accept',
  kind: 'write',
  input: z.object({ offerId: id() }),
  output: z.object({ matterId: id(), number: z.string() }),
  errors: ['OFFER_LAPSED', 'OFFER_TAKEN'],
});

export const decline = action({
  fn: 'assignment',
  name: 'decline',
  kind: 'write',
  input: z.object({
    offerId: id(),
    kind: z.enum(['declined', 'conflict']),
    /** For a conflict: the respondent it concerns is remembered for the next time. */
    respondentName: optionalText(60, '单位名称'),
    reasons: optionalText(300, '原因'),
  }),
  output: z.object({ remembered: z.boolean() }),
  errors: ['OFFER_LAPSED', 'OFFER_TAKEN'],
});

/** The matters a lawyer, expert, student or staff member handles, the most pressing promise first. */
export const myCases = action({
  fn: 'assignment',
  name: 'my-cases',
  kind: 'read',
  input: z.object({ cursor: cursor(), closed: z.optional(z.boolean()) }),
  output: page(queueRow),
});
