import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

// Drives the browser build the way a person would. `base` is the address of a running local cloud (its `url`).

export const VIEWS = {
  phone: { width: 390, height: 844 },
  wide: { width: 1280, height: 800 },
} as const;

interface Visit {
  base: string;
  /** Whose eyes: an openid; without it the page makes its own visitor. */
  as?: string;
  /** The screen: "/packages/aid/apply/index?id=1". */
  to: string;
  view?: keyof typeof VIEWS;
  dark?: boolean;
  largeText?: boolean;
  /** Opened from a card in this WeChat group. */
  group?: string;
}

const ROOT = path.resolve(__dirname, '../..');
const AXE = require.resolve('axe-core/axe.min.js');

/** Debian's Chromium; CHROMIUM names another one. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens a screen in a browser of its own (own storage, own person); the person's errors end up in `errorsOf(page)`. */
export async function visit(browser: Browser, wanted: Visit): Promise<Page> {
  const { base, as, to, view = 'phone', dark = false, largeText = false, group } = wanted;
  const context = await browser.newContext({
    viewport: VIEWS[view],
    deviceScaleFactor: view === 'phone' ? 2 : 1,
    hasTouch: false,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  if (as !== undefined) await actAs(context, base, as);
  if (largeText)
    await context.addInitScript(
      `localStorage.setItem('text-size', ${JSON.stringify(STORED_LARGE)})`,
    );
  const page = await context.newPage();
  const errors: string[] = [];
  seen.set(page, errors);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const search = group === undefined ? '' : `?group=${encodeURIComponent(group)}`;
  await page.goto(`${base}/app/index.html${search}#${to}`);
  await page.locator('.k-page').first().waitFor();
  return page;
}

const seen = new WeakMap<Page, string[]>();

/** How Taro stores a text on h5. */
const STORED_LARGE = JSON.stringify({ data: JSON.stringify('large') });

/** What went wrong in the page's console since it was opened. */
export const errorsOf = (page: Page): readonly string[] => seen.get(page) ?? [];

/** Makes every page of the context this person. */
export async function actAs(context: BrowserContext, base: string, openid: string): Promise<void> {
  const response = await fetch(`${base}/client/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid }),
  });
  const { token } = (await response.json()) as { token: string };
  const session = JSON.stringify({ openid, token });
  await context.addInitScript(`sessionStorage.setItem('session', ${JSON.stringify(session)})`);
}

export interface AccessProblem {
  rule: string;
  help: string;
  where: string[];
}

/** As axe reports it. */
interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** What a person with a screen reader, a keyboard or weak eyes would stumble over: axe-core on the whole page, WCAG 2.1 AA. */
export async function accessProblems(page: Page): Promise<AccessProblem[]> {
  await page.addScriptTag({ path: AXE });
  const found = await page.evaluate<Violation[]>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((r) => r.violations)",
  );
  return found.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map(
      ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  }));
}

/** Tap targets below 44 px, by their words; links inside a sentence are not counted. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.$$eval('.k-press, input:not([type=file]), textarea', (elements) =>
    elements
      .map((element) => ({
        box: element.getBoundingClientRect(),
        words: (element.textContent ?? '').trim() || element.className,
      }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 40))
      .map(({ box, words }) => `${words} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
}

/** Whether something reaches beyond the right edge of the window, and what. */
export function overflowing(page: Page): Promise<string[]> {
  return page.$$eval('.k-page *', (elements) =>
    elements
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return (
          box.width > 0 &&
          box.right > window.innerWidth + 1 &&
          !element.closest('.k-segments, .k-desk-places, .k-scroll')
        );
      })
      .map((element) => `${element.className}: ${(element.textContent ?? '').slice(0, 30)}`),
  );
}

/** Saves a picture of the page to .cache/screens/<name>.png, to look at. */
export async function shoot(page: Page, name: string, wholePage = false): Promise<void> {
  const folder = path.join(ROOT, '.cache/screens');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: wholePage });
}
