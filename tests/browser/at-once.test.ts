import type { Browser, Page } from 'playwright-core';
import { matter } from '@contracts/handling';
import { myMatter } from '@contracts/intake';
import { MINUTE } from '@domain/time/units';
import { ACTORS } from '../../demo/actors';
import { choose, move } from './case-page';
import { accepted, asked, granted, onWorkday } from './chambers-world';
import { openBrowser } from './harness';
import { setClock, tick } from './office-clock';
import { worldFor } from './office-world';
import { openAs } from './worker-page';

// Two people, or one with two phones, do something with the same matter at the same moment: one does it, the other is
// told in plain words and sees how it stands.
jest.setTimeout(180_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => onWorkday(world()));

const STORY = '公司拖欠我四个月工资，一共三万二千元，多次要都不给。';
const applicant = (n: number) => ({
  openid: `at-once-${n}`,
  name: '韩雪梅',
  phone: `1380009200${n}`,
});

const offerPage = (openid: string, id: string): Promise<Page> =>
  openAs(browser, world(), openid, `/packages/chambers/offer/index?id=${id}`);
const accept = (page: Page) => page.getByRole('button', { name: '接受', exact: true });
const mine = (page: Page) => page.getByText('您已接受，成为承办人');
/** All that is in sight, a sheet above the page too. */
const words = (page: Page) => page.locator('body').innerText();

/** Who is asked after somebody; another run of the clock may still be about it. */
async function askedAfter(openid: string, matterId: string) {
  for (let tries = 0; tries < 30; tries += 1) {
    await tick(world());
    const next = await asked(world(), matterId).catch(() => undefined);
    if (next && next.openid !== openid) return next;
  }
  throw new Error('nobody else is asked');
}

const stateOf = (matterId: string) => world().call(ACTORS.chen.openid, matter, { matterId });
const acceptances = async (openid: string, matterId: string) => {
  const { timeline } = await world().call(openid, myMatter, { matterId });
  return timeline.filter(({ action }) => action === 'accept').length;
};

test('one lawyer accepts on two phones: one case, and the other phone says that it is his', async () => {
  const { matterId } = await granted(world(), applicant(1), STORY);
  const { openid, offerId } = await asked(world(), matterId);
  const phones = await Promise.all([offerPage(openid, offerId), offerPage(openid, offerId)]);
  for (const phone of phones) await accept(phone).waitFor();
  await Promise.all(phones.map((phone) => accept(phone).click()));
  for (const phone of phones) await mine(phone).or(phone.getByText('您已经接受了')).waitFor();
  expect(await acceptances(applicant(1).openid, matterId)).toBe(1);
});

test('the one who was asked before and the one asked now accept at once: the later one has it, the other is told', async () => {
  const { matterId } = await granted(world(), applicant(2), STORY);
  const before = await asked(world(), matterId);
  const late = await offerPage(before.openid, before.offerId);
  await accept(late).waitFor();
  await setClock(world(), before.lapsesAt + MINUTE);
  const now = await askedAfter(before.openid, matterId);
  const inTime = await offerPage(now.openid, now.offerId);
  await accept(inTime).waitFor();
  await Promise.all([
    accept(inTime).click(),
    // the page of the first may have noticed the time by itself
    accept(late)
      .click({ timeout: 5_000 })
      .catch(() => undefined),
  ]);
  await mine(inTime).waitFor();
  await late.getByText('已经过了答复时间', { exact: true }).waitFor();
  expect((await stateOf(matterId)).handler?.name).toBe(now.name);
  expect(await acceptances(applicant(2).openid, matterId)).toBe(1);
});

test('an offer lapses while it is being accepted: he has it or somebody else is asked, and his page says which', async () => {
  const { matterId } = await granted(world(), applicant(3), STORY);
  const { openid, offerId, lapsesAt, name } = await asked(world(), matterId);
  const page = await offerPage(openid, offerId);
  await accept(page).waitFor();
  await fetch(`${world().url}/_localcloud/api/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      kind: 'delay',
      ms: 1_500,
      function: 'assignment',
      action: 'database.commitTransaction',
    }),
  });
  const sent = page.waitForRequest((request) => (request.postData() ?? '').includes('"accept"'));
  await accept(page).click();
  await sent;
  await setClock(world(), lapsesAt + MINUTE);
  const late = page.getByText('已经过了答复时间', { exact: true });
  await mine(page).or(late).first().waitFor();
  await fetch(`${world().url}/_localcloud/api/faults`, { method: 'DELETE' });
  if (await late.count()) {
    expect((await askedAfter(openid, matterId)).name).not.toBe(name);
    return;
  }
  await tick(world());
  const { handler, offer, state } = await stateOf(matterId);
  expect({ handler: handler?.name, offer, state }).toEqual({
    handler: name,
    offer: null,
    state: 'handling',
  });
});

test('the desk gives a case to somebody else while its lawyer concludes it: one of both happens, the other is told and sees how it stands', async () => {
  const { matterId } = await granted(world(), applicant(4), STORY);
  const lawyer = await accepted(world(), matterId);
  const [desk, chambers] = await Promise.all([
    openAs(browser, world(), ACTORS.chen.openid, `/packages/office/matter/index?id=${matterId}`),
    openAs(browser, world(), lawyer.openid, `/packages/chambers/case/index?id=${matterId}`),
  ]);
  await move(desk, '更换承办人');
  await desk.getByLabel('告诉职工的理由', { exact: true }).fill('李律师出差，换一位律师办理。');
  await desk.getByLabel('交接说明', { exact: true }).fill('材料都在系统里，下周三前要申请仲裁。');
  await move(chambers, '办结');
  await choose(chambers, '结果', '仲裁裁决');
  await chambers.getByLabel('结果说明', { exact: true }).fill('裁决单位支付全部工资，款项已到账。');

  const verb = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true });
  await Promise.all([
    verb(desk, '更换，重新派单').click(),
    verb(chambers, '办结，请职工确认').click(),
  ]);
  // in the sheet, or in place of the page where it is another's matter by now
  const told = (page: Page) => page.getByText(/^没有(成功|打开)$/);
  await Promise.race([told(desk).waitFor(), told(chambers).waitFor()]);
  const concluded = (await stateOf(matterId)).state === 'confirming';
  const [loser, winner] = concluded ? [desk, chambers] : [chambers, desk];
  await told(loser).first().waitFor();
  expect(await words(loser)).toMatch(
    /事项现在是“等职工确认”，不能做这一步|刚才有人先动了|没有找到/,
  );
  await winner.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await told(winner).count()).toBe(0);
  // behind the sheet stands the matter as it is now; of another's nothing is left in sight
  if (concluded) await desk.getByText('等职工确认').first().waitFor();
  else await chambers.getByText('没有打开', { exact: true }).waitFor();
});
