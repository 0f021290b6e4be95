import * as drafting from '@contracts/drafting';
import type { Somebody } from '../assignment/world';
import { good, Scene } from '../handling/scene';
import { officeFor } from '../harness';

const office = officeFor();
const scene = new Scene(office);

let staff: Somebody;
let one: Somebody;
let other: Somebody;
let matterId: string;

beforeEach(async () => {
  await scene.begin();
  staff = await scene.person('chen', ['staff'], 'st-ph');
  one = await scene.person('li');
  other = await scene.person('zhao');
  const lead = { lead: true, applicantId: '', ownerIds: [one.id, other.id] };
  ({ _id: matterId } = await scene.keep(scene.fresh(one, lead)));
  const file = { holderId: matterId, side: 'worker', kind: 'image', messageId: '', itemId: '' };
  await office().seed(
    'files',
    { _id: 'f1', ...file, ownerId: one.id, shared: false, name: '李的工资条.jpg', at: 1 },
    { _id: 'f2', ...file, ownerId: other.id, shared: false, name: '赵的病历.jpg', at: 2 },
    { _id: 'f3', ...file, ownerId: other.id, shared: true, name: '停工通知.jpg', at: 3 },
  );
});

const evidenceFor = async (somebody: Somebody) => {
  const input = { matterId, templateId: 'evidence-list' };
  return JSON.stringify(good(await somebody.call(drafting.prefill, input)).answers);
};

test('a representative’s list names what is for all and his own, the office’s names everything', async () => {
  const own = await evidenceFor(one);
  expect(own).toContain('李的工资条');
  expect(own).toContain('停工通知');
  expect(own).not.toContain('赵的病历');
  expect(await evidenceFor(staff)).toContain('赵的病历');
});

test('claims and results are each worker’s own: a collective matter has none', async () => {
  expect(good(await staff.call(drafting.claims, { matterId })).lines).toEqual([]);
  expect(good(await staff.call(drafting.results, { matterId })).items).toEqual([]);
  const saved = await staff.call(drafting.saveClaims, { matterId, version: 0, lines: [] });
  expect(saved.error).toMatchObject({
    code: 'NOT_ALLOWED_NOW',
    message: '集体事项里，请在各人自己的事项中写请求。',
  });
});
