import type { Browser, Page } from 'playwright-core';
import { clockFacts, saveClockFacts } from '@contracts/drafting';
import { myMatters } from '@contracts/intake';
import { dayOf } from '@domain/time/china';
import { addDays } from '@domain/time/days';
import { stationOf } from './chambers-world';
import { accessProblems, openBrowser, overflowing } from './harness';
import { apply } from './office-worker';
import { worldFor } from './office-world';
import { openAs, press, sees, tick, withoutNetwork, wordsOn, write } from './worker-page';

jest.setTimeout(120_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const choose = (page: Page, field: string, option: string): Promise<void> =>
  page.getByRole('radiogroup', { name: field }).getByRole('radio', { name: option }).click();

/** The last day of work when about so many days of the year are left: one more across a 29 February. */
const leftWith = (days: number): string => addDays(dayOf(Date.now()), days - 365);

test('nearly out of time: the red limit while he writes, urgent when it is sent, on the page of the desk', async () => {
  const openid = 'limits-worker';
  const page = await openAs(browser, world(), openid, '/packages/aid/apply/index');
  await write(page, '事情经过', '去年离开饭店，最后三个月的工资一直没给。');
  await sees(page, '还来得及吗');
  await choose(page, '还在这家单位上班吗', '不是');
  await write(page, '最后一天上班是哪天', leftWith(4));
  await sees(page, /还剩 [45] 天/);
  await sees(page, '时间很紧，我们会先办');
  expect(await overflowing(page)).toEqual([]);
  expect(await accessProblems(page)).toEqual([]);
  await press(page, '下一步：用人单位');
  await write(page, '单位名称', '福满楼餐饮有限公司');
  await press(page, '下一步：您的情况');
  await write(page, '姓名', '马建国');
  await write(page, '手机号', '13800060088');
  await press(page, '下一步：材料');
  await press(page, '下一步：您的要求');
  await tick(page, /仲裁代理/);
  await choose(page, '您是', '进城务工人员、农民工');
  await choose(page, '已经自己请了律师或代理人吗', '不是');
  await sees(page, '可以申请，不查收入');
  expect(await accessProblems(page)).toEqual([]);
  await tick(page, /办理您的事项/);
  await press(page, '提交申请');
  await sees(page, '您的申请已收到');
  await sees(page, /“拖欠的工资：申请劳动仲裁”最晚 /);
  await page.context().close();

  const [row] = (await world().call(openid, myMatters, {})).items;
  const own = await openAs(browser, world(), openid, `/packages/aid/matter/index?id=${row?.id}`);
  await sees(own, '您的期限');
  await sees(own, /还剩 [45] 天/);
  await sees(own, '能不能免费');
  await own.getByRole('link', { name: '改日期' }).click();
  await write(own, '最后一天上班是哪天', leftWith(100));
  await press(own, '看还剩几天');
  await sees(own, /还剩 10[01] 天/);
  await press(own, '存到这个事项');
  await sees(own, '您更新了重要日期');
  expect(await wordsOn(own)).toMatch(/还剩 10[01] 天/);
  await own.context().close();
});

test('days that another changed meanwhile: told on saving, and he chooses; without network no empty form', async () => {
  const worker = { openid: 'limits-two', name: '孙丽', phone: '13800060099' };
  const left = (days: number) => ({
    claims: ['wages'],
    stillEmployed: 'no',
    endedOn: leftWith(days),
  });
  const station = await stationOf(world(), 'PH');
  const { matterId } = await apply(world(), station, worker, '离职以后两个月工资没给。', {
    clockFacts: left(200),
  });
  const page = await openAs(
    browser,
    world(),
    worker.openid,
    `/packages/aid/matter/index?id=${matterId}`,
  );
  const networkBack = await withoutNetwork(page, '**/client/call');
  await page.getByRole('link', { name: '改日期' }).click();
  await page.getByRole('button', { name: '重试' }).last().waitFor();
  expect(await wordsOn(page)).not.toContain('看还剩几天');
  await networkBack();
  await press(page, '重试');
  await write(page, '最后一天上班是哪天', leftWith(100));
  await world().call(worker.openid, saveClockFacts, { matterId, typed: left(150) });
  await press(page, '看还剩几天');
  await press(page, '存到这个事项');
  await sees(page, '这些日期刚刚被别人改过');
  expect(await overflowing(page)).toEqual([]);
  expect(await accessProblems(page)).toEqual([]);
  if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
  await press(page, '用新的');
  await press(page, '看还剩几天');
  await sees(page, /还剩 15[01] 天/);
  await press(page, '存到这个事项');
  await sees(page, '您更新了重要日期');
  const { typed } = await world().call(worker.openid, clockFacts, { matterId });
  expect(typed).toEqual(left(150));
  await page.context().close();
});
