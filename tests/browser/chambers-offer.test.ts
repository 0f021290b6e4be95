import { atTime, dayOf } from '@domain/time/china';
import { addDays, weekday } from '@domain/time/days';
import type { Browser, Page } from 'playwright-core';
import { myLawyerCard } from '@contracts/directory';
import { MINUTE } from '@domain/time/units';
import { accessProblems, errorsOf, openBrowser, overflowing, smallTargets, visit } from './harness';
import { accepted, asked, granted, onWorkday } from './chambers-world';
import { setClock, tick } from './office-clock';
import { worldFor } from './office-world';

jest.setTimeout(120_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => onWorkday(world()));

const EMPLOYER = '新光塑料制品有限公司';
const WORKER = { openid: 'chambers-worker-1', name: '蒋丽娟', phone: '13800081234' };
const STORY =
  '我离婚后一个人带孩子，得了腰椎病，公司拖欠我五个月工资，一共四万六千元，我要讨回来。';
/** Whatever of the worker could slip out, in words. */
const OF_THE_WORKER = [
  WORKER.name,
  WORKER.phone,
  '5678',
  '离婚',
  '腰椎',
  '孩子',
  '46000',
  '四万六',
];

const offerPage = (openid: string, id: string): Promise<Page> =>
  visit(browser, { base: world().url, as: openid, to: `/packages/chambers/offer/index?id=${id}` });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('an offer shows enough for a conflict check and nothing of the worker, on the page or on the wire', async () => {
  const { matterId, number } = await granted(world(), WORKER, STORY);
  const { openid, offerId } = await asked(world(), matterId);
  const page = await visit(browser, {
    base: world().url,
    as: openid,
    to: '/packages/chambers/home/index',
  });
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/client/call')) answers.push(response.text());
  });
  await page.getByRole('button', { name: /拖欠或少发工资/ }).click();
  await page.getByText('为什么是您').waitFor();
  const shown = (await page.locator('.k-page').last().textContent()) ?? '';
  expect(shown).toContain(`对方：${EMPLOYER}`);
  expect(shown).toContain('普惠路街道服务站');
  expect(shown).toContain('前答复');
  const wire = (await Promise.all(answers)).join('\n');
  expect(wire).toContain(EMPLOYER);
  for (const secret of [...OF_THE_WORKER, number]) {
    expect(shown).not.toContain(secret);
    expect(wire).not.toContain(secret);
  }
  expect(await accessProblems(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  expect(errorsOf(page)).toEqual([]);
  await press(await offerPage(openid, offerId), '接受');
});

test('a conflict is remembered, the next best is asked by itself, and whoever accepts sees the worker', async () => {
  const applicant = { openid: 'chambers-worker-2', name: '蒋丽萍', phone: '13800082345' };
  const { matterId, number } = await granted(world(), applicant, STORY);
  const first = await asked(world(), matterId);

  const declining = await offerPage(first.openid, first.offerId);
  await press(declining, '有冲突');
  await declining.getByRole('radio', { name: EMPLOYER, checked: true }).waitFor();
  await press(declining, '不接，记住这家单位');
  await declining.getByText('您说了有冲突').waitFor();
  expect(await declining.getByRole('button', { name: '接受' }).count()).toBe(0);
  const { conflictNames } = await world().call(first.openid, myLawyerCard, {});
  expect(conflictNames).toContain(EMPLOYER);

  await tick(world());
  const next = await asked(world(), matterId);
  expect(next.openid).not.toBe(first.openid);

  const page = await offerPage(next.openid, next.offerId);
  await press(page, '接受');
  await page.getByText('您已接受，成为承办人').waitFor();
  const shown = (await page.locator('.k-page').last().textContent()) ?? '';
  for (const known of [number, applicant.name, applicant.phone, '腰椎病']) {
    expect(shown).toContain(known);
  }
  expect(await accessProblems(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
});

test('an offer whose time is over says so, also on a page that was open, and somebody else is asked', async () => {
  const applicant = { openid: 'chambers-worker-3', name: '蒋丽芬', phone: '13800083456' };
  const { matterId } = await granted(world(), applicant, STORY);
  const first = await asked(world(), matterId);
  const page = await offerPage(first.openid, first.offerId);
  await page.getByRole('button', { name: '接受' }).waitFor();

  await setClock(world(), first.lapsesAt + MINUTE);
  await press(page, '接受');
  await page.getByText('已经过了答复时间', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: '接受' }).count()).toBe(0);

  await tick(world());
  const next = await asked(world(), matterId);
  expect(next.openid).not.toBe(first.openid);
});

test('not now: a reason may be given, nobody has to, and the list tells what became of it', async () => {
  // a working morning, later than any moment the tests before have moved to
  await setClock(world(), mondayMorning());
  const applicant = { openid: 'chambers-worker-4', name: '蒋丽英', phone: '13800084567' };
  const { matterId } = await granted(world(), applicant, STORY);
  const first = await asked(world(), matterId);
  const page = await offerPage(first.openid, first.offerId);
  await press(page, '暂不能接');
  await press(page, '不接，请问下一位');
  await page.getByText('您没有接这个派单').waitFor();
  const list = await visit(browser, {
    base: world().url,
    as: first.openid,
    to: '/packages/chambers/offers/index',
  });
  await list
    .getByRole('button', { name: /没有接/ })
    .first()
    .waitFor();
  await tick(world());
  await accepted(world(), matterId);
});

/** 9:30 on the first Monday that is at least a week away. */
function mondayMorning(): number {
  let day = addDays(dayOf(Date.now()), 7);
  while (weekday(day) !== 1) day = addDays(day, 1);
  return atTime(day, '09:30');
}
