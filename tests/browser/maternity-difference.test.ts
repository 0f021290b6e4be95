import type { Browser, Page } from 'playwright-core';
import { accept, myOffer } from '@contracts/assignment';
import * as handling from '@contracts/handling';
import { myMatter, myMatters } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { choose, move, send } from './case-page';
import { accepted, asked, onWorkday } from './chambers-world';
import { openBrowser } from './harness';
import { tick } from './office-clock';
import { worldFor } from './office-world';
import { openAs, press, sees, tick as check, wordsOn, write } from './worker-page';

// The employer paid the insurance on too low a base; the allowance is below her wage. She asks; it becomes a case.
jest.setTimeout(240_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await onWorkday(world());
}, 120_000);
afterAll(() => browser.close());

const HER = { openid: 'known-difference', name: '颜秀英', phone: '13800061201' };
const STORY =
  '我休完产假回来上班，生育津贴发下来比我的工资少了一万多。人事说单位是按最低基数给我交的社保，社保局发多少就是多少，公司不补。这个差额应该谁出？';
const ANSWER =
  '生育津贴按单位上年度的月平均工资发（女职工劳动保护特别规定第八条）。单位少报了基数，让您少领的部分，可以要求单位补。';
/** What may not be read in an offer. */
const OF_HER = [HER.name, HER.phone, '一万多', '最低基数', '人事'];

const STAFF = ACTORS.chen.openid;

const open = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);
const desk = (id: string) => open(STAFF, `/packages/office/matter/index?id=${id}`);
const own = (id: string) => open(HER.openid, `/packages/aid/matter/index?id=${id}`);
const caseOf = (openid: string, id: string) =>
  open(openid, `/packages/chambers/case/index?id=${id}`);

test('a question answered by a lawyer becomes a case under the same number, and ends with the money paid', async () => {
  const { matterId, number } = await asks();

  // what triage made of it stands at the desk, each part with its reason; it goes to whom its level is for
  const page = await desk(matterId);
  await sees(page, '因为职工提到“我休完产假回来上班”');
  await sees(page, '一般 → 律师');
  expect(await wordsOn(page)).not.toContain(HER.phone);
  await move(page, '转给律师或专家');
  await page.getByRole('radio', { name: '律师', checked: true }).waitFor();
  await write(page, '难在哪里', '要核对单位申报的基数和她产假前的工资');
  await send(page, '转过去');
  await page.context().close();

  // she was not asked about partner firms with a mere question: the union's own lawyer is
  const counsel = await lawyerAnswers(matterId, number);
  expect(counsel).toBe('demo-lawyer-tang');

  await wantsALawyer(matterId);
  await becomesACase(matterId, number);
  const lawyer = await accepted(world(), matterId);
  await isConducted(lawyer.openid, matterId);
  await isConfirmed(matterId, number);
  await nobodyElseSeesIt(lawyer.openid, matterId);
});

async function asks(): Promise<{ matterId: string; number: string }> {
  const page = await open(HER.openid, '/packages/aid/ask/index');
  await write(page, '您的问题', STORY);
  await sees(page, '我们理解为：女职工怀孕、生育和哺乳');
  await sees(page, /因为您提到“我休完产假回来上班”/);
  expect(await wordsOn(page)).not.toContain('这件事比较急');
  await write(page, '单位名称', '瑞丰服饰有限公司');
  await write(page, '怎么称呼您', HER.name);
  await write(page, '手机号', HER.phone);
  await choose(page, '由哪个站点为您服务', /普惠路街道服务站/);
  await check(page, /办理您的事项/);
  await press(page, '提交问题');
  await sees(page, '您的问题已收到');
  await sees(page, '现在轮到');
  const [row] = (await world().call(HER.openid, myMatters, {})).items;
  const { id: matterId = '', number = '' } = row ?? {};
  expect(await wordsOn(page)).toContain(number);
  await page.context().close();
  const { triage, forms } = await world().call(HER.openid, myMatter, { matterId });
  expect(triage).toMatchObject({ topic: 'women-workers', urgent: false, urgencyReasons: [] });
  expect(forms).toEqual(['consultation']);
  return { matterId, number };
}

async function lawyerAnswers(matterId: string, number: string): Promise<string> {
  await tick(world());
  const { openid, offerId } = await asked(world(), matterId);
  const offer = JSON.stringify(await world().call(openid, myOffer, { offerId }));
  expect(offer).toContain('瑞丰服饰有限公司');
  for (const secret of [...OF_HER, number]) expect(offer).not.toContain(secret);
  await world().call(openid, accept, { offerId });
  const page = await caseOf(openid, matterId);
  await sees(page, '要核对单位申报的基数和她产假前的工资');
  await move(page, '答复');
  await page.getByRole('textbox', { name: '答复' }).fill(ANSWER);
  await send(page, '发给职工');
  await page.context().close();
  return openid;
}

async function wantsALawyer(matterId: string): Promise<void> {
  const page = await own(matterId);
  await sees(page, ANSWER);
  await press(page, '申请律师代理');
  await write(page, '希望律师帮您做什么', '公司还是不补，想请律师帮我去仲裁');
  await press(page, '申请代理');
  await sees(page, '您申请了律师代理，工作人员会答复您。');
  await page.context().close();
  const consents = await open(HER.openid, '/packages/me/consents/index');
  await press(consents, '同意：把资料交给合作律所');
  await consents.getByRole('button', { name: '收回：把资料交给合作律所' }).waitFor();
  await consents.context().close();
}

async function becomesACase(matterId: string, number: string): Promise<void> {
  const page = await desk(matterId);
  await sees(page, '职工申请由律师代理');
  await sees(page, '公司还是不补，想请律师帮我去仲裁');
  await move(page, '转为代理');
  await page.getByRole('checkbox', { name: /仲裁代理/ }).click();
  await send(page, '转为代理，开始审查');
  await sees(page, '审查中');
  await page.context().close();
  const reviewer = await open(ACTORS.zhou.openid, `/packages/office/matter/index?id=${matterId}`);
  await move(reviewer, '给予援助');
  await press(reviewer, '权益受到严重侵害');
  await send(reviewer, '给予援助并派单');
  await reviewer.context().close();
  const kept = await world().call(STAFF, handling.matter, { matterId });
  expect(kept).toMatchObject({ number, forms: ['arbitration'], decision: { kind: 'granted' } });
  await tick(world());
}

async function isConducted(openid: string, matterId: string): Promise<void> {
  const page = await caseOf(openid, matterId);
  for (const known of [HER.name, HER.phone, STORY.slice(0, 8)]) await sees(page, known);
  await move(page, '记录工作');
  await write(page, '做了什么', '核对了产假前十二个月的工资，差额是 10300 元');
  await write(page, '内部备注', '单位愿意谈，但要先有裁决');
  await send(page, '记下来');
  await move(page, '办结');
  await choose(page, '结果', '仲裁裁决');
  await write(page, '结果说明', '裁决单位补足生育津贴差额，款已到账。');
  await write(page, '要求的金额（元）', '10300');
  await write(page, '裁定或谈定的金额（元）', '10300');
  await write(page, '已经拿到的金额（元）', '10300');
  await send(page, '办结，请职工确认');
  await page.context().close();
}

async function isConfirmed(matterId: string, number: string): Promise<void> {
  const page = await own(matterId);
  await sees(page, '结果：仲裁裁决');
  await sees(page, /已经拿到/);
  await sees(page, /10,300 元/);
  expect(await wordsOn(page)).not.toContain('单位愿意谈');
  await press(page, '确认');
  await page.getByRole('radio', { name: '5 星，很满意' }).click();
  await press(page, '确认');
  await sees(page, '已办结');
  await press(page, '看更早的');
  await sees(page, `收到您的申请，编号 ${number}`);
  await page.context().close();

  const told = await world().call(HER.openid, myMatter, { matterId });
  expect(told).toMatchObject({
    number,
    state: 'closed',
    rating: { stars: 5 },
    outcome: {
      claimed: { amount: '10300.00' },
      awarded: { amount: '10300.00' },
      received: { amount: '10300.00' },
    },
  });
  const steps = told.timeline.map(({ action }) => action).reverse();
  expect(steps).toEqual([
    'submit',
    'escalate',
    'offer',
    'accept',
    'answer',
    'askUpgrade',
    'upgrade',
    'grant',
    'offer',
    'accept',
    'recordWork',
    'conclude',
    'confirm',
  ]);
}

async function nobodyElseSeesIt(lawyer: string, matterId: string): Promise<void> {
  const colleague = lawyer === ACTORS.li.openid ? ACTORS.zhang.openid : ACTORS.li.openid;
  for (const stranger of [colleague, 'demo-staff-gu'])
    await expect(world().call(stranger, handling.matter, { matterId })).rejects.toThrow(
      'NOT_FOUND',
    );
  const neighbour = await open('known-neighbour', `/packages/aid/matter/index?id=${matterId}`);
  await sees(neighbour, /没有找到/);
  await neighbour.context().close();
}
