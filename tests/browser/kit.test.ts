import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { accessProblems, errorsOf, openBrowser, overflowing, smallTargets, visit } from './harness';
import { serveFolder } from './static-site';

const ROOT = path.resolve(__dirname, '../..');
const GALLERY = '/packages/gallery/index/index';

let browser: Browser;
let site: { base: string; close: () => Promise<void> };

beforeAll(async () => {
  execFileSync(process.execPath, ['config/tasks/build-screens.mjs', 'gallery-h5'], {
    cwd: ROOT,
    timeout: 280_000,
  });
  site = await serveFolder(path.join(ROOT, 'dist/gallery'));
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

const open = (more: Partial<Parameters<typeof visit>[1]> = {}) =>
  visit(browser, { base: site.base, to: GALLERY, ...more });

describe.each([
  { name: 'light', look: {} },
  { name: 'dark', look: { dark: true } },
  { name: 'large text', look: { largeText: true } },
  { name: 'wide', look: { view: 'wide' } },
] as const)('every part, $name', ({ look }) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(look);
  });
  afterAll(() => page.context().close());

  test('passes axe: names, roles, contrast', async () => {
    expect(await accessProblems(page)).toEqual([]);
  });

  test('has targets of 44 px and nothing beyond the edge', async () => {
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  });

  test('logs no error', () => {
    expect(errorsOf(page)).toEqual([]);
  });
});

test('large text is 1.4 times as large', async () => {
  const size = async (largeText: boolean) => {
    const page = await open({ largeText });
    const found = await page
      .getByText('我们理解为')
      .evaluate((element) => getComputedStyle(element).fontSize);
    await page.context().close();
    return Number.parseFloat(found);
  };
  expect(await size(true)).toBeCloseTo((await size(false)) * 1.4, 1);
});

test('a sheet takes the focus, keeps it and gives it back', async () => {
  const page = await open();
  const opener = page.getByRole('button', { name: '有冲突' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '真的有冲突？' });
  await dialog.waitFor();
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.context().close();
});

test('a select is a plain list with keyboard and mouse', async () => {
  const page = await open();
  await page.getByRole('button', { name: '哪方面的事，请选择' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: '工伤' }).click();
  await page.getByRole('button', { name: '哪方面的事，工伤' }).waitFor();
  await page.context().close();
});

test('the error summary takes the focus and leads to the field', async () => {
  const page = await open();
  const name = page.getByRole('textbox', { name: '姓名' });
  await name.fill('错');
  await page.waitForFunction(() => document.activeElement?.id === 'error-summary');
  await page.getByRole('link', { name: '请填写姓名' }).click();
  expect(await name.evaluate((entry) => entry === document.activeElement)).toBe(true);
  await page.context().close();
});

test('a page opened directly offers the way home', async () => {
  const page = await open();
  await page.getByRole('button', { name: '回首页' }).click();
  await page.getByRole('navigation', { name: '主导航' }).getByText('首页').waitFor();
  await page.context().close();
});
