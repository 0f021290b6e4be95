import * as assignment from '@contracts/assignment';
import * as contract from '@contracts/handling';
import * as directory from '@contracts/directory';
import * as intake from '@contracts/intake';
import { CONSENTS } from '@domain/privacy/consents';
import { MINUTE } from '@domain/time/units';
import type { Somebody } from '../assignment/world';
import { officeFor } from '../harness';
import { documents, good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

const toFirms = (given = true) => ({
  purpose: 'outsideFirm' as const,
  version: CONSENTS.outsideFirm.version,
  given,
});

/** A lawyer of a firm that every function knows of by now. */
async function ofPartnerFirm(name: string): Promise<Somebody> {
  const firm = { _id: `firm-of-${name}`, version: 1, name: `${name}律师事务所`, phone: '' };
  await office().seed('firms', { ...firm, partner: true });
  office().cloud.clock.set(scene.now() + 2 * MINUTE);
  return scene.lawyer(name);
}

/** A call that leaves everything open: no employer, no name. */
async function called(staff: Somebody): Promise<string> {
  const { matterId } = good(
    await staff.call(intake.register, {
      channel: 'phone',
      narrative: '老板三个月没发工资，电话不接。',
      forms: ['arbitration'],
      phone: '13800000123',
      consents: [{ purpose: 'service', version: CONSENTS.service.version, given: true }],
    }),
  );
  return matterId;
}

test('staff writes down later what the caller did not know; the office finds the matter by it', async () => {
  const staff = await scene.person('chen', ['staff'], 'st-ph');
  const matterId = await called(staff);
  good(
    await staff.call(contract.amend, {
      matterId,
      respondents: [{ name: '宏达建筑劳务有限公司' }],
      claimAmount: '23000',
      worker: { name: '李大山' },
    }),
  );
  const page = good(await staff.call(contract.matter, { matterId }));
  expect(page).toMatchObject({
    respondents: [{ name: '宏达建筑劳务有限公司' }],
    claimAmount: '23000.00',
    parties: [{ name: '李**', phone: '138****0123' }],
  });
  expect(page.timeline[0]).toMatchObject({
    action: 'amend',
    text: 'chen补充了用人单位、要求的金额、职工的资料',
  });
  expect(page.triage.missing.map(({ id }) => id)).not.toContain('employer');
  await scene.tick();
  for (const text of ['李大山', '宏达建筑劳务有限公司'])
    expect(good(await staff.call(contract.search, { text })).items).toMatchObject([
      { id: matterId },
    ]);
  const again = await staff.call(contract.amend, { matterId, worker: { name: '李大山' } });
  expect(again.error?.message).toContain('没有要改的');
});

test('what a caller agrees to on the phone lets his matter go to a partner firm', async () => {
  const staff = await scene.person('chen', ['staff'], 'st-ph');
  const reviewer = await scene.person('xu', ['reviewer'], 'st-qg');
  const lawyer = await ofPartnerFirm('li');
  const matterId = await called(staff);
  good(await reviewer.call(contract.grant, { matterId, reasons: '符合条件' }));
  await scene.tick();
  expect(scene.matter(matterId).waitsForStaff).toBeDefined();

  good(await staff.call(contract.amend, { matterId, consents: [toFirms()] }));
  await scene.tick(2);
  expect(scene.matter(matterId)).toMatchObject({ state: 'offered', offereeId: lawyer.id });
  const { applicantId } = scene.matter(matterId);
  expect(documents(office(), 'consents', { personId: applicantId })).toContainEqual(
    expect.objectContaining({ purpose: 'outsideFirm', given: true, byId: staff.id }),
  );
});

test('an identity number needs its own consent; who is here himself keeps his details himself', async () => {
  const staff = await scene.person('chen', ['staff'], 'st-ph');
  const matterId = await called(staff);
  const number = { matterId, worker: { idNumber: '11010519491231002X' } };
  expect((await staff.call(contract.amend, number)).error?.code).toBe('CONSENT_REQUIRED');
  const sensitive = {
    purpose: 'sensitive' as const,
    version: CONSENTS.sensitive.version,
    given: true,
  };
  good(await staff.call(contract.amend, { ...number, consents: [sensitive] }));

  const worker = await scene.person('wang');
  const own = await scene.applies(worker);
  const { error } = await staff.call(contract.amend, { matterId: own, worker: { name: '王芳' } });
  expect(error?.fields).toMatchObject([{ path: 'worker' }]);
  const consents = await staff.call(contract.amend, { matterId: own, consents: [toFirms(false)] });
  expect(consents.error?.fields).toMatchObject([{ path: 'worker' }]);
  expect(scene.matter(own).consentOutsideFirm).toBe(true);
});

test('the worker names his employer himself; the desk hears of it; while a lawyer is asked nobody does', async () => {
  const staff = await scene.person('chen', ['staff'], 'st-ph');
  const worker = await scene.person('wang');
  const matterId = await scene.applies(worker, { respondents: [] });
  const named = { matterId, name: '宏达建筑劳务有限公司' };
  good(await worker.call(intake.nameEmployer, named));
  const page = good(await worker.call(intake.myMatter, { matterId }));
  expect(page.respondents).toMatchObject([{ name: '宏达建筑劳务有限公司' }]);
  expect(page.timeline[0]?.text).toBe('您补充了用人单位');
  await scene.tick(2);
  const inbox = good(await staff.call(directory.inbox, {}));
  expect(inbox.items.map(({ text }) => text).join()).toContain('职工补充了用人单位');

  const stranger = await scene.person('zhou');
  expect((await stranger.call(intake.nameEmployer, named)).error?.code).toBe('NOT_FOUND');
  await office().cloud.database.update(
    'matters',
    { _id: matterId },
    { $set: { state: 'offered' } },
  );
  const late = await worker.call(intake.nameEmployer, { matterId, name: '远山物流有限公司' });
  expect(late.error?.code).toBe('NOT_ALLOWED_NOW');
});

describe('a collective matter and partner firms', () => {
  const lead = async (staff: Somebody) =>
    good(
      await staff.call(contract.openCollective, {
        respondentName: '上海某某电子有限公司',
        narrative: '公司三个月没发工资，一共 30 多人。',
        forms: ['arbitration'],
        peopleCount: 30,
      }),
    ).matterId;

  const offeredTo = async (staff: Somebody, leadId: string) => {
    const reviewer = await scene.person('xu', ['reviewer'], 'st-qg');
    good(await reviewer.call(contract.grant, { matterId: leadId, reasons: '符合条件' }));
    await scene.tick(2);
    return good(await staff.call(assignment.candidates, { matterId: leadId }));
  };

  test('goes to one when every worker agreed', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const lawyer = await ofPartnerFirm('li');
    const leadId = await lead(staff);
    for (const name of ['李小红', '张小兰'])
      good(await staff.call(contract.addMember, { leadId, name, outsideFirm: true }));
    await offeredTo(staff, leadId);
    expect(scene.matter(leadId)).toMatchObject({ state: 'offered', offereeId: lawyer.id });
    const [offer] = good(await lawyer.call(assignment.myOffers, {})).items;
    good(await lawyer.call(assignment.accept, { offerId: offer?.id ?? '' }));

    // from now on nobody joins whose word is not known
    const { error } = await staff.call(contract.addMember, { leadId, name: '赵小凤' });
    expect(error?.fields).toMatchObject([{ path: 'outsideFirm' }]);
    good(await staff.call(contract.addMember, { leadId, name: '赵小凤', outsideFirm: true }));
  });

  test('stays in the house as soon as one has not', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    await ofPartnerFirm('li');
    const leadId = await lead(staff);
    good(await staff.call(contract.addMember, { leadId, name: '李小红', outsideFirm: true }));
    good(await staff.call(contract.addMember, { leadId, name: '张小兰' }));
    const { blocked } = await offeredTo(staff, leadId);
    expect(scene.matter(leadId).state).toBe('granted');
    expect(blocked).toMatchObject([{ reason: '有职工没有同意把资料交给他的律所' }]);
  });
});
