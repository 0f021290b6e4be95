import * as contract from '@contracts/handling';
import * as intake from '@contracts/intake';
import { officeFor } from '../harness';
import { good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

const file = (_id: string, holderId: string, ownerId: string) => ({
  _id,
  holderId,
  ownerId,
  byName: '职工',
  side: 'worker',
  name: '合同.jpg',
  kind: 'image',
  size: 1000,
  sha256: _id,
  fileID: `cloud://local/${_id}`,
  itemId: '',
  shared: false,
  messageId: '',
  safety: 'pass',
  at: 1,
});

describe('messages', () => {
  it('of a collective matter: what one representative adds is not the other’s, what the office adds is', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const [one, other] = [await scene.person('li'), await scene.person('zhao')];
    const lead = { lead: true, applicantId: '', ownerIds: [one.id, other.id] };
    const { _id: matterId } = await scene.keep(scene.fresh(one, lead));
    const byStaff = { ...file('f2', matterId, staff.id), side: 'office' };
    await office().seed('files', file('f1', matterId, one.id), byStaff);
    const send = contract.sendMessage;
    good(await one.call(send, { matterId, text: '我的病历', fileIds: ['f1'] }));
    good(await staff.call(send, { matterId, text: '请签这份', fileIds: ['f2'] }));
    const filesFor = async (somebody: typeof one) => {
      const listed = good(await somebody.call(contract.messages, { matterId })).items;
      const onPage = good(await somebody.call(intake.myMatter, { matterId })).messages.toReversed();
      const ids = (messages: typeof listed) =>
        messages.map(({ files }) => files.map(({ id }) => id));
      expect(ids(onPage)).toEqual(ids(listed));
      return ids(listed);
    };
    expect(await filesFor(one)).toEqual([['f2'], ['f1']]);
    expect(await filesFor(other)).toEqual([['f2'], []]);
    const opens = async (fileId: string) =>
      (await other.call(intake.fileLink, { fileId })).error?.code;
    expect(await opens('f1')).toBe('NOT_FOUND');
    expect(await opens('f2')).not.toBe('NOT_FOUND');
  });

  it('go both ways; the other side hears that there is one, not what it says', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    const asked = good(
      await worker.call(contract.sendMessage, { matterId, text: '工资条也要吗？', fileIds: [] }),
    );
    expect(asked).toMatchObject({ mine: true, side: 'worker', held: false });
    good(await staff.call(contract.sendMessage, { matterId, text: '要的。', fileIds: [] }));
    await scene.tick(2);
    const told = [...scene.inboxOf(worker), ...scene.inboxOf(staff)];
    expect(told.filter(({ template }) => template.startsWith('message.'))).toHaveLength(2);
    expect(JSON.stringify(told)).not.toMatch(/工资条|要的/);
    const { items } = good(await worker.call(contract.messages, { matterId }));
    expect(items.map(({ text, mine }) => [text, mine])).toEqual(
      expect.arrayContaining([
        ['要的。', false],
        ['工资条也要吗？', true],
      ]),
    );
    expect(good(await worker.call(intake.myMatter, { matterId })).messages).toHaveLength(2);
  });

  it('say something, or bring a file; only own files of this matter, and each once', async () => {
    const worker = await scene.person('wang');
    const other = await scene.person('li');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    await office().seed(
      'files',
      file('own', matterId, worker.id),
      file('foreign', 'another-matter', worker.id),
      file('somebodys', matterId, other.id),
    );
    const send = (text: string, ...fileIds: string[]) =>
      worker.call(contract.sendMessage, { matterId, text, fileIds });
    expect((await send('  ')).error?.fields).toMatchObject([{ path: 'text' }]);
    expect((await send('看这个', 'foreign')).error?.fields).toMatchObject([{ path: 'fileIds' }]);
    expect((await send('看这个', 'somebodys')).error?.fields).toMatchObject([{ path: 'fileIds' }]);
    expect(good(await send('', 'own')).files).toMatchObject([{ id: 'own', mine: true }]);
    expect((await send('再看一次', 'own')).error?.fields).toMatchObject([{ path: 'fileIds' }]);
  });

  it('of whom it is none of the business are not sent', async () => {
    const worker = await scene.person('wang');
    const stranger = await scene.person('li');
    const neighbour = await scene.person('zhou', ['staff'], 'st-ca');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    for (const one of [stranger, neighbour]) {
      const sent = await one.call(contract.sendMessage, { matterId, text: '您好', fileIds: [] });
      expect(sent.error?.code).toBe('NOT_FOUND');
      const read = await one.call(contract.messages, { matterId });
      expect(read.error?.code).toBe('NOT_FOUND');
    }
    expect(scene.denials(matterId)).toBe(4);
  });

  it('that the platform doubts are shown to staff with a mark; the office is asked to write otherwise', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    const reply = { result: { suggest: 'risky', label: 100 } };
    const stop = office().cloud.openapi.answer({ api: 'security.msgSecCheck', reply });
    const say = { matterId, text: '老板打了我', fileIds: [] };
    const sent = await worker.call(contract.sendMessage, say);
    const refused = await staff.call(contract.sendMessage, say);
    stop();
    expect(good(sent).held).toBe(true);
    expect(refused.error?.fields).toMatchObject([{ path: 'text' }]);
    expect(good(await staff.call(contract.messages, { matterId })).items).toMatchObject([
      { text: '老板打了我', held: true },
    ]);
    await scene.tick(2);
    expect(
      scene
        .inboxOf(staff)
        .map(({ body }) => body)
        .join(),
    ).toContain('需要您先看一下');
  });

  it('come in pages without a gap where several are of the same moment', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    const many = Array.from({ length: 70 }, (_, n) => ({
      _id: `m${n}`,
      matterId,
      at: 1_000_000 + Math.floor(n / 20),
      byId: worker.id,
      byName: '职工',
      side: 'worker',
      text: `第 ${n} 条`,
      fileIds: [],
      held: false,
    }));
    await office().seed('messages', ...many);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = good(await staff.call(contract.messages, { matterId, cursor }));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(70);
    expect(new Set(seen).size).toBe(70);
  });
});
