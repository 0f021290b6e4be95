import { open } from '@domain/matter/advance';
import { place } from '@domain/matter/place';
import { DEFAULT_LIMITS } from '@domain/matter/limits';
import type { Matter } from '@domain/matter/matter';
import type { State } from '@domain/matter/states';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import { DAY, MINUTE } from '@domain/time/units';

export const BEGAN = Date.UTC(2024, 0, 2, 2);

/** What twenty matters of an office that has been open for years are: most lie in the archive. */
const STATES: readonly State[] = [
  ...['submitted', 'reviewing', 'granted', 'handling', 'handling', 'supplementing'],
  ...['confirming', 'closed', 'refused', 'withdrawn'],
  ...new Array<State>(10).fill('archived'),
] as const satisfies readonly State[];

const first = open(
  {
    _id: '',
    schemaVersion: 1,
    version: 1,
    number: '',
    channel: 'miniapp',
    forms: ['arbitration'],
    summary: '我在厂里做了三年被拖欠工资',
    triage: {
      topic: 'wages',
      alternatives: [],
      topicReason: '因为您提到了“拖欠工资”',
      labour: true,
      branch: 'labour',
      urgent: false,
      urgencyReasons: [],
      level: 'general',
      levelReason: '',
      missing: [],
    },
    corrections: [],
    papersAsked: [],
    stationId: '',
    scopeIds: [],
    region: 'PH',
    ownerIds: [],
    applicantId: '',
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
    createdAt: BEGAN,
    updatedAt: BEGAN,
  },
  {
    action: 'submit',
    by: { personId: 'worker', name: '您', as: 'worker' },
    now: BEGAN,
    hours: STANDARD_HOURS,
    limits: DEFAULT_LIMITS,
  },
).matter;

/** The n-th matter of a district with ten streets: one comes in every minute. */
export function matterOf(n: number): Matter {
  const at = BEGAN + n * MINUTE;
  const station = `st-${n % 10}`;
  const person = `person-${n % 50_021}`;
  const lawyer = `lawyer-${n % 997}`;
  const state = STATES[n % STATES.length] ?? 'archived';
  const respondent = `company-${n % 20_011}`;
  return place({
    ...first,
    _id: `matter-${String(n).padStart(8, '0')}`,
    number: `N${String(n).padStart(8, '0')}`,
    state,
    stationId: station,
    scopeIds: [station, 'district'],
    ownerIds: [person],
    applicantId: person,
    respondentIds: [respondent],
    respondents: [{ id: respondent, name: `第${n % 20_011}电子厂`, key: respondent }],
    ...(n % 20 > 2 && {
      handler: { personId: lawyer, kind: 'lawyer', name: '李文', since: at },
    }),
    promise: first.promise && { ...first.promise, dueAt: at + ((n * 7919) % 30) * DAY },
    createdAt: at,
    updatedAt: at,
  });
}
