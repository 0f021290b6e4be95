import type { Browser, Page } from 'playwright-core';
import { addDays } from '@domain/time/days';
import { dayOf } from '@domain/time/china';
import { paperSavedBy } from './downloads';
import { accessProblems, openBrowser, overflowing, smallTargets } from './harness';
import { worldFor } from './office-world';
import { openAs, press, sees, tick, withoutNetwork, wordsOn, write } from './worker-page';

// A journey is many screens; a busy machine draws each slowly.
jest.setTimeout(120_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const phone = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);
const calculator = (id: string) => `/packages/tools/calculator/index?id=${id}`;
const choose = (page: Page, field: string, option: string): Promise<void> =>
  page.getByRole('radiogroup', { name: field }).getByRole('radio', { name: option }).click();
/** The figure in large letters. */
const figure = (page: Page): Promise<string> => page.locator('.result-figure').innerText();

/** Two and a half years, 8,000 a month: three months' wages. */
async function fillSeverance(page: Page): Promise<void> {
  await write(page, '入职日期', '2022-01-01');
  await write(page, '最后工作日', '2024-06-30');
  await write(page, '离职前十二个月的平均工资（元）', '8000');
}

test('laid off after two and a half years: N with its steps, the claim sheet, the arbitration request', async () => {
  const page = await phone('tools-journey', '/pages/home/index');
  await press(page, '能拿多少');
  await press(page, /^辞退、离职和补偿/);
  await press(page, /^离职了，单位该补我几个月工资/);
  await fillSeverance(page);
  await press(page, '算一算');
  expect(await figure(page)).toBe('24,000.00 元');
  const shown = await wordsOn(page);
  expect(shown).toContain('8,000.00 × 3');
  expect(shown).toContain('= 24,000.00 元');
  expect(shown).toContain('仅供参考，以仲裁机构、法院认定为准');
  await page
    .getByRole('link', { name: /^劳动合同法 47/ })
    .first()
    .click();
  await sees(page, /每满一年/);
  await press(page, '关闭');

  await press(page, '加到请求清单');
  await press(page, '看请求清单');
  await sees(page, '解除劳动合同的经济补偿');
  expect(await page.locator('.claims-sum').innerText()).toBe('24,000 元');

  await press(page, '写成仲裁申请书');
  await write(page, '姓名', '彭大海');
  await write(page, '出生日期', '1990-05-01');
  await press(page, '下一步');
  await write(page, '单位全称', '新光塑料制品有限公司');
  await press(page, '下一步');
  expect(await page.getByLabel('要求对方做什么或付什么', { exact: true }).inputValue()).toBe(
    '解除劳动合同的经济补偿',
  );
  await press(page, '下一步');
  await write(page, '事情经过', '2022年1月1日入职，2024年6月30日单位让我离开。');
  await press(page, '下一步');
  await press(page, '看看样子');
  const paper = await page.locator('.sheet').innerText();
  expect(paper).toContain('劳动人事争议仲裁申请书');
  expect(paper).toContain('彭大海');
  expect(paper).toContain('新光塑料制品有限公司');
  expect(paper).toContain('请求裁决被申请人支付申请人');
  expect(paper).toMatch(/解除劳动合同的经济补偿\s*24,000/);

  // what is lacking leads to its field
  await page.getByRole('link', { name: '还没有写“住址”。' }).click();
  await write(page, '住址', '某市某区某路 1 号');
  for (const _step of [1, 2, 3, 4]) await press(page, '下一步');
  await press(page, '看看样子');
  expect(await wordsOn(page)).not.toContain('还没有写“住址”');
  const saved = await paperSavedBy(page, () => press(page, '生成文件（Word）'));
  expect(saved.name).toBe('劳动人事争议仲裁申请书.docx');
  expect(saved.text).toContain('彭大海');
  await page.getByRole('switch', { name: '遮住个人信息' }).click();
  expect(await page.locator('.sheet').innerText()).not.toContain('彭大海');
  await page.context().close();
});

test('a double wage nearly out of time: a red clock, what to do now, and the way to apply urgently', async () => {
  const today = dayOf(Date.now());
  const page = await phone('tools-clock', '/packages/tools/clocks/index');
  await tick(page, /^没签合同的两倍工资/);
  await choose(page, '还在这家单位上班吗', '不是');
  // the year counted whole runs out three days from now
  await write(page, '最后一天上班是哪天', addDays(today, -363));
  await write(page, '实际上班的第一天', addDays(today, -363 - 200));
  await choose(page, '当地的两倍工资，一年的期限怎么算', '合在一起算一年');
  await press(page, '看还剩几天');
  await sees(page, '时间很紧，今天就办');
  const first = page.locator('.k-card').first();
  expect(await first.getAttribute('class')).toContain('k-card-flag');
  expect(await first.innerText()).toMatch(/还剩 \d 天/);
  expect(await first.innerText()).toContain('现在就做');
  await press(page, '加急申请援助');
  await sees(page, '发生了什么事？');
  // the day travels along: the application is urgent before anybody has read it
  await write(page, '事情经过', '公司一直没和我签书面合同，去年让我走了。');
  await sees(page, /没签劳动合同/);
  await sees(page, '这件事比较急，我们会先看');
  await page.context().close();
});

test('leaving before joining, full-width digits, words for a number: a sentence at the field, nothing lost', async () => {
  const page = await phone('tools-mistakes', calculator('severance'));
  await press(page, '算一算');
  await sees(page, '有几处需要改一下');
  await write(page, '入职日期', '2024-06-30');
  await write(page, '最后工作日', '2022-01-01');
  await write(page, '离职前十二个月的平均工资（元）', '八千多');
  await press(page, '算一算');
  expect(await page.locator('.k-field-wrong').count()).toBeGreaterThan(0);
  expect(await page.locator('.result-figure').count()).toBe(0);
  await write(page, '离职前十二个月的平均工资（元）', '８０００');
  await press(page, '算一算');
  await sees(page, '最后工作日早于入职日，请看一下两个日期。');
  await fillSeverance(page);
  await write(page, '离职前十二个月的平均工资（元）', '８０００');
  await press(page, '算一算');
  expect(await figure(page)).toBe('24,000.00 元');
  // the page is opened anew: what was typed is still there
  await page.goto('about:blank');
  await page.goto(`${world().url}/app/index.html#${calculator('severance')}`);
  await page.locator('.k-page').first().waitFor();
  expect(
    await page.getByLabel('离职前十二个月的平均工资（元）', { exact: true }).inputValue(),
  ).toBe('８０００');
  await page.context().close();
});

test('without a network everything but the file works; a missing local number is asked for', async () => {
  const page = await phone('tools-offline', '/packages/tools/hub/index');
  await withoutNetwork(page, '**/client/call');
  await page.goto(`${world().url}/app/index.html#${calculator('injury-grants')}`);
  await press(page, /^伤残等级/);
  await page.getByRole('radio', { name: '七级' }).click();
  await press(page, '算一算');
  await sees(page, '本地标准未录入');
  await write(page, '一次性工伤医疗补助金（当地标准）（元）', '50000');
  await write(page, '一次性伤残就业补助金（当地标准）（元）', '20000');
  await press(page, '用这些数字算');
  expect(await figure(page)).toBe('70,000.00 元');
  await press(page, '加到请求清单');
  await choose(page, '单位给您交了社会保险吗', '没交');
  await press(page, '加到请求清单');
  await press(page, '看请求清单');
  // the calculator it came from stays behind the sheet
  await page.locator('.k-page').last().getByText('一次性工伤医疗补助金').first().waitFor();
  await page.context().close();
});

test('two kinds of free lawyers are answered apart, each with its article', async () => {
  const page = await phone('tools-aid', '/packages/tools/eligibility/index');
  await choose(page, '您是', '进城务工人员、农民工');
  await tick(page, /^拖欠的工资/);
  await choose(page, '需要什么帮助', '派人代理');
  await choose(page, '已经自己请了律师或代理人吗', '不是');
  await press(page, '看结果');
  await sees(page, '政府的法律援助');
  await sees(page, '工会的法律援助');
  expect(await wordsOn(page)).toMatch(/法律援助法 4[12]|工会法律援助办法/);
  await page.context().close();
});

test.each([
  '/packages/tools/hub/index',
  '/packages/tools/calculators/index',
  calculator('ending-pay'),
  '/packages/tools/clocks/index',
  '/packages/tools/eligibility/index',
  '/packages/papers/list/index',
  '/packages/papers/paper/index?id=arbitration-request',
  '/packages/tools/claims/index',
])('%s can be read and reached by everybody', async (to) => {
  const page = await phone('tools-reach', to);
  expect(await accessProblems(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  await page.context().close();
});
