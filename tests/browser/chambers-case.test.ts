import type { Browser, Page } from 'playwright-core';
import { escalate, recordContact } from '@contracts/handling';
import { consents, myLawyerCard } from '@contracts/directory';
import { ask, myMatter } from '@contracts/intake';
import { STAGES } from '@domain/matter/matter';
import { ACTORS } from '../../demo/actors';
import { accepted, granted, onWorkday, stationOf, asked } from './chambers-world';
import { accessProblems, errorsOf, openBrowser, overflowing, smallTargets, visit } from './harness';
import { tick } from './office-clock';
import { worldFor } from './office-world';

jest.setTimeout(120_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await onWorkday(world());
}, 120_000);
afterAll(() => browser.close());

const STORY = '公司拖欠我四个月工资，一共三万二千元，多次要都不给。';

const casePage = (openid: string, id: string): Promise<Page> =>
  visit(browser, { base: world().url, as: openid, to: `/packages/chambers/case/index?id=${id}` });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Presses a move that stands in sight or behind 更多. */
async function move(page: Page, name: string): Promise<void> {
  const inSight = page.locator('.k-page-footer').getByRole('button', { name, exact: true });
  await page.locator('.k-page-footer').getByRole('button').first().waitFor();
  if (await inSight.count()) return inSight.click();
  await press(page, '更多');
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

const sheetGone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });

test('a lawyer works a case to its end: contact, stage, message, outcome with its money', async () => {
  const worker = { openid: 'case-worker-1', name: '韩雪梅', phone: '13800091111' };
  const { matterId } = await granted(world(), worker, STORY);
  const lawyer = await accepted(world(), matterId);
  const page = await casePage(lawyer.openid, matterId);
  await page.getByText('轮到您了').waitFor();
  expect(await accessProblems(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);

  await move(page, '记一次联系');
  await page
    .getByLabel('谈了什么', { exact: true })
    .fill('电话里说明了仲裁怎么走，约好明天签委托书');
  await press(page, '记下来');
  await sheetGone(page);

  await move(page, '进入下一阶段');
  await page.getByRole('radio', { name: STAGES.litigation, checked: true }).waitFor();
  await press(page, '进入');
  await sheetGone(page);

  await page.getByRole('tab', { name: /消息/ }).click();
  await page.getByLabel('写给职工', { exact: true }).fill('请带上工资流水来签委托书。');
  await press(page, '发送');
  await page.locator('.h-message-text').getByText('请带上工资流水来签委托书。').waitFor();

  await move(page, '办结');
  await page.getByRole('button', { name: /^结果，/ }).click();
  await page.getByRole('radio', { name: '仲裁裁决' }).click();
  await page.getByLabel('结果说明', { exact: true }).fill('仲裁裁决单位支付全部工资，款项已到账。');
  await page.getByLabel('裁定或谈定的金额（元）', { exact: true }).fill('32000');
  await page.getByLabel('已经拿到的金额（元）', { exact: true }).fill('32000');
  await press(page, '办结，请职工确认');
  await sheetGone(page);

  const told = await world().call(worker.openid, myMatter, { matterId });
  expect(told.state).toBe('confirming');
  expect(told.outcome?.awarded?.amount).toBe('32000.00');
  expect(told.outcome?.received?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(told.timeline.map(({ text }) => text).join()).toContain(STAGES.litigation);
  await page.getByRole('tab', { name: '案情' }).click();
  await page.getByText('32,000 元', { exact: false }).first().waitFor();
  expect(await overflowing(page)).toEqual([]);
  expect(errorsOf(page)).toEqual([]);
});

test('a case belongs to its handler: another lawyer finds nothing, and the contact stays inside', async () => {
  const worker = { openid: 'case-worker-2', name: '韩雪芳', phone: '13800092222' };
  const { matterId } = await granted(world(), worker, STORY);
  const lawyer = await accepted(world(), matterId);
  await world().call(lawyer.openid, recordContact, {
    matterId,
    channel: 'phone',
    with: 'respondent',
    people: 1,
    note: '单位说下月付',
    public: false,
  });
  const other = lawyer.openid === ACTORS.li.openid ? ACTORS.zhang : ACTORS.li;
  const page = await casePage(other.openid, matterId);
  await page.getByText('没有找到', { exact: false }).first().waitFor();
  expect(await page.locator('.k-page').last().textContent()).not.toContain(worker.name);
});

test('an expert answers a difficult question, and the worker has the answer', async () => {
  const worker = { openid: 'case-worker-3', name: '韩雪松', phone: '13800093333' };
  const { items } = await world().call(worker.openid, consents, {});
  const { matterId } = await world().call(worker.openid, ask, {
    draftId: 'case-question-0000000000',
    narrative: '平台说我们骑手不是员工，让我们注册个体户，出了事故谁负责？',
    respondents: [],
    applicant: { name: worker.name, phone: worker.phone },
    stationId: await stationOf(world(), 'PH'),
    consents: items
      .filter(({ purpose }) => purpose === 'service' || purpose === 'outsideFirm')
      .map(({ purpose, version }) => ({ purpose, version, given: true })),
  });
  await world().call(ACTORS.chen.openid, escalate, {
    matterId,
    level: 'difficult',
    reasons: '新就业形态，劳动关系认定有争议',
  });
  await tick(world());
  const expert = await asked(world(), matterId);
  expect(expert.openid).toBe(ACTORS.zheng.openid);

  const page = await visit(browser, {
    base: world().url,
    as: expert.openid,
    to: `/packages/chambers/offer/index?id=${expert.offerId}`,
  });
  await press(page, '接受');
  await page.getByText('您已接受，成为承办人').waitFor();
  await move(page, '答复');
  const answer = '注册个体户不当然排除劳动关系，要看实际用工管理。请保留派单记录、考勤和扣罚截图。';
  await page.getByRole('textbox', { name: '答复' }).fill(answer);
  await press(page, '发给职工');
  await sheetGone(page);
  const told = await world().call(worker.openid, myMatter, { matterId });
  expect(told.state).toBe('confirming');
  expect(told.outcome?.summary).toBe(answer);
});

test('the lawyer keeps his own card: leave and specialties count at once', async () => {
  const page = await visit(browser, {
    base: world().url,
    as: ACTORS.zhang.openid,
    to: '/packages/chambers/card/index',
  });
  await page.getByRole('checkbox', { name: '竞业限制' }).click();
  await page.getByLabel('要回避的单位', { exact: true }).fill('星河餐饮有限公司');
  await press(page, '加到名单里');
  await press(page, '加一段请假');
  await page.getByLabel('到哪天', { exact: true }).fill('2099-12-31');
  await press(page, '加上');
  await press(page, '保存');
  await page.waitForURL(/chambers\/home|pages\/home/);
  const home = await visit(browser, {
    base: world().url,
    as: ACTORS.zhang.openid,
    to: '/packages/chambers/home/index',
  });
  await home.getByText('星河餐饮有限公司', { exact: false }).waitFor();
  await home.getByText('2099年12月31日', { exact: false }).waitFor();
  const { messagesLeft } = await world().call(ACTORS.zhang.openid, myLawyerCard, {});
  await press(home, '允许提醒');
  await home.getByText(`还能提醒您 ${messagesLeft + 1} 次`).waitFor();
});
