import { draft, drafts, dropDraft, myMatter, saveDraft, submit } from '@contracts/intake';
import { officeFor } from '../harness';
import { application, newDraftId, seedStations } from './office';

const office = officeFor();

beforeAll(() => seedStations(office()));

const content = {
  kind: 'apply' as const,
  step: 1,
  narrative: '公司拖欠我三个月工资',
  wants: '补发',
};

describe('a draft', () => {
  it('is read again on any phone of its person, and lies sealed', async () => {
    const worker = office().as('wang');
    const draftId = newDraftId();
    const saved = await worker.call(saveDraft, { draftId, revision: 1, content });
    expect(saved.data).toMatchObject({ revision: 1 });
    expect((await worker.call(draft, { draftId })).data).toMatchObject({
      revision: 1,
      content,
      files: [],
    });
    expect((await worker.call(drafts, {})).data?.items).toMatchObject([
      { draftId, kind: 'apply', summary: '公司拖欠我三个月工资', step: 1 },
    ]);
    const [kept] = office().cloud.database.find('drafts', { _id: draftId });
    expect(JSON.stringify(kept)).not.toMatch('工资');
  });

  it('is never overwritten by an older save', async () => {
    const worker = office().as('li');
    const draftId = newDraftId();
    const save = (revision: number, wants: string) =>
      worker.call(saveDraft, { draftId, revision, content: { ...content, wants } });
    await save(2, 'second');
    expect((await save(1, 'first')).error?.code).toBe('CONFLICT');
    expect((await save(2, 'second again')).error?.code).toBe('CONFLICT');
    await save(3, 'third');
    expect((await worker.call(draft, { draftId })).data?.content.wants).toBe('third');
  });

  it('saved on two phones at once keeps one of them whole', async () => {
    const worker = office().as('two phones');
    const draftId = newDraftId();
    await worker.call(saveDraft, { draftId, revision: 1, content });
    const save = (wants: string) =>
      worker.call(saveDraft, { draftId, revision: 2, content: { ...content, wants } });
    const answers = await Promise.all([save('left'), save('right')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)?.error?.code).toBe('CONFLICT');
  });

  it('is nobody else’s to read, change or drop', async () => {
    const draftId = newDraftId();
    await office().as('owner').call(saveDraft, { draftId, revision: 1, content });
    const stranger = office().as('stranger');
    await stranger.call(saveDraft, { draftId: newDraftId(), revision: 1, content });
    for (const answer of [
      await stranger.call(draft, { draftId }),
      await stranger.call(saveDraft, { draftId, revision: 9, content }),
      await stranger.call(dropDraft, { draftId }),
      await office().as('newcomer').call(draft, { draftId }),
    ])
      expect(answer.error?.code).toBe('NOT_FOUND');
    expect((await stranger.call(drafts, {})).data?.items).toHaveLength(1);
    expect((await office().as('newcomer').call(drafts, {})).data?.items).toEqual([]);
  });

  it('dropped is gone; one that became a matter is no draft any more', async () => {
    const worker = office().as('zhao');
    const draftId = newDraftId();
    await worker.call(saveDraft, { draftId, revision: 1, content });
    await worker.call(dropDraft, { draftId });
    expect((await worker.call(draft, { draftId })).error?.code).toBe('NOT_FOUND');

    const input = application();
    await worker.call(saveDraft, { draftId: input.draftId, revision: 1, content });
    await worker.call(submit, input);
    const { draftId: submitted } = input;
    expect((await worker.call(draft, { draftId: submitted })).error?.code).toBe('NOT_FOUND');
    const late = await worker.call(saveDraft, { draftId: submitted, revision: 2, content });
    expect(late.error?.code).toBe('NOT_ALLOWED_NOW');
    expect((await worker.call(dropDraft, { draftId: submitted })).error?.code).toBe(
      'NOT_ALLOWED_NOW',
    );
    expect((await worker.call(myMatter, { matterId: submitted })).ok).toBe(true);
  });

  it('is kept ten times at most', async () => {
    const worker = office().as('collector');
    for (let n = 0; n < 10; n += 1)
      await worker.call(saveDraft, { draftId: newDraftId(), revision: 1, content });
    const eleventh = await worker.call(saveDraft, { draftId: newDraftId(), revision: 1, content });
    expect(eleventh.error).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: expect.stringContaining('10'),
    });
    expect((await worker.call(drafts, {})).data?.items).toHaveLength(10);
  });
});
