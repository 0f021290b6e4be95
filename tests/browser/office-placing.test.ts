import type { Browser, Page } from 'playwright-core';
import { decline } from '@contracts/assignment';
import { matter } from '@contracts/handling';
import { myMatter } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { move, send } from './case-page';
import { asked, granted, onWorkday } from './chambers-world';
import { openBrowser } from './harness';
import { tick } from './office-clock';
import { worldFor } from './office-world';
import { openAs, press, sees, write } from './worker-page';

// What happens when nobody takes a matter by himself, and when a worker wants somebody else.
jest.setTimeout(180_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await onWorkday(world());
}, 120_000);
afterAll(() => browser.close());

const STAFF = ACTORS.chen.openid;
const STORY = '公司拖欠我四个月工资，一共三万二千元，多次要都不给。';

const open = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);
const desk = (id: string) => open(STAFF, `/packages/office/matter/index?id=${id}`);

const declines = async (matterId: string) => {
  const who = await asked(world(), matterId);
  await world().call(who.openid, decline, { offerId: who.offerId, kind: 'declined' });
  await tick(world());
  return who;
};

test('after three misses it waits for staff, who sees who was asked, asks one himself, and keeps it in the house', async () => {
  const worker = { openid: 'placing-worker-1', name: '尤春生', phone: '13800066001' };
  const { matterId } = await granted(world(), worker, STORY);
  const missed = [await declines(matterId), await declines(matterId), await declines(matterId)];
  expect(new Set(missed.map(({ openid }) => openid)).size).toBe(3);
  await expect(asked(world(), matterId)).rejects.toThrow('nobody is asked');

  const page = await desk(matterId);
  await sees(page, '要您来安排承办人');
  await page.getByRole('button', { name: '看谁能接' }).first().click();
  await sees(page, '已经问过');
  for (const { name } of missed) await sees(page, name);
  await page.getByRole('button', { name: /^派给/ }).first().click();
  await sees(page, /正在等 .+ 答复/);
  const chosen = await declines(matterId);
  expect(missed.map(({ openid }) => openid)).not.toContain(chosen.openid);

  await page.reload();
  await page.getByRole('button', { name: '看谁能接' }).first().click();
  await press(page, /^陈静/);
  await write(page, '为什么由本站办理', '四位律师都排不开，先由站里办');
  await send(page, '交给他办理');
  await sees(page, '办理中');
  const told = await world().call(worker.openid, myMatter, { matterId });
  expect(told.handler).toMatchObject({ name: '陈静', kind: 'staff' });
  // who declined is the office's own affair
  expect(JSON.stringify(told.timeline)).not.toContain('暂不能接');
});

test('a worker asks for another lawyer: the next one has the hand-over, the first sees the case no more', async () => {
  const worker = { openid: 'placing-worker-2', name: '尤秋菊', phone: '13800066002' };
  const { matterId, number } = await granted(world(), worker, STORY);
  const first = await takes(matterId);
  const own = await open(worker.openid, `/packages/aid/matter/index?id=${matterId}`);
  await own.getByText('申请换承办人').click();
  await write(own, '为什么想换', '打了三次电话都没有回');
  await press(own, '申请更换');
  await sees(own, /您申请了换承办人/);

  const page = await desk(matterId);
  await sees(page, '职工申请换承办人');
  await sees(page, '打了三次电话都没有回');
  await move(page, '更换承办人');
  await write(page, '交接说明', '材料都在系统里，下周三前要提交申请书');
  await send(page, '更换，重新派单');
  await tick(world());
  const next = await takes(matterId);
  expect(next.openid).not.toBe(first.openid);
  const caseOfNext = await open(next.openid, `/packages/chambers/case/index?id=${matterId}`);
  await sees(caseOfNext, number);
  await caseOfNext.getByRole('tab', { name: '经过' }).click();
  await sees(caseOfNext, /下周三前要提交申请书/);

  await expect(world().call(first.openid, matter, { matterId })).rejects.toThrow('NOT_FOUND');
  const told = await world().call(worker.openid, myMatter, { matterId });
  expect(told.handler?.name).toBe(next.name);
  expect(JSON.stringify(told)).not.toContain('下周三前要提交申请书');
});

/** Whoever is asked takes it, on his page of the offer. */
async function takes(matterId: string) {
  const who = await asked(world(), matterId);
  const page = await open(who.openid, `/packages/chambers/offer/index?id=${who.offerId}`);
  await press(page, '接受');
  await sees(page, '您已接受，成为承办人');
  await page.context().close();
  return who;
}
