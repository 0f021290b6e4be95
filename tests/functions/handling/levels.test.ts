import * as assignment from '@contracts/assignment';
import * as contract from '@contracts/handling';
import * as triage from '@contracts/triage';
import type { Matter } from '@domain/matter/matter';
import { dayOf } from '@domain/time/china';
import type { Branch } from '@domain/triage/topics';
import type { Level } from '@domain/triage/types';
import type { Somebody } from '../assignment/world';
import { officeFor } from '../harness';
import { documents, good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

let worker: Somebody;
let staff: Somebody;

beforeEach(async () => {
  await scene.begin();
  worker = await scene.person('wang');
  staff = await scene.person('chen', ['staff'], 'st-ph');
});

/** A question of a branch and level that nobody has looked at yet. */
async function question(level: Level, branch: Branch = 'labour'): Promise<string> {
  const change = { forms: ['consultation' as const] };
  const fresh = scene.fresh(worker, change);
  const labour = branch === 'labour';
  const topic = labour ? ('wages' as const) : ('not-labour' as const);
  const { _id } = await scene.keep({
    ...fresh,
    triage: { ...fresh.triage, level, branch, labour, topic },
  });
  return _id;
}

const passOn = async (matterId: string, level: Level): Promise<void> => {
  good(await staff.call(contract.escalate, { matterId, level }));
  await scene.tick();
};

const accepts = async (who: Somebody, matterId: string): Promise<void> => {
  good(await who.call(assignment.accept, { offerId: scene.offerOf(matterId)._id }));
};

const promiseOf = (matterId: string): NonNullable<Matter['promise']> => {
  const { promise } = scene.matter(matterId);
  if (!promise) throw new Error('no promise runs');
  return promise;
};

describe('who answers', () => {
  it('a simple question: the station’s staff, within a working day', async () => {
    const matterId = await question('simple');
    good(await staff.call(contract.take, { matterId }));
    expect(promiseOf(matterId)).toMatchObject({ id: 'consultation' });
    expect(dayOf(promiseOf(matterId).dueAt)).toBe('2026-11-24');
    const page = good(await staff.call(contract.matter, { matterId }));
    expect(page).toMatchObject({
      triage: { level: 'simple' },
      afterLimit: '到期没有答复，自动转给律师',
    });
  });

  it('a general one: a lawyer of the specialty, within two', async () => {
    await scene.lawyer('hours', { specialties: ['working-time'] });
    await scene.lawyer('expert', { expert: true });
    const lawyer = await scene.lawyer('wages', { openLoad: 5 });
    const matterId = await question('general');
    await passOn(matterId, 'general');
    expect(scene.matter(matterId).offereeId).toBe(lawyer.id);
    await accepts(lawyer, matterId);
    expect(dayOf(promiseOf(matterId).dueAt)).toBe('2026-11-25');
  });

  it.each<Branch>(['labour', 'civil', 'family', 'administrative', 'tort'])(
    'a difficult one: the expert of its branch (%s), within five',
    async (branch) => {
      await scene.lawyer('lawyer', { branches: [branch] });
      const other = branch === 'family' ? 'civil' : 'family';
      await scene.lawyer('other', { expert: true, branches: [other] });
      const expert = await scene.lawyer('expert', {
        expert: true,
        branches: [branch],
        openLoad: 8,
      });
      const matterId = await question('difficult', branch);
      await passOn(matterId, 'difficult');
      expect(scene.matter(matterId).offereeId).toBe(expert.id);
      await accepts(expert, matterId);
      expect(dayOf(promiseOf(matterId).dueAt)).toBe('2026-11-30');
    },
  );
});

describe('a limit that passes', () => {
  it('takes a question up a level at a time, and ends on the staff’s list', async () => {
    const lawyer = await scene.lawyer('li');
    const expert = await scene.lawyer('zheng', { expert: true });
    const matterId = await question('simple');
    good(await staff.call(contract.take, { matterId }));

    await scene.tickAt(promiseOf(matterId).dueAt);
    await scene.tick();
    expect(scene.matter(matterId)).toMatchObject({
      triage: { level: 'general', levelReason: '没有在期限内答复，转给律师' },
      offereeId: lawyer.id,
    });
    await accepts(lawyer, matterId);

    await scene.tickAt(promiseOf(matterId).dueAt);
    await scene.tick();
    expect(scene.matter(matterId)).toMatchObject({
      triage: { level: 'difficult', levelReason: '没有在期限内答复，转给专家' },
      offereeId: expert.id,
    });
    await accepts(expert, matterId);

    await scene.tickAt(promiseOf(matterId).dueAt);
    expect(scene.matter(matterId)).toMatchObject({ state: 'handling', handlerId: expert.id });
    expect(promiseOf(matterId).brokenAt).toBeDefined();
    expect(good(await staff.call(contract.matter, { matterId })).afterLimit).toBe('');
  });
});

describe('a level is only lowered with a reason', () => {
  it('by the expert, who hands it back: a level lower, at the desk, and not to him again', async () => {
    const lawyer = await scene.lawyer('li');
    const expert = await scene.lawyer('zheng', { expert: true });
    const matterId = await question('difficult');
    await passOn(matterId, 'difficult');
    await accepts(expert, matterId);

    const silent = await expert.call(contract.handBack, { matterId, reasons: ' ' });
    expect(silent.error?.fields).toMatchObject([{ path: 'reasons' }]);
    good(await expert.call(contract.handBack, { matterId, reasons: '只问加班费标准' }));
    expect(scene.matter(matterId)).toMatchObject({
      state: 'submitted',
      handlerId: '',
      triage: { level: 'general', levelReason: '只问加班费标准' },
      promise: { id: 'firstLook' },
    });
    expect(scene.card(expert).openLoad).toBe(0);
    expect(documents(office(), 'events', { matterId, action: 'handBack' })).toMatchObject([
      { note: '只问加班费标准', text: '承办人看过后认为可以由律师答复，正在安排' },
    ]);
    await passOn(matterId, 'general');
    expect(scene.matter(matterId).offereeId).toBe(lawyer.id);

    await accepts(lawyer, matterId);
    good(await lawyer.call(contract.handBack, { matterId, reasons: '有现成的规定' }));
    expect(scene.matter(matterId).triage.level).toBe('simple');
    good(await staff.call(contract.take, { matterId }));
    const own = await staff.call(contract.handBack, { matterId, reasons: '不难' });
    expect(own.error?.code).toBe('NOT_ALLOWED_NOW');
  });

  it('by passing it on', async () => {
    const expert = await scene.lawyer('zheng', { expert: true });
    const matterId = await question('difficult');
    const atDesk = await staff.call(contract.escalate, { matterId, level: 'general' });
    expect(atDesk.error?.fields).toMatchObject([{ path: 'level' }]);
    await passOn(matterId, 'difficult');
    await accepts(expert, matterId);
    const silent = await expert.call(contract.escalate, { matterId, level: 'general' });
    expect(silent.error?.fields).toMatchObject([{ path: 'reasons' }]);
    const simple = { matterId, level: 'simple' as const, reasons: '不难' };
    expect((await expert.call(contract.escalate, simple)).error?.fields).toMatchObject([
      { path: 'level' },
    ]);
    const said = { matterId, level: 'general' as const, reasons: '一般问题' };
    good(await expert.call(contract.escalate, said));
    expect(scene.matter(matterId).triage).toMatchObject({
      level: 'general',
      levelReason: '一般问题',
    });
  });

  it('by a correction', async () => {
    const matterId = await question('difficult');
    const to = { matterId, topic: 'wages', level: 'simple', urgent: false } as const;
    const silent = await staff.call(triage.correct, { ...to, reasons: ' ' });
    expect(silent.error?.fields).toMatchObject([{ path: 'reasons' }]);
    good(await staff.call(triage.correct, { ...to, reasons: '只问标准' }));
    expect(scene.matter(matterId).triage).toMatchObject({
      level: 'simple',
      levelReason: '工作人员更正：只问标准',
    });
  });
});
