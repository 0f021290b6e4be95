import type { Browser, Page } from 'playwright-core';
import { matter } from '@contracts/handling';
import { myMatter, myMatters } from '@contracts/intake';
import { MINUTE } from '@domain/time/units';
import { ACTORS } from '../../demo/actors';
import { stationOf } from './chambers-world';
import { errorsOf, openBrowser } from './harness';
import { nowAt, setClock } from './office-clock';
import { question } from './office-worker';
import { worldFor } from './office-world';
import { addFiles, openAs, PICTURE, press, sees, tick, wordsOn, write } from './worker-page';

// Whatever a worker types or hands in: a sentence at its place, and nothing else is lost.
jest.setTimeout(180_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const worker = (n: number) => ({
  openid: `bad-input-${n}`,
  name: '陆小满',
  phone: `1380009000${n}`,
});

/** A worker's page of a matter of his, where he can add papers. */
async function withMatter(n: number): Promise<{ page: Page; matterId: string }> {
  const station = await stationOf(world(), 'PH');
  const { matterId } = await question(world(), station, worker(n), '公司没给我交社保，怎么办？');
  const to = `/packages/aid/matter/index?id=${matterId}`;
  return { page: await openAs(browser, world(), worker(n).openid, to), matterId };
}

/** What the platform says of the pictures of a worker. */
const platformFinds = (openid: string, suggest: string) =>
  fetch(`${world().url}/_localcloud/api/openapi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      api: 'wxa_media_check',
      contains: openid,
      reply: { result: { suggest, label: 20002 } },
    }),
  });

/** A picture that is no other's. */
const picture = (n: number) => ({
  name: `照片${n}.png`,
  bytes: Buffer.concat([PICTURE, Buffer.from(String(n))]),
});

const filesOf = async (n: number, matterId: string) =>
  (await world().call(worker(n).openid, myMatter, { matterId })).files;

test('45 photos at once: forty are taken, and how many were not is said', async () => {
  const { page, matterId } = await withMatter(1);
  const photos = Array.from({ length: 45 }, (_, n) => picture(n));
  await addFiles(page, '加材料', photos);
  await sees(page, '一次最多选 40 个，多出的 5 个没有加进来。传完后可以再加。');
  await page.getByText('40 份', { exact: true }).waitFor({ timeout: 120_000 });
  expect(await filesOf(1, matterId)).toHaveLength(40);
  expect(errorsOf(page)).toEqual([]);
  await page.context().close();
});

test('too big a picture and a program under a picture’s name: each is told, the good one arrives, another takes the place', async () => {
  const { page, matterId } = await withMatter(2);
  const big = Buffer.concat([PICTURE, Buffer.alloc(30 * 1024 * 1024)]);
  const program = Buffer.from('MZ\u0090\u0000 this is a program', 'latin1');
  await addFiles(page, '加材料', [
    picture(1),
    { name: '大图.png', bytes: big },
    { name: '工资条.jpg', bytes: program },
  ]);
  await sees(page, /“大图.png”有 30.0 MB，超过了 10.0 MB，请压缩或分开传。/);
  await sees(page, '这个文件打不开或不能用。请传照片、PDF、Word、Excel、录音或视频。');
  await sees(page, '1 份');
  // sending it once more cannot help
  expect(await page.getByText('重传').count()).toBe(0);

  const chooser = page.waitForEvent('filechooser');
  await page.getByText('换一个文件').click();
  await press(page, /从相册选/);
  const { name, bytes: buffer } = picture(2);
  await (await chooser).setFiles([{ name, mimeType: 'image/png', buffer }]);
  await sees(page, '2 份');
  expect(await wordsOn(page)).not.toContain('这个文件打不开');
  expect((await filesOf(2, matterId)).map((file) => file.name).sort()).toEqual([
    '照片1.png',
    '照片2.png',
  ]);
  await page.context().close();
});

const TRICKY = '<b onclick="alert(1)">新光</b>&amp;🏭有限公司';
const STORY =
  '老板😡说“<script>window.hit = 1</script>不发工资了”，拖欠我工资三个月，一共２４０００元。';

test('emoji, HTML and full-width digits are text: shown as typed, understood as meant', async () => {
  const { openid } = worker(3);
  const station = await stationOf(world(), 'PH');
  const to = `/packages/aid/apply/index?station=${station}`;
  const page = await openAs(browser, world(), openid, to);
  await write(page, '事情经过', STORY);
  await press(page, '下一步：用人单位');
  await write(page, '单位名称', TRICKY);
  await press(page, '下一步：您的情况');
  await write(page, '姓名', '陆小满');
  await write(page, '手机号', '１３８０００９０００３');
  await press(page, '下一步：材料');
  await press(page, '下一步：您的要求');
  await tick(page, /^咨询/);
  await tick(page, /办理您的事项/);
  await press(page, '提交申请');
  await sees(page, '您的问题已收到');

  const { items } = await world().call(openid, myMatters, {});
  const matterId = items[0]?.id ?? '';
  const own = await world().call(openid, myMatter, { matterId });
  expect(own.narrative).toBe(STORY.replace('２４０００', '24000'));
  const desk = await world().call(ACTORS.chen.openid, matter, { matterId });
  expect(desk.parties[0]?.phone).toBe('138****0003');
  expect(desk.respondents[0]?.name).toContain('<b onclick="alert(1)">新光</b>');

  const office = await openAs(
    browser,
    world(),
    ACTORS.chen.openid,
    `/packages/office/matter/index?id=${matterId}`,
  );
  await sees(office, '<script>window.hit = 1</script>');
  await sees(office, /<b onclick="alert\(1\)">新光/);
  for (const screen of [page, office]) {
    expect(await screen.evaluate("'hit' in window")).toBe(false);
    expect(errorsOf(screen)).toEqual([]);
    await screen.context().close();
  }
});

test('a number that cannot be right is told at its field, with what to do', async () => {
  const page = await openAs(browser, world(), 'bad-input-4', '/packages/aid/apply/index');
  await write(page, '事情经过', '公司拖欠我三个月工资，一共两万四千元，多次要都不给。');
  await press(page, '下一步：用人单位');
  await write(page, '单位名称', '新光塑料制品有限公司');
  for (const [typed, told] of [
    ['91310000MA1K3XYZ0', /统一社会信用代码/],
    ['91310115MA1K3ABC5X', '统一社会信用代码有一位不对，请再核对一遍。'],
    ['9131011５MA1K3ABS5X', '统一社会信用代码里没有 S、V、Z 这些字母，请再核对。'],
  ] as const) {
    await write(page, '统一社会信用代码', typed);
    await press(page, '下一步：您的情况');
    await sees(page, told);
  }
  await write(page, '统一社会信用代码', '');
  await press(page, '下一步：您的情况');

  await write(page, '姓名', '陆小满');
  await write(page, '手机号', '13800090004');
  for (const [typed, told] of [
    ['110105194912310021', '身份证号有一位不对，请再核对一遍。'],
    ['110105194902300021', '身份证号第 7 到 14 位是出生日期，现在这个日期不对，请再核对。'],
    ['110105209912310021', '身份证号第 7 到 14 位是出生日期，现在这个日期不对，请再核对。'],
    ['110105491231002', '这是旧的 15 位号码，请填新身份证上的 18 位号码。'],
  ] as const) {
    await write(page, '身份证号', typed);
    await press(page, '下一步：材料');
    await sees(page, told);
    expect(await page.getByLabel('身份证号', { exact: true }).inputValue()).toBe(typed);
  }
  await write(page, '身份证号', '１１０１０５１９４９１２３１００２ｘ');
  await press(page, '下一步：材料');
  await sees(page, '第 4 步，共 5 步');
  await page.context().close();
});

test('a picture the platform finds fault with: the worker is told, staff opens it for a reason, and it stays evidence', async () => {
  const { page, matterId } = await withMatter(5);
  await platformFinds(worker(5).openid, 'risky');
  await addFiles(page, '加材料', [{ ...picture(1), name: '伤口.png' }]);
  await sees(page, '1 份');
  // a minute asks, the platform answers in its own time, and a later minute tells; a question or an answer that was
  // lost on the way is repeated after some minutes, at the latest after 45
  const found = page
    .getByText(/这张图片没有通过平台的内容检查，只有工作人员能看。不影响您的事项，不用重传。/)
    .first();
  for (let minute = 0; minute < 100 && (await found.count()) === 0; minute += 2) {
    await setClock(world(), (await nowAt(world())) + 2 * MINUTE);
    await page.reload();
    await sees(page, '1 份');
  }
  await found.waitFor();

  const office = await openAs(
    browser,
    world(),
    ACTORS.chen.openid,
    `/packages/office/matter/index?id=${matterId}`,
  );
  await office.getByRole('tab', { name: /材料/ }).click();
  await sees(office, '没有通过平台的内容检查，写明理由后可以打开。');
  await press(office, '打开 伤口.png');
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: '打开', exact: true }).click();
  await sees(office, '这份材料没有通过平台的内容检查。要打开，请写明理由。');
  await dialog.getByRole('radio', { name: '核对证据' }).click();
  const asked = office.waitForResponse((answer) =>
    (answer.request().postData() ?? '').includes('核对证据'),
  );
  await dialog.getByRole('button', { name: '打开', exact: true }).click();
  const { result } = (await (await asked).json()) as { result: { data: { url: string } } };
  const content = Buffer.from(await (await fetch(result.data.url)).arrayBuffer());
  expect(content.subarray(0, PICTURE.length)).toEqual(PICTURE);
  for (const screen of [page, office]) await screen.context().close();
});
