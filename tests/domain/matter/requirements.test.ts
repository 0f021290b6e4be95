import type { Matter } from '@domain/matter/matter';
import type { MoveDetails } from '@domain/matter/moves';
import { REQUIREMENTS, type Requirement } from '@domain/matter/requirements';
import { DAY } from '@domain/time/units';
import { ALL_SAID, aMatter, aQuestion, NOW } from './example';

const objection = (against: 'refused' | 'terminated') => ({
  at: NOW,
  against,
  reasons: '不同意',
  decidedBeforeBy: 'actor',
});
const student = { personId: 'sun', kind: 'student', name: '孙', since: NOW } as const;
const answer = { text: '可以', byId: 'sun', byName: '孙', at: NOW };
const urgent = { ...aMatter().triage, urgent: true };
const level = (of: Matter['triage']['level']) => ({ ...aMatter().triage, level: of });
const handledBy = (kind: 'expert' | 'lawyer' | 'staff') => ({
  personId: 'p',
  kind,
  name: '李文',
  since: NOW,
});
const asked = { reasons: '', at: NOW };
const nothing: MoveDetails = {};

/** Each rule with what satisfies it and what does not: [matter, what is said]. */
const CASES: Record<Requirement, { holds: Case[]; lacks: Case[] }> = {
  withoutReview: { holds: [[aQuestion()]], lacks: [[aMatter()]] },
  withReview: { holds: [[aMatter()]], lacks: [[aQuestion()]] },
  reviewNotOwed: {
    holds: [
      [aQuestion()],
      [
        aMatter({
          decision: { kind: 'granted', at: NOW, byId: '', byName: '', reasons: '', urgent: false },
        }),
      ],
    ],
    lacks: [
      [aMatter()],
      [
        aMatter({
          decision: { kind: 'refused', at: NOW, byId: '', byName: '', reasons: '', urgent: false },
        }),
      ],
    ],
  },
  beforeHandling: {
    holds: [[aMatter()], [aMatter({ returnTo: 'reviewing' })]],
    lacks: [[aMatter({ returnTo: 'handling' })]],
  },
  urgent: { holds: [[aMatter({ triage: urgent })]], lacks: [[aMatter()]] },
  papersDay: {
    holds: [
      [aMatter(), { papersDay: '2026-11-24' }],
      [aMatter(), { papersDay: '2027-01-22' }],
    ],
    lacks: [
      [aMatter(), nothing],
      [aMatter(), { papersDay: '2026-11-23' }],
      [aMatter(), { papersDay: '2027-01-23' }],
    ],
  },
  reasons: { holds: [[aMatter(), { reasons: '有' }]], lacks: [[aMatter(), { reasons: ' ' }]] },
  amended: {
    holds: [[aMatter(), { amended: ['用人单位'] }]],
    lacks: [[aMatter(), { amended: [] }]],
  },
  note: { holds: [[aMatter(), { note: '有' }]], lacks: [[aMatter(), nothing]] },
  notObjectedBefore: {
    holds: [
      [aMatter({ state: 'refused' })],
      // a termination is another decision than the refusal he objected to before
      [aMatter({ state: 'terminated', objection: objection('refused') })],
    ],
    lacks: [
      [aMatter({ state: 'refused', objection: objection('refused') })],
      [aMatter({ state: 'terminated', objection: objection('terminated') })],
    ],
  },
  anotherPersonThanBefore: {
    holds: [
      [aMatter()],
      [aMatter({ objection: { ...objection('refused'), decidedBeforeBy: 'somebody' } })],
      [aMatter({ objection: objection('refused') }), { soleOfficerReason: '只有我' }, 'sole'],
    ],
    lacks: [
      [aMatter({ objection: objection('refused') }), ALL_SAID],
      [aMatter({ objection: objection('refused') }), nothing, 'sole'],
    ],
  },
  papersList: { holds: [[aMatter(), ALL_SAID]], lacks: [[aMatter(), { papers: [] }]] },
  papersOwed: { holds: [[aMatter({ papersOwedBy: '2026-11-30' })]], lacks: [[aMatter()]] },
  offeree: { holds: [[aMatter(), ALL_SAID]], lacks: [[aMatter(), nothing]] },
  assignee: { holds: [[aMatter(), ALL_SAID]], lacks: [[aMatter(), nothing]] },
  higherLevel: {
    holds: [
      [aMatter({ triage: level('simple') }), { level: 'general' }],
      [aMatter({ triage: level('general') }), { level: 'difficult' }],
      // nobody has it yet: it goes to whom its level is for
      [aMatter({ triage: level('general') }), { level: 'general' }],
      [aMatter({ triage: level('difficult') }), { level: 'difficult' }],
      // who handles it may pass it on to another of the same kind
      [aMatter({ triage: level('general'), handlerId: 'staff' }), { level: 'general' }],
    ],
    lacks: [
      [aMatter({ triage: level('difficult') }), { level: 'general' }],
      [aMatter({ triage: level('general') }), { level: 'simple' }],
      [aMatter({ triage: level('simple') }), { level: 'simple' }],
      [aMatter({ triage: level('difficult'), handlerId: 'expert' }), { level: 'simple' }],
      [aMatter(), nothing],
    ],
  },
  reasonToLower: {
    holds: [
      [aMatter({ triage: level('simple') }), { level: 'general' }],
      [aMatter({ triage: level('difficult') }), { level: 'difficult' }],
      [aMatter({ triage: level('difficult') }), { level: 'general', reasons: '只问标准' }],
    ],
    lacks: [
      [aMatter({ triage: level('difficult') }), { level: 'general' }],
      [aMatter({ triage: level('difficult') }), { level: 'general', reasons: ' ' }],
    ],
  },
  levelBelow: {
    holds: [
      [aMatter({ triage: level('difficult'), handler: handledBy('expert') })],
      [aMatter({ triage: level('general'), handler: handledBy('lawyer') })],
    ],
    lacks: [
      [aMatter({ triage: level('simple'), handler: handledBy('lawyer') })],
      [aMatter({ triage: level('general'), handler: handledBy('staff') })],
      [aMatter({ triage: level('general') })],
    ],
  },
  notRepresented: { holds: [[aQuestion()]], lacks: [[aMatter()]] },
  upgradeForm: {
    holds: [[aQuestion(), { forms: ['consultation', 'mediation'] }]],
    lacks: [
      [aQuestion(), { forms: ['drafting'] }],
      [aMatter(), { forms: ['litigation'] }],
    ],
  },
  reassignAsked: { holds: [[aMatter({ reassignAsked: asked })]], lacks: [[aMatter()]] },
  handover: { holds: [[aMatter(), { handover: '交接' }]], lacks: [[aMatter(), nothing]] },
  workDone: { holds: [[aMatter(), { work: '写了' }]], lacks: [[aMatter(), { work: '' }]] },
  stage: {
    holds: [[aMatter({ stage: 'negotiation' }), { stage: 'mediation' }]],
    lacks: [
      [aMatter({ stage: 'mediation' }), { stage: 'mediation' }],
      [aMatter(), nothing],
    ],
  },
  answerText: { holds: [[aQuestion(), { answer: '可以' }]], lacks: [[aQuestion(), nothing]] },
  underReview: { holds: [[aQuestion({ handler: student })]], lacks: [[aQuestion()]] },
  notUnderReview: { holds: [[aQuestion()]], lacks: [[aQuestion({ handler: student })]] },
  answerProposed: {
    holds: [[aQuestion({ proposedAnswer: answer })]],
    lacks: [
      [aQuestion()],
      [
        aQuestion({
          proposedAnswer: { ...answer, returned: { reasons: '改', byId: '', at: NOW } },
        }),
      ],
    ],
  },
  releasedByAnother: {
    holds: [[aQuestion({ proposedAnswer: answer })]],
    lacks: [[aQuestion({ proposedAnswer: { ...answer, byId: 'actor' } })]],
  },
  outcome: { holds: [[aMatter(), ALL_SAID]], lacks: [[aMatter(), nothing]] },
  withinReopenWindow: {
    holds: [[aMatter({ closedAt: NOW })], [aMatter({ closedAt: NOW - 30 * DAY })]],
    lacks: [[aMatter({ closedAt: NOW - 31 * DAY })], [aMatter()]],
  },
  ground: { holds: [[aMatter(), { ground: 'asked' }]], lacks: [[aMatter(), nothing]] },
  receiver: { holds: [[aMatter(), { receiver: '监察' }]], lacks: [[aMatter(), nothing]] },
  lead: {
    holds: [[aMatter(), { leadId: 'lead' }]],
    lacks: [
      [aMatter(), nothing],
      [aMatter({ lead: true }), { leadId: 'lead' }],
      [aMatter(), { leadId: 'matter' }],
    ],
  },
  notForOthers: { holds: [[aMatter()]], lacks: [[aMatter({ lead: true })]] },
  fileComplete: {
    holds: [
      [aMatter({ state: 'refused' })],
      [aMatter({ state: 'closed', closedAt: NOW, followedUpAt: NOW })],
      // nobody was reached in a month of trying
      [aMatter({ state: 'closed', closedAt: NOW - 30 * DAY })],
      [
        aMatter({
          state: 'referred',
          referral: { receiver: '', reasons: '', at: NOW, receivedAt: NOW },
        }),
      ],
    ],
    lacks: [
      [aMatter({ state: 'closed', closedAt: NOW })],
      [aMatter({ state: 'refused', openComplaintId: 'complaint' })],
      [aMatter({ state: 'referred', referral: { receiver: '', reasons: '', at: NOW } })],
    ],
  },
};

type Case = [matter: Matter, details?: MoveDetails, sole?: 'sole'];

const check = (name: Requirement, [matter, details = ALL_SAID, sole]: Case) =>
  REQUIREMENTS[name]({
    matter,
    details,
    actorId: 'actor',
    now: NOW,
    soleOfficer: sole !== undefined,
  });

describe.each(
  Object.keys(REQUIREMENTS).filter((name): name is Requirement => name in REQUIREMENTS),
)('%s', (name) => {
  it('is satisfied', () => {
    for (const one of CASES[name].holds) expect(check(name, one)).toBeNull();
  });

  it('says what is lacking, in Chinese', () => {
    for (const one of CASES[name].lacks) expect(check(name, one)).toMatch(/[\u4e00-\u9fff]{4}/);
  });
});
