import type { Browser } from 'playwright-core';
import { office, respondents, saveRespondent } from '@contracts/directory';
import { members } from '@contracts/handling';
import { signals } from '@contracts/signals';
import { ACTORS } from '../../demo/actors';
import { accessProblems, openBrowser, overflowing, smallTargets, visit } from './harness';
import { tick } from './office-clock';
import { apply } from './office-worker';
import { worldFor } from './office-world';

jest.setTimeout(180_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const KNOWN = '晨曦服装有限公司';
const ALIAS = '晨曦制衣厂';
const asAdmin = ACTORS.wu.openid;
const asStaff = ACTORS.chen.openid;

test('three workers name one employer each in his own way: a signal, joined in one step', async () => {
  const { stations } = await world().call(asStaff, office, {});
  const station = stations.find(({ code }) => code === 'PH')?.id ?? '';
  const comes = (n: number, employer: string) =>
    apply(
      world(),
      station,
      { openid: `signal-worker-${n}`, name: '邵小红', phone: `1380008${n}000` },
      '厂里两个月没发工资，老板说再等等。',
      { respondents: [{ name: employer }] },
    );
  const numbers = [(await comes(1, KNOWN)).number, (await comes(2, ALIAS)).number];
  await tick(world());
  const { items } = await world().call(asAdmin, respondents, { search: '晨曦' });
  const entry = items.find(({ name }) => name === KNOWN);
  await world().call(asAdmin, saveRespondent, {
    id: entry?.id ?? '',
    name: KNOWN,
    aliases: [ALIAS],
  });
  numbers.push((await comes(3, ALIAS)).number);
  await tick(world());

  const page = await visit(browser, {
    base: world().url,
    as: asStaff,
    to: '/packages/office/queue/index',
  });
  await page.getByRole('button', { name: /集体线索/ }).click();
  const found = page.getByText(`30 天内有 3 件事项针对“${KNOWN}”`).last();
  await found.waitFor();
  const card = page.locator('.k-card').filter({ hasText: `“${KNOWN}”` });
  await card.getByText('多件事项针对同一家单位').waitFor();
  for (const number of numbers) await page.getByText(number).last().waitFor();
  expect(await overflowing(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await accessProblems(page)).toEqual([]);

  await card.getByRole('button', { name: '并成集体事项' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('共同的情况', { exact: true }).fill('几名工人两个月没有领到工资。');
  expect(await overflowing(page)).toEqual([]);
  expect(await accessProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: '并入 3 件' }).click();
  await dialog.waitFor({ state: 'detached' });
  // the queue behind it goes on naming it until it is seen again
  await card.waitFor({ state: 'detached' });

  const after = await world().call(asStaff, signals, {});
  expect(after.items.map(({ name }) => name)).not.toContain(KNOWN);
  const queue = await visit(browser, {
    base: world().url,
    as: asStaff,
    to: '/packages/office/queue/index',
    view: 'wide',
  });
  const lead = queue.getByText('集体 3 人').first();
  await lead.waitFor();
  const joined = await world().call(asStaff, members, { leadId: await leadOf(numbers[0] ?? '') });
  expect(joined.items.map(({ number }) => number).sort()).toEqual([...numbers].sort());
});

/** The collective matter that a worker's matter was joined to. */
async function leadOf(number: string): Promise<string> {
  const query = new URLSearchParams({
    collection: 'matters',
    filter: JSON.stringify({ number }),
    limit: '1',
  });
  const answer = await fetch(`${world().url}/_localcloud/api/documents?${query}`);
  const { documents } = (await answer.json()) as { documents: { leadId: string }[] };
  return documents[0]?.leadId ?? '';
}
