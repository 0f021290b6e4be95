import type { Browser, Page } from 'playwright-core';
import { invite, join, me, people } from '@contracts/directory';
import { matter, take } from '@contracts/handling';
import { ACTORS } from '../../demo/actors';
import { stationOf } from './chambers-world';
import { accessProblems, errorsOf, openBrowser, overflowing, smallTargets, visit } from './harness';
import { question } from './office-worker';
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

/** Opens a select field and takes an option. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${field}，`) }).click();
  await page.getByRole('radio', { name: option }).last().click();
}

test('an invitation brings somebody in: a code, joining by it, a desk to work at', async () => {
  const page = await adminPage('invitations/index');
  await press(page, '做一个邀请码');
  await press(page, '做好邀请码');
  await page.getByText('请选择他的身份。').first().waitFor();
  await page.getByLabel('给谁', { exact: true }).fill('马晓东');
  await page.getByRole('radio', { name: '工作人员', exact: true }).click();
  await choose(page, '站点', '普惠路街道服务站');
  await press(page, '做好邀请码');
  const code = (await page.locator('.a-code').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z-]{8,}$/);
  expect(await accessProblems(page)).toEqual([]);

  const newcomer = { openid: 'admin-newcomer', phone: '13800061001' };
  const joining = await visit(browser, {
    base: world().url,
    as: newcomer.openid,
    to: `/packages/me/join/index?code=${code}`,
  });
  await joining.getByLabel('姓名', { exact: true }).fill('马晓东');
  await joining.getByLabel('手机号', { exact: true }).fill(newcomer.phone);
  await press(joining, '加入');
  await joining.getByText('您已加入').first().waitFor();
  expect((await world().call(newcomer.openid, me, {})).roles).toContain('staff');
  const desk = await visit(browser, {
    base: world().url,
    as: newcomer.openid,
    to: '/packages/office/queue/index',
  });
  await desk.getByText('登记来访').first().waitFor();

  const again = await adminPage('invitations/index');
  await again.getByRole('button', { name: /马晓东.*已加入/s }).waitFor();
});

test('a code that was taken back is of no use', async () => {
  const page = await adminPage('invitations/index');
  await press(page, '做一个邀请码');
  await page.getByLabel('给谁', { exact: true }).fill('误发的');
  await page.getByRole('radio', { name: '专家', exact: true }).click();
  await press(page, '做好邀请码');
  const code = (await page.locator('.a-code').textContent()) ?? '';
  await press(page, '撤回这个邀请');
  await press(page, '确定撤回，这个码不能再用');
  await page.getByRole('button', { name: /误发的.*已撤回/s }).waitFor();
  const joining = await visit(browser, {
    base: world().url,
    as: 'admin-too-late',
    to: `/packages/me/join/index?code=${code}`,
  });
  await joining.getByLabel('姓名', { exact: true }).fill('误发的');
  await joining.getByLabel('手机号', { exact: true }).fill('13800061002');
  await press(joining, '加入');
  await joining.getByText('这个码不对', { exact: false }).first().waitFor();
});

test('the last administrator on record stays, until there is another', async () => {
  const admin = (openid: string, name: string, phone: string) =>
    world()
      .call(ACTORS.wu.openid, invite, { role: 'admin', forWhom: name })
      .then(({ code }) => world().call(openid, join, { code, name, phone }));
  await admin('admin-first', '许建华', '13800063331');
  const page = await adminPage('people/index');
  await page.getByRole('tab', { name: '管理员' }).click();
  await page.getByRole('button', { name: /许建华/ }).click();
  await page.getByRole('checkbox', { name: '管理员', checked: true }).click();
  await page.getByRole('checkbox', { name: '专家', exact: true }).click();
  await press(page, '保存');
  await page.getByText('这是最后一位管理员', { exact: false }).first().waitFor();
  expect((await world().call('admin-first', me, {})).roles).toContain('admin');
  await admin('admin-second', '钟丽', '13800063332');
  await press(page, '保存');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await world().call('admin-first', me, {})).roles).not.toContain('admin');
});

test('who leaves hands over: the matters go to a colleague, the door closes', async () => {
  const { matterId } = await question(
    world(),
    await stationOf(world(), 'PH'),
    { openid: 'admin-worker-1', name: '崔玉兰', phone: '13800061111' },
    '公司让我周末加班，没有加班费，怎么办？',
  );
  await world().call(ACTORS.chen.openid, take, { matterId });
  const { items } = await world().call(ACTORS.wu.openid, people, { role: 'staff' });
  const heir = items.find(({ name }) => name === '何平');

  const page = await adminPage('people/index', 'wide');
  await page.getByRole('button', { name: /陈静/ }).click();
  await press(page, '移出，办理交接');
  await press(page, '交接并移出');
  await page.locator('.k-field-error').first().waitFor();
  await choose(page, '谁来接手', '何平');
  await page.getByLabel('理由和交接说明', { exact: true }).fill('调到别的部门，材料都在系统里');
  await press(page, '交接并移出');
  await page.getByRole('button', { name: /陈静/ }).waitFor({ state: 'detached' });

  const kept = await world().call('demo-staff-he', matter, { matterId });
  expect(kept.handler?.personId).toBe(heir?.id);
  expect((await world().call(ACTORS.chen.openid, me, {})).roles).toEqual(['worker']);
  expect(await overflowing(page)).toEqual([]);
  const problems = errorsOf(page).filter((line) => !line.includes('400'));
  expect(problems).toEqual([]);
});

test('the rooms are for administrators only, and easy to tap', async () => {
  const stranger = await visit(browser, {
    base: world().url,
    as: ACTORS.zhang.openid,
    to: '/packages/admin/home/index',
  });
  await stranger.getByText('这里是管理员的页面').waitFor();
  for (const to of ['home/index', 'people/index', 'limits/index', 'audit/index']) {
    const page = await adminPage(to);
    await page.locator('.k-cell').first().waitFor();
    expect(await accessProblems(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.context().close();
  }
});
