import type { Browser, Page } from 'playwright-core';
import { visit } from './harness';
import type { World } from './office-world';

export { tick as aMinutePasses } from './office-clock';

// How a worker uses a screen: by its words.

/** Opens a screen as somebody; patient with a busy machine. */
export async function openAs(
  browser: Browser,
  world: World,
  openid: string,
  to: string,
): Promise<Page> {
  const page = await visit(browser, { base: world.url, as: openid, to });
  page.context().setDefaultTimeout(30_000);
  return page;
}

/** Presses what bears these words. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .last()
    .click();

/** Writes into the field with this label. */
export const write = (page: Page, label: string, words: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).last().fill(words);

export const tick = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('checkbox', { name }).click();

/** Waits until these words are in sight. */
export const sees = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByText(words).first().waitFor();

/** Words that are on the page now. */
export const wordsOn = (page: Page): Promise<string> => page.locator('.k-page').last().innerText();

/** A picture of one dot: real bytes, so that the function takes it for what it is. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);

interface Chosen {
  name: string;
  bytes: Buffer;
}

/** Adds files to the line of a checklist, from the album. */
export async function addFiles(
  page: Page,
  button: string,
  files: readonly Chosen[],
): Promise<void> {
  await press(page, button);
  const chooser = page.waitForEvent('filechooser');
  await press(page, /从相册选/);
  await (await chooser).setFiles(
    files.map(({ name, bytes }) => ({ name, mimeType: 'image/png', buffer: bytes })),
  );
}

/** The network goes away for these addresses; what is answered brings it back. */
export async function withoutNetwork(page: Page, address: string): Promise<() => Promise<void>> {
  await page.route(address, (route) => route.abort('connectionreset'));
  return () => page.unroute(address);
}
