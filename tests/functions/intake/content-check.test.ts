import { inbox } from '@contracts/directory';
import { matter as matterPage, take } from '@contracts/handling';
import { attachFile, fileLink, myMatter, removeFile, submit } from '@contracts/intake';
import { MINUTE } from '@domain/time/units';
import { officeFor } from '../harness';
import { BYTES } from './bytes';
import { phoneOf } from './door';
import { application, documentOf, hire, newDraftId, seedStations, tick } from './office';

const office = officeFor();

beforeAll(async () => {
  await seedStations(office());
  await hire(office(), 'chen', ['staff'], 'street');
  await hire(office(), 'lin', ['student'], 'street');
});
// nobody's question is left for the next test
beforeEach(async () => {
  office().cloud.openapi.clear();
  for (const collection of ['mediaChecks', 'timers', 'outbox'])
    await office().cloud.database.remove(collection, {});
});

let uploads = 0;

/** Hands in a picture that no other test has; answers the file's id. */
async function picture(openid: string, holderId: string, ending: 'jpg' | 'pdf' | 'mp3' = 'jpg') {
  const phone = await phoneOf(office(), openid);
  const bytes = Buffer.concat([BYTES[ending], Buffer.from(String((uploads += 1)))]);
  const uploaded = await phone.upload(`uploads/${'c'.repeat(20)}${uploads}.${ending}`, bytes);
  const { data, error } = await office()
    .as(openid)
    .call(attachFile, { holderId, uploaded, name: `伤情.${ending}`, itemId: '' });
  if (!data) throw new Error(JSON.stringify(error));
  return data.id;
}

async function matterOf(openid: string): Promise<string> {
  const input = application({ forms: ['consultation'] });
  await office().as(openid).call(submit, input);
  return input.draftId;
}

const finds = (suggest: string) =>
  office().cloud.openapi.answer({
    api: 'wxa_media_check',
    reply: { result: { suggest, label: 20002 } },
  });
const push = () => office().cloud.openapi.deliverMediaResults();
const say = (fields: object) =>
  office().cloud.openapi.pushMessage(
    { MsgType: 'event', Event: 'wxa_media_check', errcode: 0, ...fields },
    'wang',
  );
const fileOf = (id: string) => documentOf(office(), 'files', id);
const asked = () => office().cloud.openapi.mediaChecks.length;
const left = () => office().cloud.database.count('mediaChecks');
const open = (openid: string, fileId: string, reason?: string) =>
  office().as(openid).call(fileLink, { fileId, reason });

/** A picture that the platform has found fault with. */
async function sealedPicture(openid: string, holderId: string, ending: 'jpg' | 'mp3' = 'jpg') {
  const fileId = await picture(openid, holderId, ending);
  await tick(office());
  finds('risky');
  await push();
  return fileId;
}

describe('the platform’s look', () => {
  it.each([
    ['pass', 'pass'],
    ['review', 'review'],
    ['risky', 'risky'],
  ])('%s is written down', async (suggest, safety) => {
    const fileId = await picture('wang', newDraftId());
    await tick(office());
    expect(fileOf(fileId).safety).toBe('pending');
    finds(suggest);
    expect(await push()).toBe(1);
    expect(fileOf(fileId).safety).toBe(safety);
    expect(left()).toBe(0);
  });

  it('is not asked for where the platform cannot look', async () => {
    const fileId = await picture('wang', newDraftId(), 'pdf');
    await tick(office());
    expect(asked()).toBe(0);
    expect(fileOf(fileId).safety).toBe('unchecked');
  });

  it('told twice counts once: nobody hears of it again, nothing changes', async () => {
    const fileId = await sealedPicture('twice', await matterOf('twice'));
    const [check] = office().cloud.openapi.mediaChecks;
    office().cloud.openapi.clearAnswers();
    if (check) check.delivered = false;
    await push();
    expect(fileOf(fileId).safety).toBe('risky');
    await tick(office());
    await tick(office());
    const told = await office().as('twice').call(inbox, {});
    expect(told.data?.items.filter(({ title }) => title.includes('材料'))).toHaveLength(1);
  });

  it('about something nobody asked for is forgotten', async () => {
    const trace = 'unknown-trace';
    await say({ trace_id: trace, result: { suggest: 'risky' } });
    expect(office().cloud.database.find('mediaChecks')).toMatchObject([{ _id: trace, fileId: '' }]);
    office().advance(46 * MINUTE);
    await tick(office());
    expect(left()).toBe(0);
  });
});

describe('an answer that does not come as expected', () => {
  it('before its question was written down waits for it', async () => {
    office().cloud.openapi.answer({
      api: 'security.mediaCheckAsync',
      reply: { trace_id: 'quick-trace' },
    });
    const fileId = await picture('wang', newDraftId());
    await say({ trace_id: 'quick-trace', result: { suggest: 'risky' } });
    expect(fileOf(fileId).safety).toBe('pending');
    await tick(office());
    expect(fileOf(fileId).safety).toBe('risky');
    expect(left()).toBe(0);
  });

  it('for a file that is gone by now is left', async () => {
    const holderId = newDraftId();
    const fileId = await picture('wang', holderId);
    await tick(office());
    await office().as('wang').call(removeFile, { fileId });
    expect(await push()).toBe(1);
    expect(left()).toBe(0);
  });

  it('at all: the platform is asked once more, then people look without it', async () => {
    const fileId = await picture('wang', newDraftId());
    for (const asks of [1, 2]) {
      await tick(office());
      expect(asked()).toBe(asks);
      expect(fileOf(fileId).safety).toBe('pending');
      office().advance(46 * MINUTE);
    }
    await tick(office());
    expect(fileOf(fileId).safety).toBe('unchecked');
    expect(asked()).toBe(2);
    expect(left()).toBe(0);
  });

  it('but a failure: the same', async () => {
    const fileId = await picture('wang', newDraftId());
    office().cloud.openapi.answer({ api: 'wxa_media_check', reply: { errcode: -1008 } });
    await tick(office());
    await push();
    await tick(office());
    expect(asked()).toBe(2);
    expect(fileOf(fileId).safety).toBe('pending');
    await push();
    expect(fileOf(fileId).safety).toBe('unchecked');
  });

  it('because the platform cannot be reached: given up after the time it would have had', async () => {
    office().cloud.openapi.answer({
      api: 'security.mediaCheckAsync',
      reply: { errcode: 45009, errmsg: 'reach max api daily quota limit' },
    });
    const fileId = await picture('wang', newDraftId());
    await tick(office());
    expect(fileOf(fileId).safety).toBe('pending');
    office().advance(46 * MINUTE);
    await tick(office());
    expect(fileOf(fileId).safety).toBe('unchecked');
  });
});

describe('only the platform tells', () => {
  const MESSAGE = {
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: 'guessed',
    errcode: 0,
    result: { suggest: 'pass' },
  };

  it('a phone that says the same is refused, without a look into the database', async () => {
    const answer = await office().as('wang').send('intake', MESSAGE);
    expect(answer.error?.code).toBe('FORBIDDEN');
    expect(answer.requests).toBe(0);
    expect(left()).toBe(0);
  });

  it.each([
    [{ Event: 'wxa_media_check' }],
    [{ Event: 'user_enter_tempsession' }],
    [{ Event: 'wxa_media_check', trace_id: 'x'.repeat(200), result: { suggest: 'risky' } }],
    [{ trace_id: { $gt: '' } }],
  ])('what it says besides is heard and left: %j', async (fields) => {
    const answer = await office().cloud.openapi.pushMessage({ MsgType: 'event', ...fields }, 'o');
    expect(answer).toMatchObject({ ok: true, result: '"success"' });
    expect(left()).toBe(0);
  });
});

describe('a picture the platform found fault with', () => {
  it('stays with who handed it in, opens for the office with a reason, and for nobody else', async () => {
    const matterId = await matterOf('hurt');
    const fileId = await sealedPicture('hurt', matterId);

    const own = await office().as('hurt').call(myMatter, { matterId });
    expect(own.data?.files).toMatchObject([{ verdict: 'risky', opening: 'open' }]);
    expect((await open('hurt', fileId)).ok).toBe(true);

    const desk = await office().as('chen').call(matterPage, { matterId });
    expect(desk.data?.files).toMatchObject([{ verdict: 'risky', opening: 'sealed' }]);
    const unsaid = await open('chen', fileId);
    expect(unsaid.error).toMatchObject({ code: 'INVALID', fields: [{ path: 'reason' }] });

    const link = await open('chen', fileId, '看伤情');
    const content = await fetch(link.data?.url ?? '');
    expect(Buffer.from(await content.arrayBuffer()).subarray(0, 4)).toEqual(
      BYTES.jpg.subarray(0, 4),
    );
    const looks = office().cloud.database.find('audit', { action: 'intake.file-link', matterId });
    expect(looks.map(({ reason }) => reason).sort()).toEqual(['', 'sealed: 看伤情']);

    expect((await open('lin', fileId, '想看')).error?.code).toBe('NOT_ALLOWED_NOW');
    expect((await open('stranger', fileId, '想看')).error?.code).toBe('NOT_FOUND');
  });

  it('is told to its worker, the desk and the handler, in words', async () => {
    const matterId = await matterOf('told');
    await hire(office(), 'desk', ['staff'], 'street');
    await office().as('chen').call(take, { matterId });
    await sealedPicture('told', matterId, 'mp3');
    await tick(office());
    await tick(office());
    const heard = async (openid: string) => {
      const { data } = await office().as(openid).call(inbox, {});
      return data?.items.map(({ text }) => text).join() ?? '';
    };
    expect(await heard('told')).toContain('这段录音没通过平台的内容检查，只有工作人员能看');
    expect(await heard('desk')).toContain('一份材料没通过平台检查，请看一下');
    expect(await heard('chen')).toContain('一份材料没通过平台检查，请看一下');
  });

  it('in a draft is told to the office when it is submitted', async () => {
    const input = application();
    await sealedPicture('drafting', input.draftId);
    await office().as('drafting').call(submit, input);
    const page = await office().as('chen').call(matterPage, { matterId: input.draftId });
    expect(page.data?.timeline[0]?.note).toContain('有材料没通过平台检查');
    expect(page.data?.files).toMatchObject([{ opening: 'sealed' }]);
  });

  it('of the office’s own stays hidden from the worker, and its sender hears of it', async () => {
    const matterId = await matterOf('waiting');
    await office().as('chen').call(take, { matterId });
    const fileId = await picture('chen', matterId);
    await tick(office());
    expect((await open('waiting', fileId)).error?.message).toContain('正在检查');
    finds('review');
    await push();
    const { data } = await office().as('waiting').call(myMatter, { matterId });
    expect(data?.files).toMatchObject([{ opening: 'closed' }]);
    expect((await open('waiting', fileId)).error?.code).toBe('NOT_ALLOWED_NOW');
    expect((await open('chen', fileId)).ok).toBe(true);
    await tick(office());
    const told = await office().as('chen').call(inbox, {});
    expect(told.data?.items[0]?.text).toContain('职工看不到，请换成 PDF');
  });
});
