import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { office } from '@contracts/directory';
import { ACTORS } from '../../demo/actors';
import { accessProblems, openBrowser, overflowing, smallTargets, visit } from './harness';
import { apply } from './office-worker';
import { worldFor } from './office-world';

jest.setTimeout(180_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('staff corrects what was understood; the month’s table counts it', async () => {
  const { stations } = await world().call(ACTORS.chen.openid, office, {});
  const station = stations.find(({ code }) => code === 'PH')?.id ?? '';
  const worker = { openid: 'correction-worker', name: '邵小红', phone: '13800073333' };
  const { matterId, number } = await apply(
    world(),
    station,
    worker,
    '公司拖欠我三个月工资，一共两万四千元。',
  );

  const desk = await visit(browser, {
    base: world().url,
    as: ACTORS.chen.openid,
    to: `/packages/office/matter/index?id=${matterId}`,
  });
  await desk.getByLabel('更正分诊').click();
  const sheet = desk.getByRole('dialog');
  await sheet.getByRole('button', { name: /^事项/ }).click();
  await desk.getByRole('radio', { name: '加班和休假' }).click();
  await sheet.getByLabel('为什么更正', { exact: true }).fill('说的是加班费');
  await sheet.getByRole('button', { name: '更正', exact: true }).click();
  await desk
    .getByText(/说的是加班费/)
    .first()
    .waitFor();

  const narrow = await visit(browser, {
    base: world().url,
    as: ACTORS.wu.openid,
    to: '/packages/admin/corrections/index',
  });
  await narrow
    .getByRole('button', { name: /更正为.*加班/ })
    .first()
    .click();
  await narrow.getByRole('dialog').getByText('说的是加班费').waitFor();
  await narrow.getByRole('dialog').getByText(new RegExp(number)).waitFor();
  expect(await overflowing(narrow)).toEqual([]);
  expect(await smallTargets(narrow)).toEqual([]);
  expect(await accessProblems(narrow)).toEqual([]);

  const wide = await visit(browser, {
    base: world().url,
    as: ACTORS.wu.openid,
    to: '/packages/admin/corrections/index',
    view: 'wide',
  });
  await wide.getByLabel('欠薪更正为加班休假，1 件').waitFor();
  expect(await smallTargets(wide)).toEqual([]);
  expect(await overflowing(wide)).toEqual([]);
  expect(await accessProblems(wide)).toEqual([]);
  const [download] = await Promise.all([
    wide.waitForEvent('download'),
    wide.getByRole('button', { name: '导出这个月的更正' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
  // an administrator who is nothing else gets nobody's words
  expect(lines.map((line): unknown => JSON.parse(line))).toContainEqual({
    number,
    from: { topic: 'wages', level: expect.any(String), urgent: expect.any(Boolean) },
    to: { topic: 'working-time', level: expect.any(String), urgent: expect.any(Boolean) },
    reason: '说的是加班费',
  });
});
