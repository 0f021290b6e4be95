import type { Browser } from 'playwright-core';
import { queue } from '@contracts/handling';
import { ACTORS } from '../../demo/actors';
import { accessProblems, errorsOf, openBrowser, overflowing, smallTargets, visit } from './harness';
import { worldFor } from './office-world';

jest.setTimeout(120_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Words that stand on a page once it has been read. */
const PLACES: readonly [path: string, words: string][] = [
  ['queue/index', '待首次查看'],
  ['reception/index', '他说了什么'],
  ['search/index', '按编号、姓名、电话或单位找'],
  ['book/index', '261'],
  ['collective/index', '共同的情况'],
  ['signals/index', '等您看'],
  ['groups/index', '加一个群'],
  ['release/index', '没有等审核的答复'],
  ['complaints/index', '没有等答复的投诉'],
];

const LOOKS = [
  { name: 'phone', view: 'phone' },
  { name: 'desk', view: 'wide' },
  { name: 'dark', view: 'phone', dark: true },
  { name: 'large text', view: 'phone', largeText: true },
] as const;

test.each(LOOKS)('every place of the office can be read and tapped: $name', async (look) => {
  for (const [path, words] of PLACES) {
    const page = await visit(browser, {
      base: world().url,
      as: ACTORS.chen.openid,
      to: `/packages/office/${path}`,
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

test.each(LOOKS)('a matter, part by part: $name', async (look) => {
  const { items } = await world().call(ACTORS.chen.openid, queue, { view: 'handling' });
  const page = await visit(browser, {
    base: world().url,
    as: ACTORS.chen.openid,
    to: `/packages/office/matter/index?id=${items[0]?.id}`,
    ...look,
  });
  for (const part of [/案情/, /材料/, /消息/, /经过/]) {
    await page.getByRole('tab', { name: part }).click();
    expect({ part, problems: await accessProblems(page) }).toEqual({ part, problems: [] });
    expect({ part, beyond: await overflowing(page) }).toEqual({ part, beyond: [] });
    expect({ part, small: await smallTargets(page) }).toEqual({ part, small: [] });
  }
});

test('who is not of the office sees how to get in, and nothing else', async () => {
  const page = await visit(browser, {
    base: world().url,
    as: ACTORS.wang.openid,
    to: '/packages/office/queue/index',
  });
  await page.getByText('这里是工作人员的工作台').waitFor();
  expect(await page.locator('.k-queue').count()).toBe(0);
});

test('on a desk the chosen matter stands beside the queue', async () => {
  const page = await visit(browser, {
    base: world().url,
    as: ACTORS.chen.openid,
    to: '/packages/office/queue/index',
    view: 'wide',
  });
  const second = page.locator('.k-queue').nth(1);
  const sense = (await second.locator('.k-queue-title').textContent()) ?? '';
  await second.click();
  await page.locator('.k-pane-detail').getByText(sense).first().waitFor();
  expect(page.url()).toContain('/packages/office/queue/index');
});
