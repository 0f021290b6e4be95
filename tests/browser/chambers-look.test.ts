import type { Browser } from 'playwright-core';
import { myCases } from '@contracts/assignment';
import { ACTORS } from '../../demo/actors';
import { asked, granted, onWorkday } from './chambers-world';
import { accessProblems, errorsOf, openBrowser, overflowing, smallTargets, visit } from './harness';
import { worldFor } from './office-world';

jest.setTimeout(180_000);

const world = worldFor();
let browser: Browser;
/** A lawyer with an offer that waits. */
let lawyer: { openid: string; offerId: string };

beforeAll(async () => {
  browser = await openBrowser();
  await onWorkday(world());
  const worker = { openid: 'look-worker-1', name: '方秀英', phone: '13800071111' };
  const { matterId } = await granted(world(), worker, '公司拖欠我三个月工资，一共两万七千元。');
  lawyer = await asked(world(), matterId);
}, 120_000);
afterAll(() => browser.close());

const LOOKS = [
  { name: 'phone', view: 'phone' },
  { name: 'desk', view: 'wide' },
  { name: 'dark', view: 'phone', dark: true },
  { name: 'large text', view: 'phone', largeText: true },
  { name: 'large text at a desk', view: 'wide', largeText: true },
] as const;

test.each(LOOKS)('every page of a lawyer can be read and tapped: $name', async (look) => {
  const pages: readonly [path: string, words: string][] = [
    ['home/index', '待答复的派单'],
    [`offer/index?id=${lawyer.offerId}`, '为什么是您'],
    ['offers/index', '仲裁代理'],
    ['card/index', '要回避的单位'],
  ];
  for (const [path, words] of pages) {
    const page = await visit(browser, {
      base: world().url,
      as: lawyer.openid,
      to: `/packages/chambers/${path}`,
      ...look,
    });
    await page.getByText(words).first().waitFor();
    expect({ path, problems: await accessProblems(page) }).toEqual({ path, problems: [] });
    expect({ path, beyond: await overflowing(page) }).toEqual({ path, beyond: [] });
    expect({ path, small: await smallTargets(page) }).toEqual({ path, small: [] });
    expect({ path, errors: errorsOf(page) }).toEqual({ path, errors: [] });
    await page.context().close();
  }
});

test('at a desk the offer that waits stands beside the list, is accepted there, and its case opens there', async () => {
  const page = await visit(browser, {
    base: world().url,
    as: lawyer.openid,
    to: '/packages/chambers/home/index',
    view: 'wide',
  });
  const beside = page.locator('.k-pane-detail');
  await beside.getByText('为什么是您').waitFor();
  await beside.getByRole('button', { name: '接受', exact: true }).click();
  await beside.getByText('您已接受，成为承办人').waitFor();
  await beside.getByText('方秀英').first().waitFor();
  expect(page.url()).toContain('/packages/chambers/home/index');
  const list = page.locator('.k-pane-list');
  await list.getByRole('button', { name: /公司拖欠我三个月工资/ }).waitFor();
  const { items } = await world().call(lawyer.openid, myCases, {});
  expect(items.length).toBeGreaterThan(0);
  for (const part of [/消息/, /材料/, /经过/, /案情/]) {
    await beside.getByRole('tab', { name: part }).click();
    expect({ part, problems: await accessProblems(page) }).toEqual({ part, problems: [] });
    expect({ part, beyond: await overflowing(page) }).toEqual({ part, beyond: [] });
  }
  expect(errorsOf(page)).toEqual([]);
});

test('who is no lawyer sees how to become one', async () => {
  const page = await visit(browser, {
    base: world().url,
    as: ACTORS.wang.openid,
    to: '/packages/chambers/home/index',
    view: 'wide',
  });
  await page.getByText('这里是律师和专家的页面').waitFor();
  expect(await page.locator('.k-desk').count()).toBe(0);
});
