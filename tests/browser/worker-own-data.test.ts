import type { Browser, Page } from 'playwright-core';
import { consents, inbox, me, office } from '@contracts/directory';
import * as handling from '@contracts/handling';
import { withdraw } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { openBrowser } from './harness';
import { tick } from './office-clock';
import { apply } from './office-worker';
import { worldFor } from './office-world';
import { openAs, press, sees, wordsOn, write } from './worker-page';

// A journey is many screens; a busy machine draws each slowly.
jest.setTimeout(90_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);

async function applied(openid: string, phone: string): Promise<string> {
  const { stations } = await world().call(ACTORS.chen.openid, office, {});
  const stationId = stations.find(({ code }) => code === 'PH')?.id ?? '';
  const worker = { openid, name: '彭大海', phone };
  const { matterId } = await apply(world(), stationId, worker, '拖欠三个月工资，电话也不接了。');
  return matterId;
}

test('a message is counted, read, and leads to its matter', async () => {
  const openid = 'worker-inbox';
  const matterId = await applied(openid, '13800080001');
  await world().call(ACTORS.chen.openid, handling.requestMaterials, {
    matterId,
    papers: [{ label: '工资条' }],
  });
  await tick(world());
  const page = await open(openid, '/pages/me/index');
  await sees(page, /\d 条未读/);
  await press(page, /^消息/);
  await page
    .getByRole('button', { name: /今天 \d/ })
    .first()
    .click();
  await sees(page, '轮到您了');
  const { items } = await world().call(openid, inbox, {});
  expect(items.filter(({ read }) => read)).toHaveLength(1);
  await page.context().close();
});

test('his data is masked until he asks, changed by himself, and a wrong number is told at its field', async () => {
  const openid = 'worker-profile';
  await applied(openid, '13800080002');
  const page = await open(openid, '/packages/me/profile/index');
  await sees(page, '138****0002');
  expect(await wordsOn(page)).not.toContain('13800080002');
  await press(page, '查看和修改');
  await page.getByLabel('手机号', { exact: true }).waitFor();
  expect(await page.getByLabel('手机号', { exact: true }).inputValue()).toBe('13800080002');
  await write(page, '手机号', '138');
  await press(page, '保存');
  await sees(page, '手机号有 11 位，现在是 3 位，请再核对。');
  await write(page, '手机号', '13900090003');
  await press(page, '保存');
  await sees(page, '已保存');
  expect((await world().call(openid, me, {})).phone).toBe('139****0003');
  await page.context().close();
});

test('an agreement is taken back as easily as it was given', async () => {
  const openid = 'worker-consents';
  await applied(openid, '13800080004');
  await tick(world());
  const page = await open(openid, '/packages/me/consents/index');
  await press(page, '收回：把资料交给合作律所');
  await press(page, '收回');
  await page.getByRole('button', { name: '同意：把资料交给合作律所' }).waitFor();
  const { items } = await world().call(openid, consents, {});
  expect(items.find(({ purpose }) => purpose === 'outsideFirm')?.given).toBe(false);
  await page.context().close();
});

test('everything kept is readable; erasing needs the sentence, waits for a running matter, and is final', async () => {
  const openid = 'worker-erase';
  const matterId = await applied(openid, '13800080005');
  const page = await open(openid, '/packages/me/privacy/index');
  await press(page, '显示我们留着的全部资料');
  await sees(page, '经过：拖欠三个月工资，电话也不接了。');
  await press(page, '删除我的资料');
  await press(page, '删除');
  await sees(page, '请一字不差地输入“删除我的资料”。');
  await write(page, '请输入“删除我的资料”', '删除我的资料');
  await press(page, '删除');
  await sees(page, /您还有 1 件事项没办完/);
  await world().call(openid, withdraw, { matterId });
  await press(page, '删除');
  await sees(page, '您的资料已经销毁，谁也读不出来了');
  expect((await world().call(openid, me, {})).known).toBe(false);
  await page.context().close();
});
