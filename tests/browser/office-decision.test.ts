import type { Browser, Page } from 'playwright-core';
import { myMatter, object } from '@contracts/intake';
import { matter, startReview } from '@contracts/handling';
import { office } from '@contracts/directory';
import { ACTORS } from '../../demo/actors';
import { openBrowser, visit } from './harness';
import { apply } from './office-worker';
import { worldFor } from './office-world';

jest.setTimeout(60_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function station(code: string): Promise<string> {
  const { stations } = await world().call(ACTORS.chen.openid, office, {});
  return stations.find((one) => one.code === code)?.id ?? '';
}

const worker = (openid: string, phone: string) => ({ openid, name: '冯小军', phone });

const matterPage = (openid: string, id: string): Promise<Page> =>
  visit(browser, { base: world().url, as: openid, to: `/packages/office/matter/index?id=${id}` });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a review ends in a grant, and somebody is asked at once or the reasons why not stand there', async () => {
  const { matterId } = await apply(
    world(),
    await station('PH'),
    worker('journey-worker-1', '13800051111'),
    '公司拖欠我四个月工资，一共三万二，说没钱，已经申请过协商没有用。',
  );
  const staff = await matterPage(ACTORS.chen.openid, matterId);
  await press(staff, '开始审查');
  await staff.getByText('审查中').first().waitFor();

  const reviewer = await matterPage(ACTORS.zhou.openid, matterId);
  await press(reviewer, '给予援助');
  await press(reviewer, '权益受到严重侵害');
  await press(reviewer, '给予援助并派单');
  await reviewer.getByRole('tab', { name: '派单' }).waitFor();
  await reviewer.getByRole('tab', { name: '派单' }).click();
  await reviewer.getByText('能接的人', { exact: true }).waitFor();
  const kept = await world().call(ACTORS.zhou.openid, matter, { matterId });
  expect(kept.decision?.kind).toBe('granted');
  expect(kept.decision?.article).toBe('工会法律援助办法第10条');
  expect(kept.officialNumber).not.toBe('');
});

test('urgent: aid first, with a day for the papers', async () => {
  const { matterId } = await apply(
    world(),
    await station('PH'),
    worker('journey-worker-2', '13800052222'),
    '我怀孕五个月被公司辞退，后天仲裁时效就到期了，材料还没有凑齐。',
  );
  await world().call(ACTORS.chen.openid, startReview, { matterId });
  const page = await matterPage(ACTORS.zhou.openid, matterId);
  await page
    .getByRole('button', { name: '更多' })
    .or(page.getByRole('button', { name: '先行援助，后补材料' }))
    .first()
    .click();
  const hidden = page.getByRole('dialog').getByRole('button', { name: '先行援助，后补材料' });
  if (await hidden.isVisible()) await hidden.click();
  await press(page, '权益受到严重侵害');
  await press(page, '先给予援助并派单');
  await page.getByText('先行援助，材料还没补').waitFor();
  const kept = await world().call(ACTORS.zhou.openid, matter, { matterId });
  expect(kept.decision?.urgent).toBe(true);
  expect(kept.papersOwedBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a refusal names reasons and article; the objection is decided by somebody else', async () => {
  const who = worker('journey-worker-3', '13800053333');
  const { matterId } = await apply(
    world(),
    await station('PH'),
    who,
    '公司没有按时给我涨工资，合同里没写，我想打仲裁。',
  );
  await world().call(ACTORS.chen.openid, startReview, { matterId });
  const first = await matterPage(ACTORS.zhou.openid, matterId);
  await press(first, '更多');
  await first.getByRole('dialog').getByRole('button', { name: '不予援助' }).click();
  await press(first, '不符合代理的条件');
  await press(first, '不予援助，告诉职工');
  await first.getByRole('dialog').waitFor({ state: 'detached' });
  await world().call(who.openid, object, { matterId, reasons: '我有短信证明口头答应过涨工资' });

  const again = await matterPage(ACTORS.zhou.openid, matterId);
  await again.getByText('有异议').first().waitFor();
  expect(await again.getByRole('button', { name: '给予援助' }).count()).toBe(0);

  const other = await matterPage(ACTORS.sun.openid, matterId);
  await press(other, '给予援助');
  await press(other, '权益受到严重侵害');
  await press(other, '给予援助并派单');
  await other.getByRole('tab', { name: '派单' }).waitFor();
  const told = await world().call(who.openid, myMatter, { matterId });
  expect(told.decision?.kind).toBe('granted');
});

test('one complete list of papers: what triage misses is ticked', async () => {
  const { matterId } = await apply(
    world(),
    await station('PH'),
    worker('journey-worker-4', '13800054444'),
    '在车间被机器压伤手指，公司不给报工伤，也不付医药费。',
  );
  const page = await matterPage(ACTORS.chen.openid, matterId);
  await press(page, '请他补材料');
  const ticked = await page.getByRole('checkbox', { checked: true }).count();
  expect(ticked).toBeGreaterThan(0);
  await page.getByLabel('还要别的', { exact: true }).fill('手指的照片');
  await press(page, '加到清单里');
  await page.getByRole('button', { name: `请他补 ${ticked + 1} 样` }).click();
  await page.getByText('已请职工补').waitFor();
  const kept = await world().call(ACTORS.chen.openid, matter, { matterId });
  expect(kept.papersAsked.map(({ label }) => label)).toContain('手指的照片');
});

test('a personal value is shown only for a stated reason', async () => {
  const { matterId } = await apply(
    world(),
    await station('PH'),
    worker('journey-worker-5', '13800055555'),
    '公司扣了我两个月工资不发，说我违反规定。',
  );
  const page = await matterPage(ACTORS.chen.openid, matterId);
  await page.getByText('138****5555').waitFor();
  await page.getByRole('link', { name: '查看电话' }).click();
  await press(page, '查看');
  await page.locator('.k-field-error').waitFor();
  await page.getByRole('radio', { name: '联系本人' }).click();
  await press(page, '查看');
  await page.getByText('13800055555').waitFor();
});
