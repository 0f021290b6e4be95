import * as contract from '@contracts/handling';
import * as intake from '@contracts/intake';
import { officeFor } from '../harness';
import { good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

async function complained() {
  const worker = await scene.person('wang');
  const staff = await scene.person('chen', ['staff'], 'st-ph');
  const { _id: matterId } = await scene.question(worker, staff);
  const { complaintId } = good(
    await worker.call(intake.complain, { matterId, text: '一直没人回我' }),
  );
  return { worker, staff, matterId, complaintId };
}

describe('a complaint', () => {
  it('is not read by the student or lawyer it may be about, who still know that there is one', async () => {
    const { matterId } = await complained();
    const student = await scene.person('lin', ['student'], 'st-ph');
    const seen = good(await student.call(contract.matter, { matterId })).complaints;
    expect(seen).toMatchObject([{ text: '', answer: '', mayAnswer: false }]);
  });

  it('is answered by whom it is not about; the worker is told', async () => {
    const { worker, staff, matterId, complaintId } = await complained();
    const chief = await scene.person('lu', ['staff'], 'st-qg');
    expect(good(await staff.call(contract.complaints, {})).items).toMatchObject([
      { id: complaintId, mayAnswer: false },
    ]);
    const own = await staff.call(contract.answerComplaint, { complaintId, answer: '我很忙' });
    expect(own.error?.code).toBe('NOT_ALLOWED_NOW');

    expect(good(await chief.call(contract.matter, { matterId })).complaints).toMatchObject([
      { id: complaintId, text: '一直没人回我', mayAnswer: true },
    ]);
    good(await chief.call(contract.answerComplaint, { complaintId, answer: '已提醒，今天回电' }));
    expect(scene.matter(matterId).openComplaintId).toBeUndefined();
    expect(scene.timersOf(complaintId)).toHaveLength(0);
    await scene.tick();
    expect(scene.inboxOf(worker).map(({ template }) => template)).toContain('complaint.answered');
    expect(good(await worker.call(intake.myMatter, { matterId })).complaint).toMatchObject({
      answer: '已提醒，今天回电',
    });
    expect(good(await chief.call(contract.complaints, {})).items).toHaveLength(0);
    expect(good(await chief.call(contract.complaints, { answered: true })).items).toHaveLength(1);

    const again = await chief.call(contract.answerComplaint, { complaintId, answer: '再说一次' });
    expect(again.error?.code).toBe('NOT_ALLOWED_NOW');
  });

  it('about the only person there is is answered by him, with the reason on record', async () => {
    const { staff, matterId, complaintId } = await complained();
    const page = good(await staff.call(contract.matter, { matterId }));
    expect(page).toMatchObject({ soleOfficer: true, complaints: [{ mayAnswer: true }] });
    const answer = { complaintId, answer: '抱歉，今天回电' };
    const silent = await staff.call(contract.answerComplaint, answer);
    expect(silent.error?.fields).toMatchObject([{ path: 'soleOfficerReason' }]);
    good(
      await staff.call(contract.answerComplaint, { ...answer, soleOfficerReason: '站里只有我' }),
    );
    const [kept] = office().cloud.database.find('complaints', { _id: complaintId });
    expect(kept).toMatchObject({ exception: '站里只有我', answeredById: staff.id });
  });

  it('of another station is nobody’s business, and is answered once by two at once', async () => {
    const { complaintId } = await complained();
    const neighbour = await scene.person('zhou', ['staff'], 'st-ca');
    const strange = await neighbour.call(contract.answerComplaint, { complaintId, answer: '好' });
    expect(strange.error?.code).toBe('NOT_FOUND');
    const two = [
      await scene.person('lu', ['staff'], 'st-qg'),
      await scene.person('xu', ['reviewer'], 'st-qg'),
    ];
    const answers = await Promise.all(
      two.map((one) =>
        one.call(contract.answerComplaint, { complaintId, answer: `${one.name}答` }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
