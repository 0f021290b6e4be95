import type { Browser, Page } from 'playwright-core';
import { firms, lawyers, limits, localStandards, office, respondents } from '@contracts/directory';
import { ACTORS } from '../../demo/actors';
import { stationOf } from './chambers-world';
import { accessProblems, openBrowser, overflowing, smallTargets, visit } from './harness';
import { tick } from './office-clock';
import { apply } from './office-worker';
import { worldFor } from './office-world';

jest.setTimeout(120_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const adminPage = (to: string, view: 'phone' | 'wide' = 'phone'): Promise<Page> =>
  visit(browser, { base: world().url, as: ACTORS.wu.openid, to: `/packages/admin/${to}`, view });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const asAdmin = ACTORS.wu.openid;

test('a new station below the district, with a noon break of its own', async () => {
  const page = await adminPage('stations/index');
  await press(page, '加一个站点');
  await page.getByLabel('站点名称', { exact: true }).waitFor();
  await press(page, '保存');
  await page.getByText('请填写站点名称。').first().waitFor();
  await page.getByLabel('站点名称', { exact: true }).fill('柳林街道服务站');
  await page.getByLabel('站点代码', { exact: true }).fill('ll');
  await page.getByRole('button', { name: /^上级站点，/ }).click();
  await page.getByRole('radio', { name: /普惠区总工会/ }).click();
  await page.getByLabel('地址', { exact: true }).fill('柳林路 8 号');
  await page.getByLabel('周一第 1 段到', { exact: true }).fill('11:30');
  await press(page, '周一再加一段');
  await press(page, '周二到周五和周一一样');
  await page.getByRole('switch', { name: '周五接待' }).click();
  expect(await smallTargets(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  expect(await accessProblems(page)).toEqual([]);
  await press(page, '保存');
  await page.getByText('柳林街道服务站').waitFor();
  const { stations } = await world().call(asAdmin, office, {});
  const made = stations.find(({ code }) => code === 'LL');
  expect(made?.parentId).toBe(stations.find(({ code }) => code === 'QG')?.id);
  expect(made?.hours.days['2']).toEqual([
    ['08:30', '11:30'],
    ['13:00', '17:30'],
  ]);
  expect(made?.hours.days['5']).toBeUndefined();
});

test('two ways to write one employer become one', async () => {
  const station = await stationOf(world(), 'PH');
  await apply(
    world(),
    station,
    { openid: 'admin-worker-2', name: '谭小燕', phone: '13800062222' },
    '公司拖欠工资三个月。',
  );
  await tick(world());
  const page = await adminPage('respondents/index');
  await page.getByRole('button', { name: /新光塑料制品有限公司/ }).click();
  await page.getByLabel('也叫', { exact: true }).fill('新光塑料厂\n新光');
  await press(page, '保存');
  await page.getByText('也叫新光塑料厂、新光').waitFor();
  await page.getByRole('button', { name: /迅达配送有限公司/ }).click();
  await press(page, '和另一家合并');
  const search = page.getByRole('dialog').getByLabel('找保留的那一家');
  await search.fill('新光');
  await search.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /新光塑料制品有限公司/ })
    .click();
  await press(page, '并到新光塑料制品有限公司');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const { items } = await world().call(asAdmin, respondents, { search: '新光' });
  expect(items[0]?.aliases).toEqual(expect.arrayContaining(['新光塑料厂', '迅达配送有限公司']));
});

test('a promise of the office can be changed, a limit of the law cannot', async () => {
  const page = await adminPage('limits/index', 'wide');
  await page.getByRole('button', { name: /^答复投诉/ }).click();
  await page.getByLabel('多久（个工作日）', { exact: true }).fill('5');
  await press(page, '保存');
  await page.getByText('原来是 7 个工作日').waitFor();
  const { items } = await world().call(asAdmin, limits, {});
  expect(items.find(({ id }) => id === 'complaint')?.value).toBe(5);
  await page.getByText('审查决定').waitFor();
  expect(await page.getByRole('button', { name: /审查决定/ }).count()).toBe(0);
  await page.getByText('法律援助法第43条').first().waitFor();
  const trail = await adminPage('audit/index', 'wide');
  await trail.getByText(/^吴.* 改期限$/).waitFor();
  await trail.getByText('答复投诉 7 → 5', { exact: false }).waitFor();
});

test('a local number is added with its source, and a wrong one is told at its field', async () => {
  const page = await adminPage('standards/index');
  await page.getByText('还没有录入当地标准').waitFor();
  await press(page, '加一项标准');
  await page.getByRole('button', { name: /^省、自治区、直辖市，/ }).click();
  await page.getByRole('radio', { name: '上海市' }).click();
  await page.getByLabel('数值').fill('很多');
  await page.getByLabel('从哪天起').fill('2025-07-01');
  await page.getByLabel('依据的文件').fill('上海市最低工资标准');
  await page.getByLabel('文件日期').fill('2025-06-20');
  await press(page, '保存');
  await page.getByText('金额请用数字写，例如 12000 或 1.2万。').first().waitFor();
  await page.getByLabel('数值').fill('2740');
  await press(page, '保存');
  await page.getByText('2740 元').waitFor();
  await page.getByText('上海市，2025年7月1日起', { exact: false }).waitFor();
  const { items } = await world().call(asAdmin, localStandards, { region: '310115' });
  expect(items).toContainEqual(
    expect.objectContaining({ parameter: 'minimumWage', value: '2740', from: '2025-07-01' }),
  );
});

test('a firm becomes a partner, and a lawyer gets his card from the admin', async () => {
  const page = await adminPage('firms/index');
  await press(page, '加一家律所');
  await page.getByLabel('律所名称', { exact: true }).fill('清源律师事务所');
  await press(page, '保存');
  await page.getByText('清源律师事务所').waitFor();
  const { items } = await world().call(asAdmin, firms, {});
  expect(items.find(({ name }) => name === '清源律师事务所')?.partner).toBe(true);

  const list = await adminPage('lawyers/index');
  await list.getByRole('button', { name: /钱程/ }).click();
  await list.getByLabel('最多同时办几件（件）', { exact: true }).fill('3');
  await press(list, '保存');
  await list.getByRole('button', { name: /钱程/ }).waitFor();
  const all = await world().call(asAdmin, lawyers, {});
  expect(all.items.find(({ name }) => name === '钱程')?.capacity).toBe(3);
});
