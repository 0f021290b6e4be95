import * as directory from '@contracts/directory';
import { advance, open } from '@domain/matter/advance';
import { DEFAULT_LIMITS } from '@domain/matter/limits';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import type { Matter } from '@domain/matter/matter';
import { respondentKey } from '@domain/people/respondent-name';
import type { Role } from '@domain/people/roles';
import { atTime } from '@domain/time/china';
import type { At } from '@domain/time/types';
import type {
  LawyerDocument,
  OfferDocument,
  PersonDocument,
  RespondentDocument,
} from '../../../cloudfunctions/documents';
import type { InboxRecord, TimerRecord } from '../../../cloudfunctions/kernel/records';
import type { Document } from '../../../localcloud/database/values';
import type { Client, Office } from '../harness';

/** A Monday morning; every test begins at one of its own. */
export const MONDAY = atTime('2026-11-23', '10:00');

const RULES = { hours: STANDARD_HOURS, limits: DEFAULT_LIMITS };

const STATIONS = [
  { _id: 'st-qg', code: 'QG', name: '曲阜区总站', level: 'district', parentId: '' },
  { _id: 'st-ph', code: 'PH', name: '普惠路站', level: 'street', parentId: 'st-qg' },
  { _id: 'st-ca', code: 'CA', name: '长安路站', level: 'street', parentId: 'st-qg' },
].map((station) => ({
  ...station,
  address: '',
  phone: '',
  place: { lat: 31.25, lng: 121.4 },
  hours: STANDARD_HOURS,
}));

/** An office with stations, people who are let in by hand, and matters at any point of their life. */
export class World {
  private count = 0;

  constructor(private readonly office: () => Office) {}

  /** Empties everything, puts the stations there and sets the clock. */
  async begin(at: At = MONDAY): Promise<void> {
    await this.office().cloud.reset();
    this.office().cloud.clock.set(at);
    await this.office().seed('stations', ...STATIONS);
  }

  now(): At {
    return this.office().cloud.clock.now();
  }

  /** The clock's function, once, as the scheduler calls it. */
  async tick(times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) await this.office().cloud.timers.fire();
  }

  /** Moves the clock to a moment and wakes the scheduler. */
  async tickAt(at: At): Promise<void> {
    this.office().cloud.clock.set(at);
    await this.tick();
  }

  /** Somebody with these roles, and his phone. */
  async person(name: string, roles: Role[] = [], stationId = ''): Promise<Somebody> {
    const client = this.office().as(`o-${name}`);
    await client.call(directory.subscribed, { templates: [] });
    const me = await client.call(directory.me, {});
    if (!me.data) throw new Error('a newcomer is known after his first write');
    const { personId } = me.data;
    const change = {
      roles: ['worker', ...roles],
      stationId,
      displayName: name,
      accepts: { duty: 5 },
    };
    await this.office().cloud.database.update('people', { _id: personId }, { $set: change });
    return { ...client, id: personId, name };
  }

  /** A lawyer for wage claims, with room and nothing against him. */
  async lawyer(name: string, card: Partial<LawyerDocument> = {}): Promise<Somebody> {
    const person = await this.person(name, [card.expert ? 'expert' : 'lawyer']);
    const document: LawyerDocument = {
      _id: person.id,
      version: 1,
      name,
      expert: false,
      inHouse: false,
      firmId: `firm-of-${name}`,
      firmName: `${name}律师事务所`,
      specialties: ['wages'],
      branches: ['labour'],
      capacity: 10,
      openLoad: 0,
      leave: [],
      stationIds: [],
      conflictNames: [],
      conflictKeys: [],
      place: { lat: 31.25, lng: 121.4 },
      answers: { minutes: [] },
      active: true,
      lastSeenAt: 0,
      ...card,
    };
    await this.office().seed('lawyers', { ...document });
    return person;
  }

  async respondent(name: string, more: Partial<RespondentDocument> = {}): Promise<string> {
    const id = `r-${(this.count += 1)}`;
    await this.office().seed('respondents', {
      _id: id,
      version: 1,
      name,
      aliases: [],
      keys: [respondentKey(name)],
      groupName: '',
      groupKey: '',
      creditCode: '',
      mergedInto: '',
      createdAt: 0,
      ...more,
    });
    return id;
  }

  /** A wage claim of `worker` that has just been granted and waits for the clock to place it. */
  async granted(worker: Somebody, change: Partial<Matter> = {}): Promise<Matter> {
    const reviewer = { personId: 'reviewer', name: '周敏', as: 'reviewer' } as const;
    const move = { action: 'grant', by: reviewer, now: this.now(), ...RULES } as const;
    const { matter } = advance(this.fresh(worker, change), move);
    return this.keep({ ...matter, version: 1 }, ['assign']);
  }

  /** A question that is too hard for staff and waits for the clock to place it. */
  async raised(worker: Somebody): Promise<Matter> {
    const { triage, ...rest } = this.fresh(worker, { forms: ['consultation'] });
    const simple = { ...rest, triage: { ...triage, level: 'simple' as const } };
    const { matter } = advance(simple, {
      action: 'escalate',
      by: { personId: 'staff', name: '陈静', as: 'staff' },
      now: this.now(),
      details: { level: 'general', reasons: '涉及竞业限制' },
      ...RULES,
    });
    return this.keep({ ...matter, version: 1 }, ['assign']);
  }

  /** A question that staff has taken. */
  async question(worker: Somebody, staff: Somebody, change: Partial<Matter> = {}) {
    const by = { personId: staff.id, name: staff.name, as: 'staff' } as const;
    const asked = this.fresh(worker, { forms: ['consultation'], ...change });
    const { matter } = advance(asked, { action: 'take', by, now: this.now(), ...RULES });
    return this.keep({ ...matter, version: 1 });
  }

  /** A matter as it comes in. */
  fresh(worker: Somebody, change: Partial<Matter> = {}): Matter {
    const number = `261123-PH-T${String((this.count += 1)).padStart(3, '2')}-2`;
    const draft: Parameters<typeof open>[0] = {
      _id: `matter-${this.count}`,
      schemaVersion: 1,
      version: 1,
      number,
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
      stationId: 'st-ph',
      scopeIds: ['st-ph', 'st-qg'],
      region: 'PH',
      ownerIds: [worker.id],
      applicantId: worker.id,
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
      createdAt: this.now(),
      updatedAt: this.now(),
      ...change,
    };
    const by = { personId: worker.id, name: '您', as: 'worker' } as const;
    return open(draft, { action: 'submit', by, now: this.now(), ...RULES }).matter;
  }

  /** Puts a matter there with the timer of its promise, and others that are due now. */
  async keep(matter: Matter, dueNow: string[] = []): Promise<Matter> {
    await this.office().seed('matters', plain(matter));
    const dueAt = matter.promise?.dueAt;
    if (dueAt !== undefined) await this.timer('promise', matter._id, dueAt);
    for (const kind of dueNow) await this.timer(kind, matter._id, this.now());
    return matter;
  }

  async timer(kind: string, ref: string, dueAt: At): Promise<void> {
    const _id = `${kind}:${ref}`;
    const timer: TimerRecord = { _id, kind, ref, dueAt, wakeAt: dueAt, tries: 0, setAt: 0 };
    await this.office().seed('timers', { ...timer });
  }

  matter(id: string): Matter {
    return this.one('matters', id);
  }

  card(of: Somebody): LawyerDocument {
    return this.one('lawyers', of.id);
  }

  /** The offers made to somebody, the open ones first. */
  offersTo(somebody: Somebody): OfferDocument[] {
    return this.all('offers', { personId: somebody.id }, 'listKey');
  }

  /** The running offer of a matter. */
  offerOf(matterId: string): OfferDocument {
    return this.one('offers', this.matter(matterId).offer?.id ?? 'none');
  }

  inboxOf(somebody: Somebody): InboxRecord[] {
    return this.all('inbox', { personId: somebody.id }, 'at');
  }

  timersOf(ref: string): TimerRecord[] {
    return this.all('timers', { ref }, 'wakeAt');
  }

  /** How often a move stands in a matter's history. */
  moves(matterId: string, action: string): number {
    return this.office().cloud.database.count('events', { matterId, action });
  }

  denials(matterId: string): number {
    return this.office().cloud.database.count('audit', { matterId, what: 'denied' });
  }

  personOf(somebody: Somebody): PersonDocument {
    return this.one('people', somebody.id);
  }

  private one<T>(collection: string, id: string): T {
    const [document] = this.all<T>(collection, { _id: id });
    if (document === undefined) throw new Error(`${collection} has no ${id}`);
    return document;
  }

  private all<T>(collection: string, query: Record<string, string>, by?: string): T[];
  private all(collection: string, query: Record<string, string>, by?: string): unknown[] {
    const found = this.office().cloud.database.find(collection, query);
    return by === undefined ? found : found.sort((a, b) => order(a[by], b[by]));
  }
}

/** Somebody's phone, with his id in the office's records. */
export interface Somebody extends Client {
  id: string;
  name: string;
}

/** The same without fields that are undefined: what a database would keep. */
export function plain(document: object): Document;
export function plain(document: object): unknown {
  const kept: unknown = JSON.parse(JSON.stringify(document));
  return kept;
}

function order(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : 1;
}
