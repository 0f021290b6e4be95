import * as contract from '@contracts/handling';
import * as intake from '@contracts/intake';
import { DAY } from '@domain/time/units';
import { officeFor } from '../harness';
import { documents, good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

describe('a question', () => {
  it('is taken, answered, asked on and confirmed', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const matterId = await scene.asks(worker);
    expect(good(await staff.call(contract.take, { matterId }))).toMatchObject({
      state: 'handling',
      promise: { who: 'chen', does: '答复' },
    });
    const answered = await staff.call(contract.answer, { matterId, answer: '可以要求补缴。' });
    expect(good(answered)).toMatchObject({ state: 'confirming', promise: { who: '职工' } });
    good(await worker.call(intake.followUp, { matterId, reasons: '怎么要求？' }));
    expect(scene.matter(matterId)).toMatchObject({ state: 'handling', handlerId: staff.id });
    good(await staff.call(contract.answer, { matterId, answer: '先打 12333。' }));
    good(await worker.call(intake.confirm, { matterId, stars: 5 }));
    expect(scene.matter(matterId)).toMatchObject({
      state: 'closed',
      outcome: { kind: 'answered', summary: '先打 12333。' },
    });
  });

  it('needs words: an empty answer is marked at its field', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    const empty = await staff.call(contract.answer, { matterId, answer: '  ' });
    expect(empty.error).toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'answer', message: '请填写答复' }],
    });
  });

  it('goes to one of two who take it at once', async () => {
    const worker = await scene.person('wang');
    const one = await scene.person('chen', ['staff'], 'st-ph');
    const other = await scene.person('lu', ['staff'], 'st-ph');
    const matterId = await scene.asks(worker);
    const answers = await Promise.all(
      [one, other].map((by) => by.call(contract.take, { matterId })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(scene.moves(matterId, 'take')).toBe(1);
  });

  it('is no short cut around a review', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const matterId = await scene.applies(worker);
    const taken = await staff.call(contract.take, { matterId });
    expect(taken.error?.code).toBe('NOT_ALLOWED_NOW');
    const raised = await staff.call(contract.escalate, { matterId, level: 'difficult' });
    expect(raised.error?.code).toBe('NOT_ALLOWED_NOW');
    const page = good(await staff.call(contract.matter, { matterId }));
    expect(page.actions).not.toContain('take');
    expect(page.actions).not.toContain('escalate');
  });

  it('becomes representation under the same number', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId, number } = await scene.question(worker, staff);
    const light = await staff.call(contract.upgrade, { matterId, forms: ['drafting'] });
    expect(light.error?.fields).toMatchObject([{ path: 'forms' }]);
    good(await staff.call(contract.upgrade, { matterId, forms: ['arbitration'] }));
    expect(scene.matter(matterId)).toMatchObject({
      number,
      state: 'reviewing',
      forms: ['arbitration'],
      handlerId: '',
    });
  });

  it('goes on to a lawyer, with its history, when staff cannot answer it', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    const raised = await staff.call(contract.escalate, {
      matterId,
      level: 'difficult',
      reasons: '涉及竞业限制',
    });
    expect(good(raised).state).toBe('granted');
    expect(scene.matter(matterId)).toMatchObject({ triage: { level: 'difficult' }, handlerId: '' });
  });
});

describe("a student's answer", () => {
  async function proposed() {
    const worker = await scene.person('wang');
    const student = await scene.person('sun', ['student'], 'st-ph');
    const matterId = await scene.asks(worker);
    good(await student.call(contract.take, { matterId }));
    const answer = '试用期也要交社保。';
    const alone = await student.call(contract.answer, { matterId, answer });
    expect(alone.error?.code).toBe('NOT_ALLOWED_NOW');
    good(await student.call(contract.proposeAnswer, { matterId, answer }));
    return { worker, student, matterId };
  }

  it('is released by an in-house lawyer of the station, who sees the matter only until then', async () => {
    const { worker, student, matterId } = await proposed();
    const lawyer = await scene.person('zhao', ['lawyer'], 'st-ph');
    const outside = await scene.person('qian', ['lawyer'], '');
    expect(good(await lawyer.call(contract.answersToRelease, {})).items).toMatchObject([
      { id: matterId, flags: ['答复待审核'] },
    ]);
    const page = good(await lawyer.call(contract.matter, { matterId }));
    expect(page.actions).toEqual(['returnAnswer', 'releaseAnswer']);
    expect(page.proposedAnswer).toMatchObject({ text: '试用期也要交社保。', by: 'sun' });
    const released = { matterId, answer: '试用期也要交社保，可以补缴。' };
    expect((await outside.call(contract.releaseAnswer, released)).error?.code).toBe('NOT_FOUND');
    expect((await student.call(contract.releaseAnswer, released)).error?.code).toBe('FORBIDDEN');
    good(await lawyer.call(contract.releaseAnswer, released));
    expect(good(await worker.call(intake.myMatter, { matterId })).outcome?.summary).toBe(
      '试用期也要交社保，可以补缴。',
    );
    expect((await lawyer.call(contract.matter, { matterId })).error?.code).toBe('NOT_FOUND');
  });

  it('goes back to its author with what to mend', async () => {
    const { student, matterId } = await proposed();
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    good(await staff.call(contract.returnAnswer, { matterId, reasons: '请写明依据' }));
    const page = good(await student.call(contract.matter, { matterId }));
    expect(page.proposedAnswer?.returned).toBe('请写明依据');
    expect(page.actions).toContain('proposeAnswer');
    const early = await staff.call(contract.releaseAnswer, { matterId, answer: '可以' });
    expect(early.error?.code).toBe('NOT_ALLOWED_NOW');
  });
});

describe('the work on a case', () => {
  async function handled() {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const granted = await scene.granted(worker, {
      state: 'handling',
      handler: { personId: staff.id, kind: 'staff', name: 'chen', since: scene.now() },
    });
    const matterId = granted._id;
    await office().cloud.database.update(
      'matters',
      { _id: matterId },
      {
        $set: {
          state: 'handling',
          queue: 'handling',
          handlerId: staff.id,
          handlerList: `${staff.id}:open`,
          handler: { personId: staff.id, kind: 'staff', name: 'chen', since: scene.now() },
          stage: 'negotiation',
          'promise.id': 'firstContact',
          'promise.turn': 'handler',
        },
      },
    );
    return { worker, staff, matterId };
  }

  it('counts contacts in person-times, and the first one keeps the promise to call', async () => {
    const { worker, staff, matterId } = await handled();
    const contact = { matterId, channel: 'phone', people: 1, public: true } as const;
    const other = await staff.call(contract.recordContact, {
      ...contact,
      with: 'respondent',
      note: '人事说下周给答复',
      public: false,
    });
    expect(good(other).promise?.does).toBe('联系您并办理');
    const first = await staff.call(contract.recordContact, {
      ...contact,
      with: 'worker',
      note: '核对了工资数额',
    });
    expect(good(first).promise?.does).toBe('告诉您进展');
    expect(documents(office(), 'contacts', { matterId })).toHaveLength(2);
    const { timeline } = good(await worker.call(intake.myMatter, { matterId }));
    expect(timeline.map(({ text }) => text)).toContain('电话联系了您：核对了工资数额');
    expect(timeline.map(({ text }) => text).join()).not.toContain('人事');
  });

  it('goes through its stages to an outcome with dated sums', async () => {
    const { worker, staff, matterId } = await handled();
    const same = await staff.call(contract.enterStage, { matterId, stage: 'negotiation' });
    expect(same.error?.fields).toMatchObject([{ path: 'stage' }]);
    const mediation = good(await staff.call(contract.enterStage, { matterId, stage: 'mediation' }));
    expect(mediation.promise?.does).toBe('组织第一次调解');
    const talked = good(
      await staff.call(contract.recordWork, { matterId, work: '第一次调解，双方愿意谈' }),
    );
    expect(talked.promise).toMatchObject({
      does: '调解出结果',
      basis: '劳动争议调解仲裁法第14条：15 天内',
    });
    office().advance(2 * DAY);
    const again = good(await staff.call(contract.recordWork, { matterId, work: '第二次调解' }));
    expect(again.promise?.dueAt).toBe(talked.promise?.dueAt);

    const result = { matterId, kind: 'mediated', summary: '公司分两期付清' } as const;
    const wrong = await staff.call(contract.conclude, {
      ...result,
      awarded: { amount: '24000', day: '2026-02-30' },
      received: { amount: '12000', day: '2027-01-01' },
    });
    expect(wrong.error?.fields).toMatchObject([
      { path: 'awarded.day', message: '没有这一天，请重新选择' },
      { path: 'received.day', message: '日期不能晚于今天' },
    ]);
    const concluded = await staff.call(contract.conclude, {
      ...result,
      claimed: { amount: '26000', day: '2026-11-23' },
      received: { amount: '12000.5', day: '2026-11-25' },
    });
    expect(good(concluded).state).toBe('confirming');
    expect(good(await worker.call(intake.myMatter, { matterId })).outcome).toMatchObject({
      kind: 'mediated',
      claimed: { amount: '26000.00' },
      received: { amount: '12000.50', day: '2026-11-25' },
    });
  });

  it('is handed over with a note when the worker asks for somebody else', async () => {
    const { worker, staff, matterId } = await handled();
    const chief = await scene.person('lu', ['staff'], 'st-qg');
    const early = await chief.call(contract.keepHandler, { matterId, reasons: '一直联系着' });
    expect(early.error?.code).toBe('NOT_ALLOWED_NOW');
    good(await worker.call(intake.askReassign, { matterId, reasons: '总是联系不上' }));
    expect(good(await chief.call(contract.matter, { matterId }))).toMatchObject({
      reassignAsked: '总是联系不上',
      actions: expect.arrayContaining(['reassign', 'keepHandler']),
    });
    good(
      await chief.call(contract.reassign, {
        matterId,
        reasons: '原承办人工作调整',
        handover: '已联系单位一次，证据在材料里',
      }),
    );
    expect(scene.matter(matterId)).toMatchObject({ state: 'granted', handlerId: '' });
    expect((await staff.call(contract.recordWork, { matterId, work: '跟进' })).error?.code).toBe(
      'NOT_FOUND',
    );
    const { timeline } = good(await worker.call(intake.myMatter, { matterId }));
    expect(timeline[0]?.text).toBe('正在为您更换承办人：原承办人工作调整');
    expect(JSON.stringify(timeline)).not.toContain('证据在材料里');
  });

  it('ends with a follow-up call; a worker who is not satisfied is not filed away silently', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    good(await staff.call(contract.answer, { matterId, answer: '可以' }));
    good(await worker.call(intake.confirm, { matterId, stars: 2, words: '没解决' }));
    const early = await staff.call(contract.archive, { matterId });
    expect(early.error?.message).toBe('还没有回访');
    const call = { matterId, note: '单位还是没补', satisfied: false };
    good(await staff.call(contract.recordFollowUp, call));
    const after = good(await staff.call(contract.queue, { view: 'after' }));
    expect(after.items[0]?.flags).toContain('回访不满意');
    await scene.tick(2);
    expect(
      scene
        .inboxOf(staff)
        .map(({ body }) => body)
        .join(),
    ).toContain('回访时职工不满意');
    expect(good(await staff.call(contract.archive, { matterId })).state).toBe('archived');
  });
});
