import type { Browser, Page } from 'playwright-core';
import { saveClaims } from '@contracts/drafting';
import { dayOf } from '@domain/time/china';
import { addDays } from '@domain/time/days';
import { accepted, granted, onWorkday, stationOf } from './chambers-world';
import { accessProblems, errorsOf, openBrowser, overflowing, smallTargets } from './harness';
import { apply } from './office-worker';
import { worldFor } from './office-world';
import {
  addFiles,
  openAs,
  PICTURE,
  press,
  sees,
  tick,
  withoutNetwork,
  wordsOn,
  write,
} from './worker-page';

// A journey is many screens; a busy machine draws each slowly.
jest.setTimeout(150_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await onWorkday(world());
}, 120_000);
afterAll(() => browser.close());

const phone = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);
const SEVERANCE = '/packages/tools/calculator/index?id=severance';
const STORY = '在厂里做了两年半，老板突然说不用来了，没有给我补偿。';

const choose = (page: Page, field: string, option: string): Promise<void> =>
  page.getByRole('radiogroup', { name: field }).getByRole('radio', { name: option }).click();

/** Two and a half years, 8,000 a month: three months' wages. */
async function computeSeverance(page: Page): Promise<void> {
  await write(page, '入职日期', '2022-01-01');
  await write(page, '最后工作日', '2024-06-30');
  await write(page, '离职前十二个月的平均工资（元）', '8000');
  await press(page, '算一算');
}

/** The section is fetched when it is opened. */
const unfold = (page: Page, what: string) =>
  page
    .getByRole('link', { name: `展开，${what}` })
    .last()
    .click();

test('laid off after two and a half years: N, the claim sheet, saved to the matter, seen by the lawyer', async () => {
  const worker = { openid: 'kept-worker-1', name: '彭大海', phone: '13800081111' };
  const { matterId } = await granted(world(), worker, STORY);
  const lawyer = await accepted(world(), matterId);

  const page = await phone(worker.openid, SEVERANCE);
  await computeSeverance(page);
  await press(page, '存到我的事项');
  // his one open matter is confirmed by one tap
  await press(page, '存到这件事项');
  await page.getByRole('button', { name: '已存，看我的事项' }).waitFor();
  await press(page, '加到请求清单');
  await press(page, '看请求清单');
  await press(page, '存到我的事项');
  await press(page, '存到这件事项');
  await press(page, '已存，看我的事项');
  await unfold(page, '算过的结果和请求清单');
  await sees(page, '请求清单，1 项');
  expect(await wordsOn(page)).toMatch(/您 · /);
  expect(await accessProblems(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);

  const seen = await phone(lawyer.openid, `/packages/chambers/case/index?id=${matterId}`);
  await unfold(seen, '算过的结果和请求清单');
  await sees(seen, '解除劳动合同的经济补偿');
  await sees(seen, '24,000 元');
  await seen.locator('.kept-figure').first().click();
  const steps = await seen.getByRole('dialog').innerText();
  expect(steps).toContain('8,000.00 × 3');
  expect(steps).toMatch(/劳动合同法 47/);
  expect(steps).toContain('仅供参考，以仲裁机构、法院认定为准');
  await press(seen, '关闭');

  // the lawyer adds one of his own, for this matter
  await press(seen, '算一笔存进来');
  await press(seen, /^辞退、离职和补偿/);
  await press(seen, /^离职了，单位该补我几个月工资/);
  expect(await seen.getByLabel('入职日期', { exact: true }).inputValue()).toBe('');
  await computeSeverance(seen);
  await press(seen, '存到这个事项');
  await seen.getByRole('button', { name: '已存，回去' }).waitFor();
  expect([...errorsOf(page), ...errorsOf(seen)]).toEqual([]);
  await page.context().close();
  await seen.context().close();
});

test('a newer sheet on the matter is shown; the two are put together and nothing is lost', async () => {
  const worker = { openid: 'kept-worker-2', name: '彭小海', phone: '13800082222' };
  const station = await stationOf(world(), 'PH');
  const { matterId } = await apply(world(), station, worker, STORY);
  const page = await phone(worker.openid, SEVERANCE);
  await computeSeverance(page);
  await press(page, '加到请求清单');
  await press(page, '看请求清单');
  await world().call(worker.openid, saveClaims, {
    matterId,
    version: 0,
    lines: [{ kind: 'wages', label: '拖欠的工资', amount: '6000.00', payer: 'employer' }],
  });
  await press(page, '存到我的事项');
  await press(page, '存到这件事项');
  await sees(page, '事项上已经有一份清单');
  await sees(page, '拖欠的工资');
  await press(page, '两份合在一起');
  await page.getByRole('button', { name: '已存，看我的事项' }).waitFor();
  expect(await page.locator('.claims-sum').last().innerText()).toBe('30,000 元');
  await page.context().close();
});

test('without a matter he is told what to do; without a network nothing is lost and sending again keeps it once', async () => {
  const nobody = await phone('kept-worker-3', SEVERANCE);
  await computeSeverance(nobody);
  await press(nobody, '存到我的事项');
  await sees(nobody, '您还没有在办的事项');
  await sees(nobody, /留在这台手机上/);
  await press(nobody, '去申请援助');
  await sees(nobody, '发生了什么事？');
  await nobody.context().close();

  const worker = { openid: 'kept-worker-4', name: '彭中海', phone: '13800084444' };
  const { matterId } = await apply(world(), await stationOf(world(), 'PH'), worker, STORY);
  const page = await phone(worker.openid, SEVERANCE);
  await computeSeverance(page);
  await press(page, '存到我的事项');
  await page.getByRole('button', { name: '存到这件事项' }).waitFor();
  const back = await withoutNetwork(page, '**/client/call');
  await press(page, '存到这件事项');
  const failed = page.getByRole('dialog').getByRole('button', { name: /再试一次/ });
  await failed.waitFor();
  await back();
  await failed.click();
  await page.getByRole('button', { name: '已存，看我的事项' }).waitFor();
  await press(page, '重新算');
  await press(page, '算一算');
  await press(page, '存到我的事项');
  await press(page, '存到这件事项');
  await press(page, '已存，看我的事项');
  await unfold(page, '算过的结果和请求清单');
  await page.locator('.kept-figure').first().waitFor();
  expect(await page.locator('.kept-figure').count()).toBe(1);
  expect(matterId).not.toBe('');
  await page.context().close();
});

test('an item of the evidence is ticked by its file, for the worker and for the office', async () => {
  const worker = { openid: 'kept-worker-5', name: '彭新海', phone: '13800085555' };
  const { matterId } = await granted(world(), worker, '老板拖欠我三个月工资，一共两万一。');
  const lawyer = await accepted(world(), matterId);
  const page = await phone(worker.openid, `/packages/aid/matter/index?id=${matterId}`);
  await unfold(page, '证据清单');
  await sees(page, '要单位拿出来的');
  await addFiles(page, '添加工资的银行流水', [{ name: '流水.png', bytes: PICTURE }]);
  await sees(page, '已有 1 份');
  await sees(page, /已有 1 样/);
  expect(await accessProblems(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  const seen = await phone(lawyer.openid, `/packages/chambers/case/index?id=${matterId}`);
  await seen.getByRole('tab', { name: /材料/ }).click();
  await sees(seen, /已有 1 样/);
  await unfold(seen, '证据清单');
  await sees(seen, '已有 1 份');
  await sees(seen, '要职工证明的');
  await page.context().close();
  await seen.context().close();
});

/** Each tool of which a card can be sent: how its result is reached, and what stands on it when it is opened cold. */
const CARDS: readonly [string, string, (page: Page) => Promise<void>, string][] = [
  [
    'the clocks',
    '/packages/tools/clocks/index',
    async (page) => {
      await tick(page, /^拖欠的工资/);
      await choose(page, '还在这家单位上班吗', '不是');
      await write(page, '最后一天上班是哪天', addDays(dayOf(Date.now()), -40));
      await press(page, '看还剩几天');
    },
    '看还剩几天',
  ],
  [
    'free lawyers',
    '/packages/tools/eligibility/index',
    async (page) => {
      await choose(page, '您是', '进城务工人员、农民工');
      await tick(page, /^拖欠的工资/);
      await choose(page, '需要什么帮助', '派人代理');
      await choose(page, '已经自己请了律师或代理人吗', '不是');
      await press(page, '看结果');
    },
    '看结果',
  ],
  ['a calculator', SEVERANCE, computeSeverance, '算一算'],
  [
    'the claim sheet',
    SEVERANCE,
    async (page) => {
      await computeSeverance(page);
      await press(page, '加到请求清单');
      await press(page, '看请求清单');
    },
    '去算一算',
  ],
];

test.each(CARDS)(
  'a card of %s carries nobody’s data and opens cold',
  async (_name, to, reach, cold) => {
    const page = await phone('kept-sender', to);
    await reach(page);
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } } })",
    );
    await press(page, '发给需要的工友');
    const link = await page.evaluate<string>('window.copied');
    expect(decodeURIComponent(link)).not.toMatch(/8000|24,?000|2022|kept-sender/);
    await page.context().close();
    const opened = await openAs(browser, world(), 'kept-receiver', '/pages/home/index');
    await opened.goto(link);
    // the demonstration's frame holds the screen
    const screen = opened.frameLocator('iframe').first();
    await screen.getByRole('button', { name: cold, exact: true }).waitFor();
    await opened.context().close();
  },
);
