import type { Browser, Page } from 'playwright-core';
import { myMatter } from '@contracts/intake';
import { queue } from '@contracts/handling';
import { ACTORS } from '../../demo/actors';
import { stationOf } from './chambers-world';
import { openBrowser } from './harness';
import { tick } from './office-clock';
import { apply } from './office-worker';
import { worldFor } from './office-world';
import { openAs, press, sees, tick as check, wordsOn, write } from './worker-page';

// A matter is found by whatever its worker has at hand, and stands where its promise puts it.
jest.setTimeout(120_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const STAFF = ACTORS.chen.openid;
const HIM = { openid: 'find-worker', name: '欧阳建业', phone: '13800065001' };

const open = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);

test('a matter is found by its number however it is written, by the full name, by the phone', async () => {
  const { number } = await apply(world(), await stationOf(world(), 'PH'), HIM, '三个月没发工资。');
  await tick(world());
  const page = await open(STAFF, '/packages/office/search/index');
  const search = page.getByLabel('查找事项');
  const carelessly = number.toLowerCase().replaceAll('-', ' ');
  for (const words of [number, carelessly, HIM.name, HIM.phone]) {
    await search.fill(words);
    await search.press('Enter');
    await page.locator('.k-queue').getByText(number).waitFor();
    expect(await page.locator('.k-queue').count()).toBe(1);
  }
  // half a name is nobody's
  await search.fill('欧阳');
  await search.press('Enter');
  await sees(page, '没有找到“欧阳”');
  // the name stays masked in the list, and who is of another station finds nothing
  await search.fill(HIM.phone);
  await search.press('Enter');
  await page.locator('.k-queue').getByText(number).waitFor();
  expect(await wordsOn(page)).not.toContain(HIM.name);
  const elsewhere = await open('demo-staff-gu', '/packages/office/search/index');
  await elsewhere.getByLabel('查找事项').fill(number);
  await elsewhere.getByLabel('查找事项').press('Enter');
  await sees(elsewhere, `没有找到“${number}”`);
});

test('the queue stands in the order of its promises: what cannot wait first, then the earlier day', async () => {
  const { items } = await world().call(STAFF, queue, { view: 'todo' });
  const places = items.map(({ urgent, promise }) => [urgent ? 0 : 1, promise?.dueAt ?? Infinity]);
  const sorted = [...places].sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y);
  expect(places).toEqual(sorted);
  expect(items.some(({ urgent }) => urgent) && items.some(({ urgent }) => !urgent)).toBe(true);
  const page = await open(STAFF, '/packages/office/queue/index');
  await page
    .locator('.k-queue')
    .nth(items.length - 1)
    .waitFor();
  const shown = await page.locator('.k-queue').allInnerTexts();
  items.forEach(({ number }, at) => expect(shown[at]).toContain(number));
});

test('who called ties his WeChat by number and code, once, and finds his page', async () => {
  const desk = await open(STAFF, '/packages/office/reception/index');
  await desk.getByRole('radio', { name: '来电' }).click();
  await write(desk, '他说了什么', '在工地干了四个月，工头说没结到账，一分钱没给。');
  await write(desk, '姓名', '仇大力');
  await write(desk, '电话', '13800065002');
  await check(desk, /已经告诉他/);
  await desk.getByRole('button', { name: '登记', exact: true }).click();
  await sees(desk, '认领码');
  const [number = '', code = ''] = await desk.locator('.o-readout').allTextContents();

  const page = await open('find-caller', '/packages/aid/claim/index');
  await write(page, '事项编号', number.toLowerCase());
  await write(page, '认领码', code);
  await press(page, '认领');
  await sees(page, '工作人员登记了您的事项');
  await sees(page, `编号 ${number}`);
  const id = new URL(page.url().replace('#', '')).searchParams.get('id') ?? '';
  expect((await world().call('find-caller', myMatter, { matterId: id })).channel).toBe('phone');

  const thief = await open('find-thief', '/packages/aid/claim/index');
  await write(thief, '事项编号', number);
  await write(thief, '认领码', code);
  await press(thief, '认领');
  await thief.locator('.k-field-error, .k-notice').first().waitFor();
  await expect(world().call('find-thief', myMatter, { matterId: id })).rejects.toThrow('NOT_FOUND');
});
