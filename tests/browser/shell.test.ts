import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessProblems, openBrowser } from './harness';
import { World } from './office-world';

let browser: Browser;
let world: World;
let context: BrowserContext;

beforeAll(async () => {
  [world, browser] = await Promise.all([World.open(), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  context.setDefaultTimeout(20_000);
});

afterEach(() => context.close());

async function open(search = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${world.url}/${search}`);
  return page;
}

const inside = (page: Page) => page.frameLocator('iframe');

/** The tab bar, drawn by every tab page. */
const tabs = (page: Page) => inside(page).getByRole('navigation', { name: '主导航' }).first();

const whoIs = (page: Page): Promise<string> =>
  page.evaluate(() => String(JSON.parse(sessionStorage.getItem('session') ?? '{}').openid));

test('shows the program in a phone and names the people of the office', async () => {
  const page = await open();
  await tabs(page).waitFor();
  const frame = await page.locator('iframe').boundingBox();
  expect(frame?.width).toBe(390);
  const people = await page.getByLabel('以谁的身份看').locator('option').allTextContents();
  expect(people[0]).toContain('访客');
  expect(people.length).toBeGreaterThan(5);
  expect(await accessProblems(page)).toEqual([]);
});

test('choosing a member of staff opens his desk over the whole window, and reloading stays there', async () => {
  const page = await open();
  await tabs(page).waitFor();
  await page.getByLabel('以谁的身份看').selectOption('demo-staff-chen');
  await inside(page).getByText('加急在前，再按到期').waitFor();
  expect((await page.locator('iframe').boundingBox())?.width).toBe(1280);
  await page.reload();
  await inside(page).getByText('加急在前，再按到期').waitFor();
  expect(await whoIs(page)).toBe('demo-staff-chen');
});

test('an address can say who looks and at what', async () => {
  const page = await open(`?as=demo-worker-wang&to=${encodeURIComponent('/pages/me/index')}`);
  await tabs(page).waitFor();
  expect(await whoIs(page)).toBe('demo-worker-wang');
  expect(new URL(page.url()).hash).toBe('#/pages/me/index');
});

test('two tabs are two people', async () => {
  const first = await open('?as=demo-worker-wang');
  await tabs(first).waitFor();
  const second = await open('?as=demo-worker-zhao');
  await tabs(second).waitFor();
  await first.reload();
  await tabs(first).waitFor();
  expect([await whoIs(first), await whoIs(second)]).toEqual([
    'demo-worker-wang',
    'demo-worker-zhao',
  ]);
});

test('the program opened by itself makes a visitor, the same one in every tab of this browser', async () => {
  const visitor = async () => {
    const page = await context.newPage();
    await page.goto(`${world.url}/app/index.html`);
    await page.getByRole('navigation', { name: '主导航' }).first().waitFor();
    await page.waitForFunction(() => sessionStorage.getItem('session') !== null);
    return whoIs(page);
  };
  const first = await visitor();
  expect(first).toMatch(/^visitor-/);
  expect(await visitor()).toBe(first);
});

test('a card opened from the group tells the program which group', async () => {
  const page = await open('?as=demo-worker-zhao');
  await tabs(page).waitFor();
  await page.getByLabel('打开方式').selectOption('group-consultation');
  await tabs(page).waitFor();
  const search = await page
    .locator('iframe')
    .evaluate((frame) => new URL((frame as HTMLIFrameElement).src).search);
  expect(search).toBe('?group=group-consultation');
});
