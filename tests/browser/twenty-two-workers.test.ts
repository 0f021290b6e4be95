import Big from 'big.js';
import type { Browser, Page } from 'playwright-core';
import * as handling from '@contracts/handling';
import { inbox } from '@contracts/directory';
import { myMatter, myMatters } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { choose, move, send } from './case-page';
import { accepted, onWorkday, stationOf } from './chambers-world';
import { openBrowser } from './harness';
import { tick } from './office-clock';
import { apply } from './office-worker';
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

// Twenty-two women, 260,000 yuan: one case with representatives, and each her own number, page and claim.
jest.setTimeout(300_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await onWorkday(world());
}, 120_000);
afterAll(() => browser.close());

const STAFF = ACTORS.chen.openid;
const EMPLOYER = '锦绣服饰有限公司';
const COMMON =
  '22 名女工从去年十月起没有领到整月的工资，加起来大约 26 万元。厂里说没订单了，让大家再等等，上星期已经开始往外搬机器。';

interface Her {
  name: string;
  phone: string;
  openid: string;
  claim: string;
}

/** 10,500 yuan and up, 260,000 together. */
const ALL: readonly Her[] =
  '白秀英 卞桂兰 柴玉梅 常春花 程美凤 褚秀珍 戴小玲 单红霞 翟金凤 范素琴 费巧云 葛月红 耿淑芬 管爱华 洪彩霞 侯丽萍 江玉兰 焦小翠 靳春梅 康秀云 柯桂香 蓝翠英'
    .split(' ')
    .map((name, n) => ({
      name,
      phone: `138000640${String(n + 10)}`,
      openid: `seamstress-${n}`,
      claim: n === 21 ? '18500' : String(10500 + n * 100),
    }));
const CAME_TOGETHER = ALL.slice(0, 19);
const CAME_ALONE = ALL.slice(19);
const [first, second] = ALL as [Her, Her];
const [alone] = CAME_ALONE as [Her];

const open = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);
const own = (openid: string, id: string) => open(openid, `/packages/aid/matter/index?id=${id}`);

interface Registered {
  leadId: string;
  /** Number and code that the second one was told at the desk. */
  told: { number: string; code: string };
}

test('one case, twenty-two numbers: registered, joined, seen by each as her own, paid together', async () => {
  const numbersAlone = await comeAlone();
  const { leadId, told } = await comeTogether();
  await areJoined(leadId, numbersAlone);
  await isUnderstood(leadId);
  await claimsHerOwn(told, leadId);
  await representativeSeesTheCase(leadId);
  const lawyer = await getsALawyer(leadId);
  await isConducted(lawyer, leadId);
  await eachConfirmsForHerself(leadId);
});

async function comeAlone(): Promise<string[]> {
  const station = await stationOf(world(), 'PH');
  const numbers: string[] = [];
  for (const her of CAME_ALONE) {
    const { number } = await apply(world(), station, her, '厂里从去年十月起没发过整月的工资。', {
      respondents: [{ name: EMPLOYER }],
      claimAmount: her.claim,
    });
    numbers.push(number);
  }
  await tick(world());
  return numbers;
}

async function comeTogether(): Promise<Registered> {
  const page = await open(STAFF, '/packages/office/collective/index');
  await write(page, '单位名称', EMPLOYER);
  await write(page, '大约多少人（人）', '22');
  await write(page, '共同的情况', COMMON);
  await press(page, '开集体事项，登记职工');
  await sees(page, '登记一位职工');
  const codes: string[] = [];
  for (const her of [first, second]) {
    await write(page, '姓名', her.name);
    await write(page, '电话', her.phone);
    await write(page, '金额（元）', her.claim);
    if (her === first) await check(page, /是职工代表/);
    await press(page, '登记，下一位');
    await sees(page, `${her.name} 已登记`);
    codes.push(...(await page.locator('.o-readout').allTextContents()));
  }
  const leadId = new URL(page.url().replace('#', '')).searchParams.get('lead') ?? '';
  await page.context().close();
  for (const { name, phone, claim } of CAME_TOGETHER.slice(2))
    await world().call(STAFF, handling.addMember, { leadId, name, phone, claimAmount: claim });
  const [number = '', code = ''] = codes.slice(2);
  return { leadId, told: { number, code } };
}

async function areJoined(leadId: string, numbers: readonly string[]): Promise<void> {
  const page = await open(STAFF, `/packages/office/members/index?lead=${leadId}`);
  for (const number of numbers) {
    await press(page, `并入 ${number}`);
    await page.getByRole('button', { name: `并入 ${number}` }).waitFor({ state: 'detached' });
  }
  await page.context().close();
  const listed = await membersOf(leadId);
  expect(listed).toHaveLength(22);
  expect(new Set(listed.map(({ number }) => number)).size).toBe(22);
  for (const number of numbers) expect(listed.map((one) => one.number)).toContain(number);
  const sum = listed.reduce((total, { claimAmount }) => total.plus(claimAmount), new Big(0));
  expect(sum.toFixed(2)).toBe('260000.00');
}

async function membersOf(leadId: string) {
  const page = await world().call(STAFF, handling.members, { leadId });
  const rest = await world().call(STAFF, handling.members, { leadId, cursor: page.next });
  return [...page.items, ...rest.items];
}

/** What triage made of it stands on the page of the case: how urgent, why, and for whom. */
async function isUnderstood(leadId: string): Promise<void> {
  const page = await open(STAFF, `/packages/office/matter/index?id=${leadId}`);
  for (const words of [
    '22 位职工',
    '拖欠或少发工资',
    '涉及十人以上，可以推选代表一起办。',
    '劳动争议调解仲裁法 7',
    '单位在搬空或转移财产，要尽快申请保全。',
    '疑难 → 专家',
  ])
    await sees(page, words);
  await move(page, '开始审查');
  await sees(page, '审查中');
  await page.context().close();
}

/** Who was written down at the desk ties her WeChat by number and code, and finds her own part and nobody else's. */
async function claimsHerOwn({ number, code }: Registered['told'], leadId: string): Promise<void> {
  const page = await open(second.openid, '/packages/aid/claim/index');
  await write(page, '事项编号', number);
  await write(page, '认领码', 'AAAA-AAAA');
  await press(page, '认领');
  await page.locator('.k-field-error, .k-notice').first().waitFor();
  await write(page, '认领码', code);
  await press(page, '认领');
  await sees(page, '和另外 21 人一起办理');
  await page.getByRole('link', { name: '展开', exact: true }).click();
  await sees(page, /10,600 元/);
  const shown = await wordsOn(page);
  expect(shown).toContain(number);
  for (const other of ALL.filter((one) => one !== second)) expect(shown).not.toContain(other.name);
  await page.context().close();
  await expect(world().call(second.openid, myMatter, { matterId: leadId })).rejects.toThrow(
    'NOT_FOUND',
  );
}

/** One who came alone becomes a representative: she reads the case, and of the others' parts nothing. */
async function representativeSeesTheCase(leadId: string): Promise<void> {
  const desk = await open(STAFF, `/packages/office/members/index?lead=${leadId}`);
  await press(desk, '再看一些');
  await press(desk, '让康**当代表');
  await desk.getByRole('button', { name: '不再让康**当代表' }).waitFor();
  await desk.context().close();
  const [mine] = (await world().call(alone.openid, myMatters, {})).items.filter(
    ({ lead }) => !lead,
  );
  const page = await own(alone.openid, mine?.id ?? '');
  await sees(page, '和另外 21 人一起办理');
  await press(page, /和另外 21 人一起办理/);
  await sees(page, '您是代表人');
  const shown = await wordsOn(page);
  for (const other of ALL) expect(shown).not.toContain(other.name);
  expect(shown).not.toContain(mine?.number ?? 'no number');
  await page.context().close();
}

async function getsALawyer(leadId: string): Promise<string> {
  await world().call(ACTORS.zhou.openid, handling.grant, {
    matterId: leadId,
    reasons: '追索劳动报酬，不看经济条件。',
    article: '工会法律援助办法第10条',
  });
  await tick(world());
  return (await accepted(world(), leadId)).openid;
}

async function isConducted(lawyer: string, leadId: string): Promise<void> {
  const page = await open(lawyer, `/packages/chambers/case/index?id=${leadId}`);
  await page.getByRole('tab', { name: /职工/ }).click();
  // they stand in the order of their numbers, which tell nothing of who came first
  await press(page, '再看一些');
  await sees(page, first.name);
  await sees(page, '10,500 元');
  await sees(page, ALL[21]?.name ?? '');
  await page.getByRole('tab', { name: /材料/ }).click();
  await check(page, /给每位职工看/);
  await addFiles(page, '加材料', [{ name: '欠薪总表.png', bytes: PICTURE }]);
  await sees(page, '欠薪总表.png');
  await move(page, '办结');
  await choose(page, '结果', '调解成功');
  await write(page, '结果说明', '调解书生效，工资已打到各人卡上。');
  await write(page, '要求的金额（元）', '260000');
  await write(page, '裁定或谈定的金额（元）', '260000');
  await write(page, '已经拿到的金额（元）', '260000');
  await send(page, '办结，请职工确认');
  await page.context().close();
  await tick(world());
  const { outcome } = await world().call(lawyer, handling.matter, { matterId: leadId });
  expect(outcome?.received?.amount).toBe('260000.00');
}

async function eachConfirmsForHerself(leadId: string): Promise<void> {
  const [row] = (await world().call(second.openid, myMatters, {})).items;
  const matterId = row?.id ?? '';
  const page = await own(second.openid, matterId);
  await sees(page, '结果：调解成功');
  await sees(page, '欠薪总表.png');
  expect(await wordsOn(page)).not.toContain('260,000');
  await press(page, '确认');
  await page.getByRole('radio', { name: '5 星，很满意' }).click();
  await press(page, '确认');
  await sees(page, '已办结');
  await page.context().close();

  const { items } = await world().call(second.openid, inbox, {});
  expect(items.some(({ text }) => text.includes('集体事项办理结束：调解成功'))).toBe(true);
  const states = (await membersOf(leadId)).map(({ state }) => state);
  expect(states.filter((state) => state === 'closed')).toHaveLength(1);
  expect(states.filter((state) => state === 'confirming')).toHaveLength(21);
  const lead = await world().call(STAFF, handling.matter, { matterId: leadId });
  expect(lead).toMatchObject({ state: 'confirming', memberCount: 22, rating: null });
}
