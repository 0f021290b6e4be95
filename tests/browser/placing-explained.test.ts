import type { Browser, Page } from 'playwright-core';
import { candidates, explanation } from '@contracts/assignment';
import { saveWeights } from '@contracts/directory';
import { matter } from '@contracts/handling';
import { ACTORS } from '../../demo/actors';
import { send } from './case-page';
import { accepted, asked, granted, onWorkday } from './chambers-world';
import { accessProblems, openBrowser, overflowing, smallTargets, visit } from './harness';
import { setClock, nowAt, tick } from './office-clock';
import { worldFor } from './office-world';
import { openAs, press, sees, write } from './worker-page';

// Why an offer went where it went: for staff a table, for the worker a sentence; and what the admin can turn.
jest.setTimeout(180_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await onWorkday(world());
}, 120_000);
afterAll(() => browser.close());

const STORY = '公司拖欠我四个月工资，一共三万二千元，多次要都不给。';
const desk = (id: string, view: 'phone' | 'wide' = 'phone'): Promise<Page> =>
  visit(browser, {
    base: world().url,
    as: ACTORS.chen.openid,
    to: `/packages/office/matter/index?id=${id}`,
    view,
  });
const admin = (to: string, view: 'phone' | 'wide' = 'phone'): Promise<Page> =>
  visit(browser, { base: world().url, as: ACTORS.wu.openid, to: `/packages/admin/${to}`, view });

test.each(['phone', 'wide'] as const)(
  'staff reads how an offer was found, and that it would be found again: %s',
  async (view) => {
    const worker = { openid: `explained-${view}`, name: '蒋小梅', phone: '13800067001' };
    const { matterId } = await granted(world(), worker, STORY);
    const page = await desk(matterId, view);
    await page.getByRole('tab', { name: '派单' }).click();
    await press(page, '看派单依据');
    await sees(page, '按保存的数据重新算过一遍，结果一样。');
    await sees(page, /派给了他/);
    expect(await overflowing(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await accessProblems(page)).toEqual([]);
    await page.context().close();
  },
);

test('the worker reads one sentence on why it is this lawyer', async () => {
  const worker = { openid: 'explained-worker', name: '蒋大春', phone: '13800067002' };
  const { matterId } = await granted(world(), worker, STORY);
  await accepted(world(), matterId);
  const page = await openAs(
    browser,
    world(),
    worker.openid,
    `/packages/aid/matter/index?id=${matterId}`,
  );
  await sees(page, '为什么是这位');
  await sees(page, /这位律师.+。/);
  await page.context().close();
});

test('another than the best: only with a reason, which stays with the offer', async () => {
  const worker = { openid: 'explained-other', name: '蒋秋林', phone: '13800067003' };
  const { matterId } = await granted(world(), worker, STORY);
  const who = await asked(world(), matterId);
  await setClock(world(), who.lapsesAt);
  await tick(world());
  await onWorkday(world());
  const state = async () =>
    (await world().call(ACTORS.chen.openid, explanation, { matterId })).shown;
  const page = await desk(matterId);
  await page.getByRole('tab', { name: '派单' }).click();
  const { state: stands } = await world().call(ACTORS.chen.openid, matter, { matterId });
  if (stands === 'offered') {
    await page.getByRole('button', { name: '收回派单', exact: true }).click();
    await write(page, '为什么收回', '他今天出庭');
    await send(page, '收回派单');
    await page
      .getByRole('button', { name: '收回派单', exact: true })
      .waitFor({ state: 'detached' });
  }
  // who is second now, not when the page was opened
  const { ranked } = await world().call(ACTORS.chen.openid, candidates, { matterId });
  await press(page, `派给${ranked[1]?.name}`);
  await press(page, '派给他');
  await sees(page, '没有选得分最高的人，请写明理由');
  await write(
    page,
    (await page.getByLabel(/^为什么不派给/).getAttribute('aria-label')) ?? '',
    '职工上次就是他接待的',
  );
  await send(page, '派给他');
  await sees(page, /正在等 .+ 答复/);
  expect(await state()).toMatchObject({ found: 'chosen', reason: '职工上次就是他接待的' });
  await page.context().close();
});

test('the admin turns the weights: the order of candidates follows, the change stands in the history', async () => {
  const worker = { openid: 'explained-weights', name: '蒋立冬', phone: '13800067004' };
  const { matterId } = await granted(world(), worker, STORY);
  const order = async () =>
    (await world().call(ACTORS.chen.openid, candidates, { matterId })).ranked.map(
      ({ personId, terms }) => ({ personId, km: terms.find(({ id }) => id === 'distance')?.value }),
    );
  const before = await order();
  const page = await admin('weights/index', 'wide');
  await write(page, '距离', '很多');
  await write(page, '为什么改', '雨季少跑路');
  await press(page, '保存权重');
  await sees(page, /请填 0 到 10 之间的数/);
  expect(await accessProblems(page)).toEqual([]);
  await write(page, '距离', '10');
  await write(page, '在办数量', '0');
  await write(page, '答复快慢', '0');
  await write(page, '经验', '0');
  await press(page, '保存权重');
  await sees(page, /第 1 版/);
  await sees(page, /距离 [\d.]+ → 10/);
  await setClock(world(), (await nowAt(world())) + 2 * 60_000);
  const after = await order();
  expect(after.map(({ personId }) => personId)).not.toEqual(before.map(({ personId }) => personId));
  await press(page, '恢复默认');
  await sees(page, /请填写修改的理由/);
  await page.context().close();
  await world().call(ACTORS.wu.openid, saveWeights, { values: {}, reset: true, reason: '还原' });
});

test.each(['phone', 'wide'] as const)(
  'how evenly it falls, as charts and a table: %s',
  async (view) => {
    const page = await admin('fairness/index', view);
    await sees(page, /基尼系数/);
    const chart = page.getByRole('img', { name: /派单和结果/ });
    await chart.locator('svg').waitFor();
    expect(await chart.locator('svg path').count()).toBeGreaterThan(5);
    await sees(page, '每位律师');
    expect(await overflowing(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await accessProblems(page)).toEqual([]);
    await page.context().close();
  },
);
