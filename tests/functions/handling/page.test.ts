import * as contract from '@contracts/handling';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import { advance } from '@domain/matter/advance';
import { DEFAULT_LIMITS } from '@domain/matter/limits';
import { officeFor } from '../harness';
import { agreed } from '../intake/office';
import { documents, good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

const ID_NUMBER = '110101199003077395';

describe("the office's page of a matter", () => {
  it('is masked for the desk, and in full for who handles it; every look is on record', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const matterId = await scene.asks(worker, {
      applicant: { name: '王小明', phone: '13800000007' },
    });
    const masked = good(await staff.call(contract.matter, { matterId }));
    expect(masked.parties).toMatchObject([
      { role: 'worker', name: '王**', phone: '138****0007', reachable: true },
    ]);
    expect(JSON.stringify(masked)).not.toMatch(/王小明|13800000007/);
    good(await staff.call(contract.take, { matterId }));
    const full = good(await staff.call(contract.matter, { matterId }));
    expect(full.parties).toMatchObject([{ name: '王小明', phone: '13800000007' }]);
    const looks = documents(office(), 'audit', { matterId, what: 'view', byId: staff.id });
    expect(looks).toHaveLength(2);
    expect(JSON.stringify(documents(office(), 'audit', {}))).not.toMatch(/王小明|13800000007/);
  });

  it('costs no more than seven requests, a queue page no more than three', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const reviewer = await scene.person('xu', ['reviewer'], 'st-ph');
    const matterId = await scene.applies(worker, {
      applicant: { name: '王小明', phone: '13800000007', idNumber: ID_NUMBER },
      consents: agreed('service', 'sensitive'),
    });
    for (const one of [staff, reviewer]) {
      await one.call(contract.matter, { matterId });
      const page = await one.call(contract.matter, { matterId });
      expect(page.trace.length).toBeLessThanOrEqual(7);
      const queue = await one.call(contract.queue, { view: 'todo' });
      expect(queue.trace.length).toBeLessThanOrEqual(3);
      const register = await one.call(contract.register, {});
      expect(register.trace.length).toBeLessThanOrEqual(3);
    }
  });

  it('is nobody else’s: a stranger is forbidden, a neighbour finds nothing', async () => {
    const worker = await scene.person('wang');
    const stranger = await scene.person('li');
    const neighbour = await scene.person('zhou', ['staff'], 'st-ca');
    const admin = await scene.person('admin', ['admin']);
    const matterId = await scene.applies(worker);
    expect((await stranger.call(contract.matter, { matterId })).error?.code).toBe('FORBIDDEN');
    expect((await neighbour.call(contract.matter, { matterId })).error?.code).toBe('NOT_FOUND');
    expect((await admin.call(contract.matter, { matterId })).error?.code).toBe('FORBIDDEN');
  });
});

describe('the queue', () => {
  it('puts the urgent first, pages without gaps, and keeps to the reach', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const neighbour = await scene.person('zhou', ['staff'], 'st-ca');
    for (let n = 0; n < 24; n += 1) await scene.keep(scene.fresh(worker, { number: `n${n}` }));
    const urgent = scene.fresh(worker);
    const { matter } = advance(
      { ...urgent, triage: { ...urgent.triage, urgent: true } },
      {
        action: 'correctTriage',
        by: { personId: 's', name: 's', as: 'staff' },
        now: scene.now(),
        details: { reasons: '住院' },
        limits: DEFAULT_LIMITS,
        hours: STANDARD_HOURS,
      },
    );
    await scene.keep(matter);
    const first = good(await staff.call(contract.queue, { view: 'todo' }));
    expect(first.items).toHaveLength(20);
    expect(first.items[0]).toMatchObject({ id: matter._id, urgent: true });
    const rest = good(await staff.call(contract.queue, { view: 'todo', cursor: first.next }));
    expect(rest.items).toHaveLength(5);
    expect(rest.next).toBeUndefined();
    const ids = new Set([...first.items, ...rest.items].map(({ id }) => id));
    expect(ids.size).toBe(25);

    expect(good(await neighbour.call(contract.queue, { view: 'todo' })).items).toHaveLength(0);
    const peeking = await neighbour.call(contract.queue, { view: 'todo', stationId: 'st-ph' });
    expect(peeking.error?.code).toBe('NOT_FOUND');
    const broken = await staff.call(contract.queue, { view: 'todo', cursor: 'bm9uc2Vuc2U' });
    expect(broken.error).toMatchObject({ code: 'INVALID', fields: [{ path: 'cursor' }] });
  });

  it('of a district can be narrowed to one of its stations', async () => {
    const worker = await scene.person('wang');
    const chief = await scene.person('lu', ['staff'], 'st-qg');
    await scene.keep(scene.fresh(worker));
    await scene.keep(scene.fresh(worker, { stationId: 'st-ca', scopeIds: ['st-ca', 'st-qg'] }));
    const all = good(await chief.call(contract.queue, { view: 'todo' }));
    expect(all.items).toHaveLength(2);
    const one = good(await chief.call(contract.queue, { view: 'todo', stationId: 'st-ca' }));
    expect(one.items).toMatchObject([{ stationId: 'st-ca' }]);
    const everything = good(await chief.call(contract.register, {}));
    expect(everything.items).toHaveLength(2);
  });
});

describe('the register', () => {
  it('is open to an administrator without the content of cases', async () => {
    const worker = await scene.person('wang');
    const admin = await scene.person('admin', ['admin']);
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const matterId = await scene.applies(worker);
    const bare = good(await admin.call(contract.register, {}));
    expect(bare.items).toMatchObject([{ id: matterId, summary: '', applicant: '' }]);
    expect(good(await staff.call(contract.register, {})).items).toMatchObject([
      { id: matterId, summary: '公司拖欠我三个月工资', applicant: '王**' },
    ]);
    const nowhere = await admin.call(contract.register, { stationId: 'no-such' });
    expect(nowhere.error?.fields).toMatchObject([{ path: 'stationId' }]);
    expect((await worker.call(contract.register, {})).error?.code).toBe('FORBIDDEN');
  });
});

describe('search', () => {
  it('finds by number as dictated, by phone, by full name and by the respondent, within reach', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const neighbour = await scene.person('zhou', ['staff'], 'st-ca');
    const matterId = await scene.applies(worker);
    await scene.tick(2);
    const spoken = scene.matter(matterId).number.toLowerCase().replaceAll('-', ' ');
    const ways = [
      [spoken, 'number'],
      ['138 0000 0007', 'phone'],
      ['王小明', 'name'],
      ['上海市某某电子', 'respondent'],
    ] as const;
    for (const [text, foundBy] of ways) {
      const found = await staff.call(contract.search, { text });
      expect(good(found)).toMatchObject({ foundBy, items: [{ id: matterId, applicant: '王**' }] });
      expect(good(await neighbour.call(contract.search, { text }))).toEqual({
        items: [],
        foundBy: 'nothing',
      });
    }
    expect(good(await staff.call(contract.search, { text: '没有这个人' })).foundBy).toBe('nothing');
  });
});
