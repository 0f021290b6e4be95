import { STANDARD_HOURS } from '@domain/law/opening-hours';
import { advance, type Moved, open } from '@domain/matter/advance';
import type { Actor, MatterAction } from '@domain/matter/lifecycle';
import { DEFAULT_LIMITS } from '@domain/matter/limits';
import type { Matter } from '@domain/matter/matter';
import type { MoveDetails, Mover } from '@domain/matter/moves';
import { atTime } from '@domain/time/china';

/** A Monday morning. */
export const NOW = atTime('2026-11-23', '10:00');

const RULES = { hours: STANDARD_HOURS, limits: DEFAULT_LIMITS };

/** Everything that can be said with a move, so that nothing is lacking but what the matter itself lacks. */
export const ALL_SAID: MoveDetails = {
  reasons: '理由',
  note: '情况',
  article: '第31条',
  papers: [{ label: '劳动合同' }],
  papersDay: '2026-12-01',
  soleOfficerReason: '只有一位审查员',
  handler: { personId: 'lawyer', kind: 'lawyer', name: '李律师' },
  offer: { id: 'offer', personId: 'lawyer', lapsesAt: NOW + 1 },
  level: 'difficult',
  forms: ['arbitration'],
  handover: '交接',
  work: '写了申请书',
  amended: ['用人单位'],
  stage: 'arbitration',
  answer: '可以',
  outcome: { kind: 'settled', summary: '付清' },
  ground: 'asked',
  receiver: '劳动监察大队',
  leadId: 'lead',
  leadNumber: '261123-PH-LEAD-2',
  contactChannel: '电话',
  waitsForStaff: '没有合适的律师',
  officialNumber: '工援〔2026〕1123-PH-AAAA号',
};

/** A matter that has just come in; an arbitration claim unless said otherwise. */
export function aMatter(change: Partial<Matter> = {}): Matter {
  const { matter } = open(
    {
      _id: 'matter',
      schemaVersion: 1,
      version: 1,
      number: '261123-PH-AAAA-2',
      channel: 'miniapp',
      forms: ['arbitration'],
      summary: '拖欠工资',
      triage: {
        topic: 'wages',
        alternatives: [],
        topicReason: '',
        labour: true,
        branch: 'labour',
        urgent: false,
        urgencyReasons: [],
        level: 'simple',
        levelReason: '',
        missing: [],
      },
      corrections: [],
      papersAsked: [],
      stationId: 'street',
      scopeIds: ['street', 'district'],
      region: 'PH',
      ownerIds: ['worker'],
      applicantId: 'worker',
      applicantMasked: '王**',
      consentOutsideFirm: true,
      respondents: [],
      respondentIds: [],
      offereeId: '',
      misses: [],
      lead: false,
      leadId: '',
      memberCount: 0,
      groupId: '',
      createdAt: NOW,
      updatedAt: NOW,
    },
    { action: 'submit', by: moverAs('worker'), now: NOW, ...RULES },
  );
  return { ...matter, ...change };
}

/** Somebody in each quality; the handler and the one who is asked are whom the matter says. */
export function moverAs(as: Actor, matter?: Matter): Mover {
  const ids: Partial<Record<Actor, string>> = {
    handler: matter?.handlerId || 'staff',
    offeree: matter?.offereeId || 'lawyer',
  };
  return { personId: ids[as] ?? as, name: as, as };
}

/** One move, with everything said that can be said unless `details` are given. */
export function moved(
  matter: Matter,
  action: MatterAction,
  as: Actor,
  details: MoveDetails = ALL_SAID,
  now = NOW,
): Moved {
  return advance(matter, { action, by: moverAs(as, matter), now, details, ...RULES });
}

/** Several moves, one after the other. */
export function after(matter: Matter, ...steps: [MatterAction, Actor, MoveDetails?][]): Matter {
  return steps.reduce(
    (current, [action, as, details]) => moved(current, action, as, details).matter,
    matter,
  );
}

export const aQuestion = (change: Partial<Matter> = {}) =>
  aMatter({ forms: ['consultation'], ...change });
