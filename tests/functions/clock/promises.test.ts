import { recordContact } from '@contracts/handling';
import { advance } from '@domain/matter/advance';
import { DEFAULT_LIMITS } from '@domain/matter/limits';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import type { MatterAction } from '@domain/matter/lifecycle';
import type { Matter } from '@domain/matter/matter';
import type { MoveDetails } from '@domain/matter/moves';
import { atTime, dayOf, endOf } from '@domain/time/china';
import { addDays } from '@domain/time/days';
import { DAY, HOUR } from '@domain/time/units';
import { type Somebody, World } from '../assignment/world';
import { officeFor } from '../harness';

const office = officeFor();
const world = new World(office);

let worker: Somebody;
let staff: Somebody;

beforeEach(async () => {
  await world.begin();
  worker = await world.person('wang');
  staff = await world.person('chen', ['staff'], 'st-ph');
});

/** The same matter after a move that staff makes. */
function after(matter: Matter, action: MatterAction, details: MoveDetails = {}): Matter {
  const by = { personId: staff.id, name: staff.name, as: 'staff' } as const;
  const rules = { hours: STANDARD_HOURS, limits: DEFAULT_LIMITS };
  const moved = advance(matter, { action, by, now: world.now(), details, ...rules });
  return { ...moved.matter, version: 1 };
}

const dueOf = (id: string) => world.matter(id).promise?.dueAt ?? 0;
const templatesFor = (somebody: Somebody) =>
  world.inboxOf(somebody).map(({ template }) => template);

describe('a promise of the office that is not kept', () => {
  test('is marked, comes first in the queue, and staff hears of it once', async () => {
    const { _id } = await world.keep(world.fresh(worker));
    await world.tickAt(dueOf(_id));
    expect(world.matter(_id).promise?.brokenAt).toBe(world.matter(_id).updatedAt);
    expect(world.matter(_id).queueKey).toMatch(/^0\./);
    await world.tickAt(dueOf(_id) + DAY);
    expect(world.moves(_id, 'promiseBroken')).toBe(1);
    expect(templatesFor(staff)).toEqual(['station.call']);
    expect(world.inboxOf(staff)[0]?.body).toContain('超过期限');
    expect(templatesFor(worker)).toEqual([]);
  });

  test('a station without staff calls the one above it', async () => {
    const he = await world.person('he', ['staff'], 'st-qg');
    await office().cloud.database.update(
      'people',
      { _id: staff.id },
      { $set: { status: 'disabled' } },
    );
    const { _id } = await world.keep(world.fresh(worker));
    await world.tickAt(dueOf(_id));
    await world.tick();
    expect(templatesFor(he)).toEqual(['station.call']);
  });

  test('a call that is delivered twice reaches everybody once', async () => {
    const he = await world.person('he', ['staff'], 'st-ph');
    const { _id } = await world.keep(world.fresh(worker));
    const stop = office().cloud.faults.add({
      action: 'database.removeDocument',
      collection: 'outbox',
      nth: 1,
      kind: 'error',
    });
    await world.tickAt(dueOf(_id));
    stop();
    for (let i = 0; i < 4; i += 1) await world.tickAt(world.now() + 6 * HOUR);
    expect(templatesFor(staff)).toEqual(['station.call']);
    expect(templatesFor(he)).toEqual(['station.call']);
  });
});

describe('a question that is not answered in time', () => {
  test('goes one level up and finds a lawyer; who had it hears of it', async () => {
    const li = await world.lawyer('li');
    const question = world.fresh(worker, { forms: ['consultation'] });
    const simple = { ...question, triage: { ...question.triage, level: 'simple' as const } };
    const { _id } = await world.keep(after(simple, 'take'));
    await world.tickAt(dueOf(_id));
    expect(world.matter(_id)).toMatchObject({
      state: 'offered',
      triage: { level: 'general', levelReason: '没有在期限内答复，转给律师' },
      offereeId: li.id,
    });
    await world.tick();
    expect(templatesFor(staff)).toContain('matter.taken-away');
  });

  test('one that is difficult already is marked as broken and stays', async () => {
    const question = world.fresh(worker, { forms: ['consultation'] });
    const hard = { ...question, triage: { ...question.triage, level: 'difficult' as const } };
    const { _id } = await world.keep(after(hard, 'take'));
    await world.tickAt(dueOf(_id));
    expect(world.matter(_id)).toMatchObject({ state: 'handling', handlerId: staff.id });
    expect(world.matter(_id).promise?.brokenAt).toBeDefined();
  });
});

describe('papers that do not come', () => {
  const asked = async () => {
    const matter = after(world.fresh(worker), 'requestMaterials', {
      papers: [{ label: '劳动合同' }],
    });
    await world.keep(matter);
    await world.timer('papersReminder', matter._id, world.now() + 4 * DAY);
    return matter._id;
  };

  test('the worker is reminded, and then the matter counts as withdrawn', async () => {
    const _id = await asked();
    await world.tickAt(world.now() + 4 * DAY);
    expect(templatesFor(worker)).toEqual(['papers.reminder']);
    expect(world.matter(_id).state).toBe('supplementing');
    await world.tickAt(dueOf(_id));
    expect(world.matter(_id).state).toBe('withdrawn');
  });

  test('after the clock stood still he still has two days from the reminder', async () => {
    const _id = await asked();
    const due = dueOf(_id);
    await world.tickAt(due + HOUR);
    expect(world.matter(_id).state).toBe('supplementing');
    expect(templatesFor(worker)).toEqual(['papers.reminder']);
    expect(dueOf(_id)).toBeGreaterThanOrEqual(due + HOUR + 2 * DAY);
    const called = await staff.call(recordContact, {
      matterId: _id,
      channel: 'phone',
      with: 'worker',
      people: 1,
      note: '提醒他',
      public: false,
    });
    expect(called.ok).toBe(true);
    await world.tickAt(due + 2 * HOUR);
    expect(world.matter(_id).state).toBe('supplementing');
    await world.tickAt(due + 2 * HOUR + 2 * DAY);
    expect(world.matter(_id).state).toBe('withdrawn');
  });

  test('papers promised for later are asked for two days before', async () => {
    const papersOwedBy = addDays(dayOf(world.now()), 10);
    const { _id } = await world.granted(worker, { papersOwedBy });
    await office().cloud.database.update('matters', { _id }, { $set: { papersOwedBy } });
    await world.timer('papersOwed', _id, world.now() + 8 * DAY);
    await world.tickAt(world.now() + 8 * DAY);
    expect(templatesFor(worker)).toContain('papers.owed');
    expect(world.inboxOf(worker).at(-1)?.body).toContain('12月3日');
  });
});

describe('the end', () => {
  const answered = (question: Matter) => {
    const by = { personId: staff.id, name: staff.name, as: 'handler' } as const;
    const rules = { hours: STANDARD_HOURS, limits: DEFAULT_LIMITS };
    const move = { action: 'answer', by, now: world.now(), details: { answer: '可以' } } as const;
    return { ...advance(question, { ...move, ...rules }).matter, version: 1 };
  };
  const confirming = async () => {
    const question = answered(after(world.fresh(worker, { forms: ['consultation'] }), 'take'));
    return (await world.keep(question))._id;
  };

  test('without a word from the worker it closes, and 31 days later it goes to the archive', async () => {
    const _id = await confirming();
    await world.tickAt(dueOf(_id));
    expect(world.matter(_id).state).toBe('closed');
    const closedOn = dayOf(world.matter(_id).closedAt ?? 0);
    await world.tickAt(dueOf(_id));
    expect(world.matter(_id).promise?.brokenAt).toBeDefined();
    await world.tickAt(endOf(addDays(closedOn, 30)) - HOUR);
    expect(world.matter(_id).state).toBe('closed');
    await world.tickAt(atTime(addDays(closedOn, 31), '00:01'));
    expect(world.matter(_id).state).toBe('archived');
    expect(world.timersOf(_id)).toEqual([]);
  });

  test('an open complaint keeps the file open', async () => {
    const _id = await confirming();
    await world.tickAt(dueOf(_id));
    const open = { $set: { openComplaintId: 'complaint' } };
    await office().cloud.database.update('matters', { _id }, open);
    await world.tickAt(world.now() + 40 * DAY);
    expect(world.matter(_id).state).toBe('closed');
    const answer = { $unset: { openComplaintId: '' } };
    await office().cloud.database.update('matters', { _id }, answer);
    await world.tickAt(world.now() + 7 * DAY);
    expect(world.matter(_id).state).toBe('archived');
  });

  test('so does one on a matter that was withdrawn; answered, it goes to the archive', async () => {
    const by = { personId: worker.id, name: '您', as: 'worker' } as const;
    const rules = { hours: STANDARD_HOURS, limits: DEFAULT_LIMITS };
    const move = { action: 'withdraw', by, now: world.now(), ...rules } as const;
    const { matter } = advance(world.fresh(worker, { openComplaintId: 'complaint' }), move);
    const { _id } = await world.keep({ ...matter, version: 1 });
    await world.tickAt(dueOf(_id));
    expect(world.matter(_id)).toMatchObject({ state: 'withdrawn' });
    await office().cloud.database.update('matters', { _id }, { $unset: { openComplaintId: '' } });
    await world.tickAt(world.now() + 8 * DAY);
    expect(world.matter(_id).state).toBe('archived');
  });

  test('a complaint without an answer is called out to the reviewers every day', async () => {
    const reviewer = await world.person('zhou', ['reviewer'], 'st-qg');
    await office().seed('complaints', {
      _id: 'complaint',
      version: 1,
      matterId: 'matter-x',
      number: '261123-PH-T001-2',
      scopeIds: ['st-ph', 'st-qg'],
      personId: worker.id,
      aboutIds: [],
      text: '',
      at: world.now(),
      dueAt: world.now(),
      answered: false,
      answer: '',
      answeredById: '',
      answeredByName: '',
      answeredAt: 0,
      exception: '',
    });
    await world.timer('complaint', 'complaint', world.now());
    await world.tick();
    await world.tickAt(world.now() + DAY);
    await world.tick();
    expect(templatesFor(reviewer)).toEqual(['complaint.overdue', 'complaint.overdue']);
    await office().cloud.database.update(
      'complaints',
      { _id: 'complaint' },
      { $set: { answered: true } },
    );
    await world.tickAt(world.now() + DAY);
    expect(templatesFor(reviewer)).toHaveLength(2);
    expect(world.timersOf('complaint')).toEqual([]);
  });
});
