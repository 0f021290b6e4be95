import type { Browser } from 'playwright-core';
import { ACTORS } from '../../demo/actors';
import { accessProblems, errorsOf, openBrowser, overflowing, smallTargets, visit } from './harness';
import { worldFor } from './office-world';

// Every screen of the worker, as somebody with weak eyes, big fingers or a screen reader meets it.
jest.setTimeout(180_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { wang, zhao } = ACTORS;

/** A screen, whose it is, and words by which one knows that it is all there. */
const SCREENS = [
  { to: '/pages/home/index', as: wang.openid, words: '几分钟看一案' },
  { to: '/pages/learn/index', as: wang.openid, words: '最新' },
  { to: '/pages/aid/index', as: zhao.openid, words: '轮到您' },
  { to: '/pages/me/index', as: wang.openid, words: '我同意过的' },
  { to: '/packages/aid/apply/index', as: wang.openid, words: '发生了什么事？' },
  { to: '/packages/aid/ask/index', as: wang.openid, words: '请您看一下再同意' },
  { to: '/packages/aid/list/index', as: zhao.openid, words: '轮到您' },
  { to: '/packages/aid/claim/index', as: wang.openid, words: '认领码' },
  {
    to: '/packages/aid/matter/index?id=demo-pregnant-0000000000000000',
    as: wang.openid,
    words: '您填写的内容',
  },
  {
    to: '/packages/aid/matter/index?id=demo-rider-0000000000000000',
    as: zhao.openid,
    words: '材料补好了',
  },
  {
    to: '/packages/aid/done/index?id=demo-rider-0000000000000000',
    as: zhao.openid,
    words: '我们的理解',
  },
  { to: '/packages/me/inbox/index', as: wang.openid, words: '全部已读' },
  { to: '/packages/me/profile/index', as: wang.openid, words: '138****0001' },
  { to: '/packages/me/consents/index', as: wang.openid, words: '办理您的事项' },
  { to: '/packages/me/privacy/index', as: wang.openid, words: '依法要留着的' },
  { to: '/packages/me/join/index', as: wang.openid, words: '职工和同事会看到' },
  { to: '/packages/learning/list/index?column=women', as: wang.openid, words: '生育津贴' },
  {
    to: '/packages/learning/read/index?id=maternity-allowance-difference',
    as: wang.openid,
    words: '法律怎么说',
  },
] as const;

describe.each([
  { name: 'light', look: {} },
  { name: 'dark', look: { dark: true } },
  { name: 'large text', look: { largeText: true } },
  { name: 'wide', look: { view: 'wide' } },
] as const)('$name', ({ look }) => {
  test.each(SCREENS)('$to', async ({ to, as, words }) => {
    const page = await visit(browser, { base: world().url, as, to, ...look });
    page.context().setDefaultTimeout(30_000);
    await page.getByText(words).first().waitFor();
    expect(await accessProblems(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});
