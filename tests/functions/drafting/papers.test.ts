import { dropPaper, paper, papers, prefill, render, savePaper } from '@contracts/drafting';
import { eraseMine } from '@contracts/directory';
import { fileLink, myMatter, submit } from '@contracts/intake';
import { templateOf } from '@domain/documents/catalogue';
import { FACTS, filled } from '../../domain/documents/filled';
import { sendable } from '../../../cloudfunctions/drafting/_answers';
import { officeFor } from '../harness';
import { application, hire, seedStations } from '../intake/office';
import { textOfDocx } from './office-paper';

const office = officeFor();
const ANSWERS = { single: { name: '何秀兰', story: '十月二十日被辞退。' }, lists: {} };

beforeAll(async () => {
  await seedStations(office());
  await hire(office(), 'chen', ['staff'], 'street');
  await hire(office(), 'far', ['staff'], 'elsewhere');
});

let papersSoFar = 0;
const newPaperId = () => `paper-${(papersSoFar += 1)}`;

const read = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());

const matterOf = async (openid: string) => {
  const { data } = await office()
    .as(openid)
    .call(
      submit,
      application({
        applicant: { name: '何秀兰', phone: '13800000007', address: '普惠路 12 号 301 室' },
      }),
    );
  return data?.matterId ?? '';
};

describe('a paper of one’s own', () => {
  it('is kept, listed, gone on with, and never overwritten by an older one', async () => {
    const paperId = newPaperId();
    const worker = office().as('he');
    const save = (revision: number, story: string) =>
      worker.call(savePaper, {
        paperId,
        revision,
        templateId: 'arbitration-request',
        answers: { single: { name: '何秀兰', story }, lists: { requests: [{ item: '工资' }] } },
      });
    expect((await save(1, '第一稿')).ok).toBe(true);
    expect((await save(3, '第三稿')).ok).toBe(true);
    expect((await save(2, '第二稿')).error?.code).toBe('CONFLICT');

    const { data: list } = await worker.call(papers, {});
    expect(list?.items).toMatchObject([{ paperId, title: '劳动人事争议仲裁申请书', matterId: '' }]);
    const { data: kept } = await worker.call(paper, { paperId });
    expect(kept).toMatchObject({
      revision: 3,
      answers: { single: { story: '第三稿' }, lists: { requests: [{ item: '工资' }] } },
    });
  });

  it('is sealed, and nobody else’s', async () => {
    const paperId = newPaperId();
    await office()
      .as('he')
      .call(savePaper, { paperId, revision: 1, templateId: 'evidence-list', answers: ANSWERS });
    const [stored] = office().cloud.database.find('papers', { _id: paperId });
    expect(JSON.stringify(stored)).not.toContain('何秀兰');
    for (const openid of ['zhao', 'chen']) {
      const other = office().as(openid);
      expect((await other.call(paper, { paperId })).error?.code).toBe('NOT_FOUND');
      expect((await other.call(render, { paperId })).error?.code).toBe('NOT_FOUND');
      expect((await other.call(dropPaper, { paperId })).error?.code).toBe('NOT_FOUND');
    }
  });

  it('becomes a .docx at a short-lived address, with what it still lacks', async () => {
    const paperId = newPaperId();
    const worker = office().as('he');
    await worker.call(savePaper, {
      paperId,
      revision: 1,
      templateId: 'arbitration-request',
      answers: ANSWERS,
    });
    const { data } = await worker.call(render, { paperId });
    expect(data?.name).toBe('劳动人事争议仲裁申请书.docx');
    // the storage clears it away by itself: nothing else refers to it
    expect(
      office()
        .cloud.storage.files.list()
        .map(({ path }) => path),
    ).toContainEqual(expect.stringMatching(/^drawn\//));
    expect(data?.lacks.map(({ field }) => field)).toContain('employerName');
    const text = textOfDocx(await read(data?.url ?? ''));
    expect(text).toContain('劳动人事争议仲裁申请书');
    expect(text).toContain('十月二十日被辞退。');
  });

  it('is one of fifty at most; those of a matter are counted apart', async () => {
    const worker = office().as('writer');
    const save = (matterId?: string) =>
      worker.call(savePaper, {
        paperId: newPaperId(),
        revision: 1,
        templateId: 'evidence-list',
        ...(matterId !== undefined && { matterId }),
        answers: ANSWERS,
      });
    for (let i = 0; i < 50; i += 1) {
      expect((await save()).ok).toBe(true);
      office().advance(2000);
    }
    expect((await save()).error?.code).toBe('NOT_ALLOWED_NOW');
    expect((await save(await matterOf('writer'))).ok).toBe(true);
  });

  it('goes when it is dropped, and when its writer erases himself', async () => {
    const [first, second] = [newPaperId(), newPaperId()];
    const worker = office().as('gone');
    for (const paperId of [first, second])
      await worker.call(savePaper, {
        paperId,
        revision: 1,
        templateId: 'evidence-list',
        answers: ANSWERS,
      });
    expect((await worker.call(dropPaper, { paperId: first })).ok).toBe(true);
    expect(office().cloud.database.count('papers', { _id: first })).toBe(0);
    await worker.call(eraseMine, { confirm: '删除我的资料' });
    office().advance(60_000);
    await office().fire();
    expect(office().cloud.database.count('papers', { _id: second })).toBe(0);
  });
});

describe('a paper for a matter', () => {
  it('begins with what the matter says, and its drawing stands among the matter’s files once', async () => {
    const worker = office().as('he');
    const matterId = await matterOf('he');
    const { data } = await worker.call(prefill, { matterId, templateId: 'arbitration-request' });
    expect(data?.answers.single).toMatchObject({ name: '何秀兰', phone: '13800000007' });
    expect(data?.answers.lists.employers).toMatchObject([{ employerName: '上海某某电子有限公司' }]);

    const paperId = newPaperId();
    const answers = data?.answers ?? { single: {}, lists: {} };
    await worker.call(savePaper, {
      paperId,
      revision: 1,
      templateId: 'arbitration-request',
      matterId,
      answers,
    });
    await worker.call(render, { paperId });
    const { data: again } = await worker.call(render, { paperId });
    const { data: page } = await worker.call(myMatter, { matterId });
    const drawn = page?.files.filter(({ name }) => name.endsWith('.docx'));
    expect(drawn).toMatchObject([{ id: again?.fileId, kind: 'document', mine: true }]);
    const { data: link } = await worker.call(fileLink, { fileId: again?.fileId ?? '' });
    expect(textOfDocx(await read(link?.url ?? ''))).toContain('申请人：何秀兰');
  });

  it('shows the desk masked details, and in full only for a reason that is audited', async () => {
    const matterId = await matterOf('li');
    const desk = office().as('chen');
    const { data } = await desk.call(prefill, { matterId, templateId: 'union-application' });
    expect(data?.answers.single.name).not.toBe('何秀兰');
    const paperId = newPaperId();
    await desk.call(savePaper, {
      paperId,
      revision: 1,
      templateId: 'union-application',
      matterId,
      answers: data?.answers ?? { single: {}, lists: {} },
    });
    const textOf = async (reason?: string) => {
      const { data: file } = await desk.call(render, { paperId, ...(reason && { reason }) });
      const { data: link } = await desk.call(fileLink, { fileId: file?.fileId ?? '' });
      return textOfDocx(await read(link?.url ?? ''));
    };
    const covered = await textOf();
    const { data: blank } = await desk.call(render, { paperId, reason: '  ' });
    const { data: link } = await desk.call(fileLink, { fileId: blank?.fileId ?? '' });
    expect(textOfDocx(await read(link?.url ?? ''))).not.toContain('何秀兰');
    expect(covered).not.toContain('何秀兰');
    expect(covered).not.toContain('13800000007');
    const full = await textOf('送达当事人');
    expect(full).toContain('何秀兰');
    expect(full).toContain('13800000007');
    const audited = office().cloud.database.find('audit', { action: 'drafting.render', matterId });
    expect(audited.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('送达当事人'),
    );
  });

  it('is drawn for nobody who has left the matter meanwhile, and nothing is stored for him', async () => {
    const matterId = await matterOf('sun');
    const desk = office().as('chen');
    const paperId = newPaperId();
    await desk.call(savePaper, {
      paperId,
      revision: 1,
      templateId: 'union-application',
      matterId,
      answers: ANSWERS,
    });
    const { database, storage } = office().cloud;
    await database.update('matters', { _id: matterId }, { $set: { scopeIds: ['elsewhere'] } });
    const before = storage.files.list().length;
    const drawn = await desk.call(render, { paperId, reason: '送达当事人' });
    expect(drawn.error?.code).toBe('NOT_FOUND');
    expect(storage.files.list()).toHaveLength(before);
  });

  it('is not begun for a matter one has nothing to do with', async () => {
    const matterId = await matterOf('qian');
    for (const openid of ['zhao', 'far']) {
      const other = office().as(openid);
      const asked = await other.call(prefill, { matterId, templateId: 'evidence-list' });
      expect(asked.error?.code).toMatch(/NOT_FOUND|FORBIDDEN/);
      const saved = await other.call(savePaper, {
        paperId: newPaperId(),
        revision: 1,
        templateId: 'evidence-list',
        matterId,
        answers: ANSWERS,
      });
      expect(saved.error?.code).toBe('NOT_FOUND');
    }
  });

  it.each(['arbitration-request', 'government-application', 'civil-complaint', 'closing-report'])(
    'reads back whole: %s',
    async (templateId) => {
      const template = templateOf(templateId);
      if (!template) throw new Error(templateId);
      const paperId = newPaperId();
      const worker = office().as('he');
      const answers = sendable(filled(template));
      await worker.call(savePaper, { paperId, revision: 1, templateId, answers });
      const { data } = await worker.call(render, { paperId });
      expect(data?.lacks).toEqual([]);
      const text = textOfDocx(await read(data?.url ?? ''));
      expect(text).toContain(template.title.replace(/（.*）/, ''));
      expect(text).toContain(FACTS.worker.name);
    },
  );
});
