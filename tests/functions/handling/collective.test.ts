import * as contract from '@contracts/handling';
import * as directory from '@contracts/directory';
import * as intake from '@contracts/intake';
import type { Somebody } from '../assignment/world';
import { officeFor } from '../harness';
import { good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

async function opened(staff: Somebody) {
  return good(
    await staff.call(contract.openCollective, {
      respondentName: '上海某某电子有限公司',
      narrative: '公司三个月没发工资，一共 30 多人。',
      forms: ['arbitration'],
      peopleCount: 30,
    }),
  );
}

/** Makes the lead a case in somebody's hands, as after review and assignment. */
async function inHandsOf(staff: Somebody, matterId: string): Promise<void> {
  const reviewer = await scene.person('xu', ['reviewer'], 'st-qg');
  good(await reviewer.call(contract.grant, { matterId, reasons: '符合条件' }));
  const handler = { personId: staff.id, kind: 'staff', name: staff.name, since: 0 };
  const facts = { state: 'handling', handler, handlerId: staff.id, stage: 'negotiation' };
  await office().cloud.database.update('matters', { _id: matterId }, { $set: facts });
}

describe('a collective matter', () => {
  it('is one case with many workers, each with his own number, claim and page', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { matterId: leadId, number } = await opened(staff);
    expect(scene.matter(leadId)).toMatchObject({ lead: true, triage: { urgent: true } });
    const added = good(
      await staff.call(contract.addMember, {
        leadId,
        name: '李小红',
        phone: '13800000008',
        claimAmount: '18000',
        wants: '补发工资',
      }),
    );
    expect(added.claimCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const member = scene.matter(added.matterId);
    expect(member).toMatchObject({ state: 'joined', leadId, leadNumber: number, promise: null });
    expect(scene.timersOf(added.matterId)).toHaveLength(0);
    expect(scene.matter(leadId).memberCount).toBe(1);

    const phone = await scene.person('li');
    good(await phone.call(directory.claimMatter, { number: added.number, code: added.claimCode }));
    const page = good(await phone.call(intake.myMatter, { matterId: added.matterId }));
    expect(page).toMatchObject({ claimAmount: '18000.00', lead: { number, memberCount: 1 } });
    expect((await phone.call(intake.myMatter, { matterId: leadId })).error?.code).toBe('NOT_FOUND');

    const twice = await staff.call(contract.addMember, {
      leadId,
      name: '李小红',
      phone: '13800000008',
    });
    expect(twice.error?.fields).toMatchObject([{ path: 'phone' }]);
    const wrong = await staff.call(contract.addMember, { leadId, name: '李2', phone: '1380' });
    expect(wrong.error?.fields?.map(({ path }) => path)).toEqual(['name', 'phone']);
  });

  it('that only asks is answered for all of its workers', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { matterId: leadId } = good(
      await staff.call(contract.openCollective, {
        respondentName: '上海某某电子有限公司',
        narrative: '公司三个月没发工资，想问怎么办。',
        forms: ['consultation'],
        peopleCount: 3,
      }),
    );
    const added = good(await staff.call(contract.addMember, { leadId, name: '李小红' }));
    good(await staff.call(contract.take, { matterId: leadId }));
    good(await staff.call(contract.answer, { matterId: leadId, answer: '可以一起申请仲裁。' }));
    await office().fire();
    expect(scene.matter(added.matterId)).toMatchObject({
      state: 'confirming',
      outcome: { kind: 'answered', summary: '可以一起申请仲裁。' },
    });
  });

  it('loses none of those who are added at the same moment', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const colleague = await scene.person('lu', ['staff'], 'st-qg');
    const { matterId: leadId } = await opened(staff);
    const names = ['赵一', '钱二', '孙三', '李四', '周五', '吴六'];
    const answers = await Promise.all(
      names.map((name, n) =>
        (n % 2 === 0 ? staff : colleague).call(contract.addMember, { leadId, name }),
      ),
    );
    const added = answers.filter(({ ok }) => ok).length;
    // whoever came too often at the wrong moment is told to try again, and was not added
    for (const { error } of answers) if (error) expect(error.code).toBe('CONFLICT');
    expect(added).toBeGreaterThanOrEqual(4);
    expect(scene.matter(leadId).memberCount).toBe(added);
    const { items } = good(await staff.call(contract.members, { leadId }));
    expect(items).toHaveLength(added);
  });

  it('takes in a worker who came alone, and lets him go again', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const neighbour = await scene.person('zhou', ['staff'], 'st-ca');
    const worker = await scene.person('wang');
    const { matterId: leadId } = await opened(staff);
    const matterId = await scene.applies(worker);
    const { number } = scene.matter(matterId);
    expect(good(await staff.call(contract.joinable, { leadId })).items).toMatchObject([
      { id: matterId },
    ]);
    const strange = await neighbour.call(contract.joinCollective, { matterId, leadId });
    expect(strange.error?.code).toBe('NOT_FOUND');
    const nowhere = await staff.call(contract.joinCollective, { matterId, leadId: 'no-such' });
    expect(nowhere.error?.code).toBe('NOT_FOUND');
    good(await staff.call(contract.joinCollective, { matterId, leadId }));
    expect(good(await staff.call(contract.joinable, { leadId })).items).toHaveLength(0);
    expect(good(await worker.call(intake.myMatter, { matterId }))).toMatchObject({
      number,
      state: 'joined',
      actions: ['withdraw', 'keepDates'],
    });
    expect(scene.matter(leadId).memberCount).toBe(1);
    good(await staff.call(contract.separate, { matterId, reasons: '另有工伤' }));
    expect(scene.matter(matterId)).toMatchObject({ state: 'submitted', leadId: '' });
    expect(scene.matter(leadId).memberCount).toBe(0);
  });

  it('is read by its representatives like one of their own, and by no other member', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const worker = await scene.person('wang');
    const other = await scene.person('li');
    const { matterId: leadId } = await opened(staff);
    const memberId = await scene.applies(worker);
    const otherId = await scene.applies(other, {
      applicant: { name: '李小红', phone: '13800000008' },
    });
    for (const matterId of [memberId, otherId])
      good(await staff.call(contract.joinCollective, { matterId, leadId }));
    const set = (representative: boolean) =>
      staff.call(contract.setRepresentative, { leadId, memberId, representative });
    good(await set(true));
    expect(good(await worker.call(intake.myMatter, { matterId: leadId }))).toMatchObject({
      isLead: true,
    });
    expect((await other.call(intake.myMatter, { matterId: leadId })).error?.code).toBe('NOT_FOUND');
    const { items } = good(await staff.call(contract.members, { leadId }));
    expect(items.filter(({ representative }) => representative)).toMatchObject([
      { matterId: memberId, name: '王**' },
    ]);
    const page = good(await staff.call(contract.matter, { matterId: leadId }));
    expect(page.parties).toMatchObject([{ role: 'representative', name: '王**' }]);
    expect(page.narrative).toContain('三个月没发工资');
    good(await set(false));
    expect((await worker.call(intake.myMatter, { matterId: leadId })).error?.code).toBe(
      'NOT_FOUND',
    );
    const foreign = await staff.call(contract.setRepresentative, {
      leadId,
      memberId: 'no-such',
      representative: true,
    });
    expect(foreign.error?.code).toBe('NOT_FOUND');
  });

  it('knows a representative again when he ties his WeChat', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const phone = await scene.person('li');
    const { matterId: leadId } = await opened(staff);
    const { number, claimCode: code } = good(
      await staff.call(contract.addMember, { leadId, name: '李小红', representative: true }),
    );
    expect((await phone.call(intake.myMatter, { matterId: leadId })).ok).toBe(false);
    good(await phone.call(directory.claimMatter, { number, code }));
    expect(good(await phone.call(intake.myMatter, { matterId: leadId })).isLead).toBe(true);
  });

  it('gives its workers back when it ends without an outcome; none of them can end it for all', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const reviewer = await scene.person('xu', ['reviewer'], 'st-qg');
    const worker = await scene.person('wang');
    const { matterId: leadId } = await opened(staff);
    const memberId = await scene.applies(worker);
    good(await staff.call(contract.joinCollective, { matterId: memberId, leadId }));
    const added: string[] = [];
    for (let n = 0; n < 9; n += 1)
      added.push(good(await staff.call(contract.addMember, { leadId, name: '赵某' })).matterId);
    const chosen = { leadId, memberId, representative: true };
    good(await staff.call(contract.setRepresentative, chosen));
    const alone = await worker.call(intake.withdraw, { matterId: leadId });
    expect(alone.error).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: expect.stringContaining('集体'),
    });
    expect(good(await worker.call(intake.myMatter, { matterId: leadId })).actions).not.toContain(
      'withdraw',
    );

    good(await staff.call(contract.startReview, { matterId: leadId }));
    good(
      await reviewer.call(contract.refuse, {
        matterId: leadId,
        reasons: '不属于范围',
        article: '第31条',
      }),
    );
    await scene.tick();
    for (const id of [memberId, ...added])
      expect(scene.matter(id)).toMatchObject({ state: 'submitted', leadId: '' });
    expect(scene.matter(leadId)).toMatchObject({ memberCount: 0, ownerIds: [] });
    const { timeline } = good(await worker.call(intake.myMatter, { matterId: memberId }));
    expect(timeline[0]?.text).toContain('您的事项单独办理');
  });

  it('ends for all its workers together; each is told the outcome, not the sum of all', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const worker = await scene.person('wang');
    const { matterId: leadId } = await opened(staff);
    const memberId = await scene.applies(worker);
    good(await staff.call(contract.joinCollective, { matterId: memberId, leadId }));
    const added: string[] = [];
    for (const name of ['赵一', '钱二', '孙三'])
      added.push(good(await staff.call(contract.addMember, { leadId, name })).matterId);
    await inHandsOf(staff, leadId);
    good(
      await staff.call(contract.conclude, {
        matterId: leadId,
        kind: 'settled',
        summary: '公司付清工资',
        received: { amount: '90000', day: '2026-11-23' },
      }),
    );
    await scene.tick(2);
    for (const id of [memberId, ...added])
      expect(scene.matter(id)).toMatchObject({
        state: 'confirming',
        outcome: { kind: 'settled', summary: '公司付清工资' },
      });
    const page = good(await worker.call(intake.myMatter, { matterId: memberId }));
    expect(page.outcome?.received).toBeUndefined();
    expect(page.actions).toContain('confirm');
    expect(scene.moves(memberId, 'concludeJoined')).toBe(1);
    const late = await staff.call(contract.addMember, { leadId, name: '周五' });
    expect(late.error?.code).toBe('NOT_ALLOWED_NOW');
  });
});
