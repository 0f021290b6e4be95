import type { Browser, Page } from 'playwright-core';
import * as handling from '@contracts/handling';
import { inbox } from '@contracts/directory';
import { myMatter, myMatters } from '@contracts/intake';
import { STAGES } from '@domain/matter/matter';
import { atTime } from '@domain/time/china';
import { ACTORS } from '../../demo/actors';
import { choose, move, send } from './case-page';
import { asked, onWorkday } from './chambers-world';
import { openBrowser } from './harness';
import { setClock, tick } from './office-clock';
import { worldFor } from './office-world';
import {
  addFiles,
  openAs,
  PICTURE,
  press,
  sees,
  tick as check,
  wordsOn,
  write,
} from './worker-page';

// Leave for a threatened pregnancy was refused; she stayed away and was dismissed for it. Aid first, papers later.
jest.setTimeout(240_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await onWorkday(world());
}, 120_000);
afterAll(() => browser.close());

const HER = { openid: 'known-pregnant', name: '韦小燕', phone: '13800061202' };
const STORY =
  '我怀孕三个多月，上个月出血去医院，医生说是先兆流产，让我卧床保胎，开了两周病假条。我拿微信把假条发给车间主管，他说人手紧，不批。我实在起不来，就没去。上周五厂里贴通知说我旷工，把我开除了，社保也停了。我想回去上班，不行就要赔偿。';
const PROTECTED = '怀孕、产假、哺乳期里被辞退，法律特别保护。';
/** Her health and her name: nothing of it in an offer. */
const OF_HER = [HER.name, HER.phone, '先兆流产', '保胎', '出血', '旷工', '主管'];

const REVIEWER = ACTORS.zhou.openid;

const open = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);
const own = (id: string) => open(HER.openid, `/packages/aid/matter/index?id=${id}`);

test('what cannot wait is granted at once, the papers follow, and it goes through mediation to an award', async () => {
  const { matterId, number } = await applies();
  await standsOnTop(number);
  await isGrantedAtOnce(matterId);
  const lawyer = await isTaken(matterId, number);
  await bringsThePapers(matterId);
  await goesThroughItsStages(lawyer, matterId);
  await isConfirmed(matterId, number);
});

async function applies(): Promise<{ matterId: string; number: string }> {
  const page = await open(HER.openid, '/packages/aid/apply/index');
  await write(page, '事情经过', STORY);
  await sees(page, '我们理解为：女职工怀孕、生育和哺乳');
  await sees(page, '这件事比较急，我们会先看');
  await sees(page, `${PROTECTED}（劳动合同法 42(4)）`);
  await press(page, '对，就是这个');
  await press(page, '下一步：用人单位');
  await write(page, '单位名称', '恒昌针织有限公司');
  await choose(page, '由哪个站点为您服务', /普惠路街道服务站/);
  await press(page, '下一步：您的情况');
  await write(page, '姓名', HER.name);
  await write(page, '手机号', HER.phone);
  await check(page, /怀孕或哺乳期/);
  await press(page, '下一步：材料');
  await sees(page, '怀孕或生育的证明');
  await press(page, '下一步：您的要求');
  await check(page, /仲裁代理/);
  await check(page, /办理您的事项/);
  await check(page, /使用身份证号和健康情况/);
  await check(page, /把资料交给合作律所/);
  await press(page, '提交申请');
  await sees(page, '您的申请已收到');
  await sees(page, PROTECTED);
  await page.context().close();
  const [row] = (await world().call(HER.openid, myMatters, {})).items;
  const { id: matterId = '', number = '' } = row ?? {};
  const { triage, promise } = await world().call(HER.openid, myMatter, { matterId });
  expect(triage).toMatchObject({ topic: 'women-workers', urgent: true });
  expect(triage.urgencyReasons.map(({ id, article }) => [id, article])).toEqual([
    ['mother-dismissed', '劳动合同法 42(4)'],
  ]);
  expect(promise).toMatchObject({ turn: 'staff', basis: '工会的承诺：2 个工作小时内' });
  return { matterId, number };
}

/** The most pressing promise stands first, and says why in a word. */
async function standsOnTop(number: string): Promise<void> {
  const queue = await open(ACTORS.chen.openid, '/packages/office/queue/index');
  const rows = queue.locator('.k-queue');
  await rows.getByText(number).waitFor();
  const shown = await rows.allInnerTexts();
  const upToHers = shown.slice(0, shown.findIndex((row) => row.includes(number)) + 1);
  // nothing that can wait stands before it
  expect(upToHers.filter((row) => !row.includes('加急'))).toEqual([]);
  await queue.context().close();
}

async function isGrantedAtOnce(matterId: string): Promise<void> {
  const page = await open(REVIEWER, `/packages/office/matter/index?id=${matterId}`);
  await sees(page, '疑难 → 专家');
  await move(page, '先行援助，后补材料');
  await press(page, '权益受到严重侵害');
  await send(page, '先给予援助并派单');
  await sees(page, '先行援助，材料还没补');
  await page.context().close();
  const { decision } = await world().call(REVIEWER, handling.matter, { matterId });
  expect(decision).toMatchObject({ kind: 'granted', urgent: true });
}

async function isTaken(matterId: string, number: string): Promise<string> {
  await tick(world());
  const { openid, offerId } = await asked(world(), matterId);
  const page = await open(openid, `/packages/chambers/offer/index?id=${offerId}`);
  await sees(page, '为什么是您');
  await sees(page, '对方：恒昌针织有限公司');
  const shown = await wordsOn(page);
  expect(shown).toContain('加急');
  // why it is urgent tells of her health: that too is for who has accepted
  for (const secret of [...OF_HER, PROTECTED, number]) expect(shown).not.toContain(secret);
  await press(page, '接受');
  await sees(page, '您已接受，成为承办人');
  await sees(page, HER.phone);
  await page.context().close();
  return openid;
}

/** The papers were put off, not forgotten: she is told the day, reminded before it, and adds them on her page. */
async function bringsThePapers(matterId: string): Promise<void> {
  const { papersOwedBy } = await world().call(HER.openid, myMatter, { matterId });
  const page = await own(matterId);
  await sees(page, /请在 .+ 前补齐材料/);
  await setClock(world(), atTime(papersOwedBy, '09:00'));
  const { items } = await world().call(HER.openid, inbox, {});
  expect(items.map(({ title }) => title)).toContain('请补齐材料');
  await addFiles(page, '加材料', [{ name: '诊断证明.png', bytes: PICTURE }]);
  await sees(page, /您传的/);
  await page.context().close();
  const desk = await open(ACTORS.chen.openid, `/packages/office/matter/index?id=${matterId}`);
  await sees(desk, '先行援助，材料还没补');
  await move(desk, '后补材料已齐');
  await send(desk, '已经收齐');
  await desk.getByText('先行援助，材料还没补').waitFor({ state: 'detached' });
  await desk.context().close();
  const again = await own(matterId);
  await sees(again, '您后补的材料收齐了');
  expect(await wordsOn(again)).not.toContain('情况紧急，我们先办了');
  await again.context().close();
}

async function goesThroughItsStages(lawyer: string, matterId: string): Promise<void> {
  const page = await open(lawyer, `/packages/chambers/case/index?id=${matterId}`);
  await page.getByRole('tab', { name: /材料/ }).click();
  await sees(page, '诊断证明.png');
  for (const stage of [STAGES.mediation, STAGES.arbitration]) {
    await move(page, '进入下一阶段');
    await page.getByRole('radio', { name: stage }).click();
    await send(page, '进入');
  }
  await move(page, '办结');
  await choose(page, '结果', '仲裁裁决');
  await write(page, '结果说明', '裁决认定违法解除，单位付赔偿金。您不想回去，改要赔偿。');
  await write(page, '裁定或谈定的金额（元）', '41600');
  await send(page, '办结，请职工确认');
  await page.context().close();
}

async function isConfirmed(matterId: string, number: string): Promise<void> {
  const page = await own(matterId);
  await sees(page, '结果：仲裁裁决');
  await sees(page, /41,600 元/);
  expect(await wordsOn(page)).not.toContain('已经拿到');
  await press(page, '确认');
  await page.getByRole('radio', { name: '4 星，满意' }).click();
  await press(page, '确认');
  await sees(page, '已办结');
  await page.context().close();
  const told = await world().call(HER.openid, myMatter, { matterId });
  expect(told).toMatchObject({ number, state: 'closed', rating: { stars: 4 } });
  const steps = told.timeline.map(({ text }) => text).join('\n');
  for (const step of ['情况紧急，先给予援助', '进入调解', '进入劳动仲裁', '办理结束：仲裁裁决'])
    expect(steps).toContain(step);
}
