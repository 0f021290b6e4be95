import type { Browser, Page } from 'playwright-core';
import { matter } from '@contracts/handling';
import { ACTORS } from '../../demo/actors';
import { accessProblems, openBrowser, overflowing, smallTargets, visit } from './harness';
import { worldFor } from './office-world';

jest.setTimeout(60_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const RECEPTION = '/packages/office/reception/index';

/** Counts what a person taps: buttons, chips and entries. */
function tapsOn(page: Page) {
  let count = 0;
  return {
    tap: async (name: string | RegExp) => {
      count += 1;
      await page
        .getByRole('button', { name })
        .or(page.getByRole('radio', { name }))
        .or(page.getByRole('checkbox', { name }))
        .first()
        .click();
    },
    write: async (label: string, text: string) => {
      count += 1;
      await page.getByLabel(label, { exact: true }).fill(text);
    },
    count: () => count,
  };
}

test('a call is written down in at most eight fields and twelve taps, and the caller learns number and code', async () => {
  const page = await visit(browser, { base: world().url, as: ACTORS.chen.openid, to: RECEPTION });
  await page.getByText('他说了什么').waitFor();
  expect(await page.locator('.k-field, .k-check').count()).toBeLessThanOrEqual(8);
  const { tap, write, count } = tapsOn(page);
  await tap('来电');
  await write('他说了什么', '我怀孕五个月，老板昨天说不要我了，让我下周不用来。');
  await write('姓名', '钱玉芬');
  await write('电话', '13800041234');
  await page.getByText('我们理解为').waitFor();
  await write('单位名称', '新光塑料制品有限公司');
  await tap(/已经告诉他/);
  await tap('登记');
  await page.getByText('认领码').first().waitFor();
  expect(count()).toBeLessThanOrEqual(12);
  const shown = await page.locator('.o-readout').allTextContents();
  expect(shown[0]).toMatch(/^\d{6}-PH-[0-9A-Z]{4}-[0-9A-Z]$/);
  expect(shown[1]).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await accessProblems(page)).toEqual([]);
  await page.getByRole('button', { name: '打开这件事项' }).click();
  await page
    .getByText(shown[0] ?? '')
    .last()
    .waitFor();
});

test('the same phone again: nothing is registered before somebody has looked', async () => {
  const page = await visit(browser, { base: world().url, as: ACTORS.chen.openid, to: RECEPTION });
  const { tap, write } = tapsOn(page);
  await write('他说了什么', '上次问过工伤的事，现在想问加班费怎么算。');
  await write('电话', '13800020003');
  await tap(/已经告诉他/);
  await tap('登记');
  await page.getByText('这个电话最近登记过').waitFor();
  expect(await page.locator('.o-readout').count()).toBe(0);
  await tap('不是同一件，继续登记');
  await page.getByText('认领码').first().waitFor();
});

test('answered on the spot goes straight to confirming', async () => {
  const page = await visit(browser, { base: world().url, as: ACTORS.chen.openid, to: RECEPTION });
  const { tap, write } = tapsOn(page);
  await tap('来访');
  await write('他说了什么', '试用期被要求加班，有没有加班费？');
  await write('当场的答复', '有。试用期也要按规定付加班费（劳动法第四十四条）。');
  await tap('登记');
  await page.getByText('已登记').first().waitFor();
  await page.getByRole('button', { name: '打开这件事项' }).click();
  await page.getByText('等职工确认').first().waitFor();
  const id = new URL(page.url().replace('#', '')).searchParams.get('id') ?? '';
  const kept = await world().call(ACTORS.chen.openid, matter, { matterId: id });
  expect(kept.outcome?.kind).toBe('answered');
});

test('what is lacking is said at its field, and what was typed stays', async () => {
  const page = await visit(browser, { base: world().url, as: ACTORS.lin.openid, to: RECEPTION });
  const { tap, write } = tapsOn(page);
  await write('姓名', '何某');
  await write('电话', '12');
  await tap('登记');
  await page.locator('.k-field-error').first().waitFor();
  await expect(page.getByLabel('姓名', { exact: true }).inputValue()).resolves.toBe('何某');
});

test('reception fits phone and desk, with large targets', async () => {
  for (const view of ['phone', 'wide'] as const) {
    const page = await visit(browser, {
      base: world().url,
      as: ACTORS.chen.openid,
      to: RECEPTION,
      view,
    });
    await page.getByText('他说了什么').waitFor();
    expect(await overflowing(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await accessProblems(page)).toEqual([]);
  }
});
