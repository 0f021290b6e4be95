import type { Browser } from 'playwright-core';
import { ACTORS } from '../../demo/actors';
import { accessProblems, errorsOf, openBrowser, overflowing, smallTargets, visit } from './harness';
import { worldFor } from './office-world';

jest.setTimeout(180_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Every room of the administration, and words that stand in it once it has been read. */
const ROOMS: readonly [path: string, words: string][] = [
  ['home/index', '谁在这里工作'],
  ['people/index', '陈静'],
  ['invitations/index', '已加入'],
  ['lawyers/index', '明远律师事务所'],
  ['firms/index', '同心律师事务所'],
  ['stations/index', '临江园区服务站'],
  ['station/index', '接待时间'],
  ['respondents/index', '恒达电子有限公司'],
  ['limits/index', '审查决定'],
  ['standards/index', '还没有录入当地标准'],
  ['corrections/index', '系统的判断'],
  ['register/index', '最新的在上面'],
  ['audit/index', '不记内容'],
];

const LOOKS = [
  { name: 'phone', view: 'phone' },
  { name: 'desk', view: 'wide' },
  { name: 'dark desk', view: 'wide', dark: true },
  { name: 'large text', view: 'phone', largeText: true },
  { name: 'large text at a desk', view: 'wide', largeText: true },
] as const;

test.each(LOOKS)('every room can be read and tapped: $name', async (look) => {
  for (const [path, words] of ROOMS) {
    const page = await visit(browser, {
      base: world().url,
      as: ACTORS.wu.openid,
      to: `/packages/admin/${path}`,
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

test('at a desk a list has aligned columns, and a row opens what it stands for', async () => {
  const page = await visit(browser, {
    base: world().url,
    as: ACTORS.wu.openid,
    to: '/packages/admin/stations/index',
    view: 'wide',
  });
  await page.getByText('临江园区服务站').waitFor();
  const lefts = await page
    .locator('.k-table-line')
    .evaluateAll((lines) => lines.map((line) => line.children[2]?.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
  await page.getByRole('button', { name: /临江园区服务站/ }).click();
  await page.getByLabel('站点名称', { exact: true }).waitFor();
  await page.getByRole('link', { name: '返回上一页' }).click();
  await page.getByText('上级站点能看到下级站点的事项', { exact: false }).waitFor();
});

test('at a desk the way out of the administration stands below the rooms', async () => {
  const page = await visit(browser, {
    base: world().url,
    as: ACTORS.wu.openid,
    to: '/packages/admin/home/index',
    view: 'wide',
  });
  await page.getByRole('link', { name: '我的', exact: true }).click();
  await page.getByText('我的工作').waitFor();
});
