import {
  attachFile,
  draft,
  dropDraft,
  fileLink,
  myMatter,
  removeFile,
  saveDraft,
  submit,
} from '@contracts/intake';
import { take } from '@contracts/handling';
import { DAY } from '@domain/time/units';
import { officeFor } from '../harness';
import { BYTES } from './bytes';
import { phoneOf } from './door';
import { application, documentOf, hire, newDraftId, seedStations, tick } from './office';

const office = officeFor();

beforeAll(async () => {
  await seedStations(office());
  await hire(office(), 'chen', ['staff'], 'street');
  await hire(office(), 'far', ['staff'], 'elsewhere');
});

let uploads = 0;

const upload = async (openid: string, bytes: Uint8Array, ending = 'jpg') => {
  const phone = await phoneOf(office(), openid);
  return phone.upload(`uploads/${'u'.repeat(20)}${(uploads += 1)}.${ending}`, bytes);
};

const attach = async (
  openid: string,
  holderId: string,
  bytes: Uint8Array = BYTES.jpg,
  itemId = 'work-proof',
) => {
  const uploaded = await upload(openid, Buffer.concat([bytes, Buffer.from(String(uploads))]));
  const answer = await office()
    .as(openid)
    .call(attachFile, { holderId, uploaded, name: '工牌.jpg', itemId });
  return { ...answer, uploaded };
};

const stored = () =>
  office()
    .cloud.storage.files.list()
    .map(({ path }) => path);

const matterOf = async (openid: string) => {
  const { data } = await office().as(openid).call(submit, application());
  return data?.matterId ?? '';
};

describe('a file handed in', () => {
  it('is moved to a place of its own, and the upload is gone', async () => {
    const holderId = newDraftId();
    const { data, error } = await attach('wang', holderId);
    expect(error).toBeUndefined();
    expect(data).toMatchObject({
      name: '工牌.jpg',
      kind: 'image',
      itemId: 'work-proof',
      mine: true,
    });
    expect(stored().filter((path) => path.includes(holderId))).toEqual([
      `matters/${holderId}/${data?.id}.jpg`,
    ]);
    expect(stored().some((path) => path.startsWith('uploads/'))).toBe(false);
  });

  it('comes along when the draft is submitted, and counts as evidence', async () => {
    const input = application();
    const before = await office().as('li').call(submit, application());
    await attach('li', input.draftId);
    const { data } = await office().as('li').call(submit, input);
    const missing = (triage = before.data?.triage) => triage?.missing.map(({ id }) => id);
    expect(missing()).toContain('work-proof');
    expect(missing(data?.triage)).not.toContain('work-proof');
    const page = await office().as('li').call(myMatter, { matterId: input.draftId });
    expect(page.data?.files).toMatchObject([{ name: '工牌.jpg', mine: true }]);
  });

  it('is opened by a short link, for the worker and the staff of his station, and each look is noted', async () => {
    const matterId = await matterOf('zhao');
    const { data } = await attach('zhao', matterId);
    const fileId = data?.id ?? '';
    for (const openid of ['zhao', 'chen']) {
      const link = await office().as(openid).call(fileLink, { fileId });
      const content = await fetch(link.data?.url ?? '');
      expect(Buffer.from(await content.arrayBuffer()).subarray(0, 4)).toEqual(
        BYTES.jpg.subarray(0, 4),
      );
    }
    expect(
      office().cloud.database.find('audit', { action: 'intake.file-link', matterId }),
    ).toHaveLength(2);
    office().advance(11 * 60_000);
    for (const openid of ['far', 'stranger'])
      expect((await office().as(openid).call(fileLink, { fileId })).error?.code).toBe('NOT_FOUND');
  });

  it('again is the same file', async () => {
    const holderId = newDraftId();
    const bytes = Buffer.concat([BYTES.pdf, Buffer.from('the same')]);
    const send = async () =>
      office()
        .as('twice')
        .call(attachFile, {
          holderId,
          uploaded: await upload('twice', bytes, 'pdf'),
          name: '合同.pdf',
          itemId: 'labour-contract',
        });
    const first = await send();
    const second = await send();
    expect(second.data?.id).toBe(first.data?.id);
    expect(stored().filter((path) => path.includes(holderId))).toHaveLength(1);
  });
});

describe('a file that cannot be used', () => {
  it.each(['exe', 'script', 'zip', 'macro', 'nothing'] as const)(
    '%s under a picture’s name',
    async (name) => {
      const holderId = newDraftId();
      const uploaded = await upload('wang', BYTES[name]);
      const { error } = await office()
        .as('wang')
        .call(attachFile, { holderId, uploaded, name: '照片.jpg', itemId: '' });
      expect(error?.code).toBe('FILE_REJECTED');
      expect(error?.message).toMatch(/[\u4e00-\u9fff]/);
      expect(office().cloud.database.find('files', { holderId })).toEqual([]);
      // nobody comes back for it
      expect(stored().some((path) => path.startsWith('uploads/'))).toBe(false);
    },
  );

  it('a picture of more than 10 MB is too large', async () => {
    const large = Buffer.concat([BYTES.jpg, Buffer.alloc(10 * 1024 * 1024)]);
    const uploaded = await upload('wang', large);
    const { error } = await office()
      .as('wang')
      .call(attachFile, { holderId: newDraftId(), uploaded, name: '照片.jpg', itemId: '' });
    expect(error?.code).toBe('TOO_LARGE');
  });

  it('nothing but a client’s own upload can be named', async () => {
    const matterId = await matterOf('victim');
    const { data } = await attach('victim', matterId);
    const { fileID } = documentOf(office(), 'files', data?.id ?? '');
    for (const uploaded of [
      String(fileID),
      'cloud://local.x/uploads/../matters/a.jpg',
      'https://example.org/a.jpg',
      '',
    ]) {
      const { error } = await office()
        .as('thief')
        .call(attachFile, { holderId: newDraftId(), uploaded, name: 'a.jpg', itemId: '' });
      expect(error?.code).toBe('FILE_REJECTED');
    }
  });
});

describe('whose files', () => {
  it('nobody hands in to another’s draft or matter', async () => {
    const draftId = newDraftId();
    await attach('owner', draftId);
    const matterId = await matterOf('owner');
    for (const holderId of [draftId, matterId])
      for (const openid of ['stranger', 'far'])
        expect((await attach(openid, holderId)).error?.code).toBe('NOT_FOUND');
    expect((await attach('chen', matterId)).ok).toBe(true);
    const taking = await office().as('stranger').call(submit, application({ draftId }));
    expect(taking.error?.code).toBe('NOT_FOUND');
  });

  it('who handed a file in takes it back, nobody else', async () => {
    const matterId = await matterOf('taker');
    const fileId = (await attach('taker', matterId)).data?.id ?? '';
    expect((await office().as('chen').call(removeFile, { fileId })).error?.code).toBe('NOT_FOUND');
    expect((await office().as('taker').call(removeFile, { fileId })).ok).toBe(true);
    await tick(office());
    expect(stored().filter((path) => path.includes(fileId))).toEqual([]);
  });

  it('the office’s files are named by who handed them in', async () => {
    const { data: sent } = await office()
      .as('named')
      .call(submit, application({ forms: ['consultation'] }));
    const matterId = sent?.matterId ?? '';
    await office().as('chen').call(take, { matterId });
    await attach('chen', matterId);
    const page = await office().as('named').call(myMatter, { matterId });
    expect(page.data?.files).toMatchObject([{ by: 'chen 老师', mine: false }]);
  });
});

describe('leftovers', () => {
  it('an upload that was never handed in goes by itself, what was handed in stays', async () => {
    const holderId = newDraftId();
    const lost = await upload('wang', BYTES.jpg);
    const { data } = await attach('wang', holderId);
    const isThere = () => stored().some((path) => lost.endsWith(path));
    office().advance(6 * DAY);
    await office().cloud.lifecycle.sweep();
    expect(isThere()).toBe(true);
    office().advance(2 * DAY);
    await office().cloud.lifecycle.sweep();
    expect(isThere()).toBe(false);
    expect(stored()).toContain(`matters/${holderId}/${data?.id}.jpg`);
  });

  it('a dropped draft takes its files along', async () => {
    const draftId = newDraftId();
    const worker = office().as('dropping');
    await worker.call(saveDraft, { draftId, revision: 1, content: { kind: 'apply', step: 0 } });
    await attach('dropping', draftId);
    expect((await worker.call(draft, { draftId })).data?.files).toHaveLength(1);
    await worker.call(dropDraft, { draftId });
    await tick(office());
    expect(stored().filter((path) => path.includes(draftId))).toEqual([]);
    expect(office().cloud.database.find('files', { holderId: draftId })).toEqual([]);
  });

  it('files of a draft nobody kept are swept after 30 days, those of a kept one or a matter stay', async () => {
    const [lost, kept, sent] = [newDraftId(), newDraftId(), newDraftId()];
    for (const holderId of [lost, kept, sent]) await attach('sweeping', holderId);
    const worker = office().as('sweeping');
    await worker.call(saveDraft, {
      draftId: kept,
      revision: 1,
      content: { kind: 'apply', step: 0 },
    });
    await worker.call(submit, application({ draftId: sent }));
    office().advance(31 * DAY);
    await tick(office());
    await tick(office());
    const left = (holderId: string) => office().cloud.database.find('files', { holderId }).length;
    expect([lost, kept, sent].map(left)).toEqual([0, 1, 1]);
    expect(stored().filter((path) => path.includes(lost))).toEqual([]);
  });

  it('at most 60 files hang on one matter', async () => {
    const matterId = await matterOf('hoarder');
    const first = await attach('hoarder', matterId);
    const file = documentOf(office(), 'files', first.data?.id ?? '');
    const copies = Array.from({ length: 59 }, (_, n) => ({
      ...file,
      _id: `${String(file._id)}${n}`,
      sha256: String(n),
    }));
    await office().seed('files', ...copies);
    const { error } = await attach('hoarder', matterId);
    expect(error).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: expect.stringContaining('60'),
    });
  });
});
