import type { Browser } from 'playwright-core';
import { members, queue } from '@contracts/handling';
import { office } from '@contracts/directory';
import { myMatters } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { openBrowser, overflowing, visit } from './harness';
import { apply } from './office-worker';
import { worldFor } from './office-world';

jest.setTimeout(60_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('many workers of one employer: one case, a number and a page each; who came alone is joined', async () => {
  const { stations } = await world().call(ACTORS.chen.openid, office, {});
  const station = stations.find(({ code }) => code === 'PH')?.id ?? '';
  const alone = { openid: 'journey-alone', name: '邵小红', phone: '13800071111' };
  const single = await apply(world(), station, alone, '厂里两个月没发工资，老板说再等等。');

  const page = await visit(browser, {
    base: world().url,
    as: ACTORS.chen.openid,
    to: '/packages/office/collective/index',
  });
  await page.getByLabel('单位名称', { exact: true }).fill('新光塑料制品有限公司');
  await page.getByLabel('大约多少人（人）', { exact: true }).fill('12');
  await page
    .getByLabel('共同的情况', { exact: true })
    .fill('12 名工人两个月没有领到工资，厂里说没钱。');
  await page.getByRole('button', { name: '开集体事项，登记职工' }).click();

  const add = async (name: string, phone: string, sum: string, representative: boolean) => {
    await page.getByLabel('姓名', { exact: true }).fill(name);
    await page.getByLabel('电话', { exact: true }).fill(phone);
    await page.getByLabel('金额（元）', { exact: true }).fill(sum);
    if (representative) await page.getByRole('checkbox', { name: '是职工代表' }).click();
    await page.getByRole('button', { name: '登记，下一位' }).click();
    await page.getByText(`${name} 已登记`).waitFor();
  };
  await add('贺春兰', '13800072001', '8600', true);
  await add('龚立新', '13800072002', '9100.50', false);
  expect(await page.locator('.o-readout').nth(1).textContent()).toMatch(
    /^[0-9A-Z]{4}-[0-9A-Z]{4}$/,
  );

  await page.getByRole('button', { name: `并入 ${single.number}` }).click();
  await page.getByRole('button', { name: `并入 ${single.number}` }).waitFor({ state: 'detached' });
  expect(await overflowing(page)).toEqual([]);

  const lead = new URL(page.url().replace('#', '')).searchParams.get('lead') ?? '';
  const { items } = await world().call(ACTORS.chen.openid, members, { leadId: lead });
  expect(items).toHaveLength(3);
  expect(items.filter(({ representative }) => representative)).toHaveLength(1);
  expect(items.map(({ claimAmount }) => claimAmount)).toContain('9100.50');
  const own = await world().call(alone.openid, myMatters, {});
  expect(own.items[0]?.number).toBe(single.number);
  expect(own.items[0]?.state).toBe('joined');
  const todo = await world().call(ACTORS.chen.openid, queue, { view: 'todo' });
  expect(todo.items.find(({ id }) => id === lead)?.memberCount).toBe(3);
});
