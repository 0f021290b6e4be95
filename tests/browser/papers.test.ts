import type { Browser, Page } from 'playwright-core';
import { auditTrail, office } from '@contracts/directory';
import { matter, refuse, startReview } from '@contracts/handling';
import { myMatter } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { paperSavedBy } from './downloads';
import { accessProblems, openBrowser, overflowing, shoot, smallTargets } from './harness';
import { apply } from './office-worker';
import { worldFor } from './office-world';
import { openAs, press, sees, wordsOn, write } from './worker-page';

// A journey is many screens; a busy machine draws each slowly.
jest.setTimeout(120_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const phone = (openid: string, to: string): Promise<Page> => openAs(browser, world(), openid, to);

async function applied(openid: string, name: string): Promise<string> {
  const { stations } = await world().call(ACTORS.chen.openid, office, {});
  const { matterId } = await apply(
    world(),
    stations.find(({ code }) => code === 'PH')?.id ?? '',
    { openid, name, phone: '13800057777' },
    '公司没有按时给我涨工资，合同里没写，我想打仲裁。',
  );
  return matterId;
}

/** Opens a paper from the section of a matter's page. */
async function begin(page: Page, title: string): Promise<void> {
  await press(page, /^写文书/);
  await page.getByRole('dialog').getByRole('button', { name: title, exact: true }).click();
  // what the matter says has come
  await sees(page, /^已保存/);
}

const draw = (page: Page) => () => press(page, '生成文件（Word）');

test('a refusal is written from the matter: masked as it is, in full for a reason that stays', async () => {
  const matterId = await applied('papers-worker-1', '冯小军');
  await world().call(ACTORS.chen.openid, startReview, { matterId });
  await world().call(ACTORS.zhou.openid, refuse, {
    matterId,
    reasons: '涨薪没有约定，仲裁不能支持。',
    article: '工会法律援助办法第10条',
    soleOfficerReason: '',
  });
  const page = await phone(ACTORS.chen.openid, `/packages/office/matter/index?id=${matterId}`);
  await begin(page, '不予工会法律援助决定书');
  expect(await page.getByLabel('理由', { exact: true }).last().inputValue()).toBe(
    '涨薪没有约定，仲裁不能支持。',
  );
  await press(page, '看看样子');
  const shown = await page.locator('.sheet').innerText();
  expect(shown).toContain('冯**');
  expect(shown).toContain('经审查，涨薪没有约定，仲裁不能支持。依照工会法律援助办法第10条');

  const masked = await paperSavedBy(page, draw(page));
  expect(masked.name).toBe('不予工会法律援助决定书.docx');
  expect(masked.text).toContain('决定不予法律援助');
  expect(masked.text).toContain('冯**');
  expect(masked.text).not.toContain('冯小军');
  await sees(page, '文件做好了，已经放进事项的材料');

  // in full: not without a reason
  await page.getByRole('switch', { name: '文件里用完整信息' }).click();
  await press(page, '生成文件（Word）');
  await sees(page, '请说明为什么要用完整信息');
  await page.getByRole('radio', { name: '送达当事人' }).click();
  const full = await paperSavedBy(page, draw(page));
  expect(full.text).toContain('冯小军');
  const { items } = await world().call(ACTORS.wu.openid, auditTrail, { matterId });
  expect(items.map(({ reason }) => reason)).toContainEqual(
    expect.stringMatching(/不予工会法律援助决定书.*送达当事人/),
  );

  // one file, drawn anew: the office sees it, and so does the worker
  const { files } = await world().call(ACTORS.chen.openid, matter, { matterId });
  expect(files.filter(({ name }) => name.endsWith('.docx'))).toHaveLength(1);
  const own = await world().call('papers-worker-1', myMatter, { matterId });
  expect(own.files.map(({ name }) => name)).toContain('不予工会法律援助决定书.docx');
  await page.goBack();
  await page.getByRole('tab', { name: /^材料/ }).last().click();
  await sees(page, '不予工会法律援助决定书.docx');
  await page.context().close();
});

test('a worker writes a list of evidence at his matter, and it stands among its papers', async () => {
  const matterId = await applied('papers-worker-2', '何秀兰');
  const page = await phone('papers-worker-2', `/packages/aid/matter/index?id=${matterId}`);
  await begin(page, '证据清单');
  expect(await page.getByLabel('姓名', { exact: true }).last().inputValue()).toBe('何秀兰');
  await press(page, '下一步');
  await write(page, '证据名称', '工资条');
  await write(page, '能证明什么', '每月工资的数额');
  await press(page, '看看样子');
  const saved = await paperSavedBy(page, draw(page));
  expect(saved.name).toBe('证据清单.docx');
  expect(saved.text).toContain('每月工资的数额');
  await page.goBack();
  await sees(page, '证据清单.docx');
  await page.context().close();
});

test('a paper goes on on another phone; where both were written on, both stay; one can be thrown away', async () => {
  await applied('papers-worker-3', '赵明');
  const paper = '/packages/papers/paper/index?id=evidence-list';
  const first = await phone('papers-worker-3', paper);
  await write(first, '姓名', '赵明');
  await keptBy(first, () => press(first, '下一步'));

  const second = await phone('papers-worker-3', '/packages/papers/list/index');
  await sees(second, '写过的');
  await sees(second, /在别的手机上写的/);
  expect(await accessProblems(second)).toEqual([]);
  expect(await smallTargets(second)).toEqual([]);
  expect(await overflowing(second)).toEqual([]);
  await shoot(second, 'papers-begun', true);
  await press(second, /^证据清单，?.*在别的手机上写的/);
  await sees(second, '您的情况');
  expect(await second.getByLabel('姓名', { exact: true }).last().inputValue()).toBe('赵明');
  await write(second, '电话', '13900001111');
  await keptBy(second, () => press(second, '下一步'));

  // the first phone knows nothing of it yet
  await write(first, '证据名称', '考勤记录');
  await press(first, '看看样子');
  await sees(first, '这份文书在另一台设备上也改过');
  await shoot(first, 'papers-both-changed', true);
  await press(first, '用那边的');
  await first.getByText('这份文书在另一台设备上也改过').waitFor({ state: 'detached' });
  const shown = await first.locator('.sheet').innerText();
  expect(shown).toContain('13900001111');
  expect(shown).not.toContain('考勤记录');

  await first.goto('about:blank');
  await first.goto(`${world().url}/app/index.html#/packages/papers/list/index`);
  await sees(first, '写过的');
  await sees(first, /在别的手机上写的/);
  expect(await first.getByRole('button', { name: /^证据清单.*保存/ }).count()).toBe(2);
  // what this phone had written is still there
  await press(first, /^证据清单.*在别的手机上写的/);
  await sees(first, '您的情况');
  await press(first, '下一步');
  expect(await first.getByLabel('证据名称', { exact: true }).last().inputValue()).toBe('考勤记录');

  await first.getByRole('link', { name: '删掉这份，不写了' }).last().click();
  await press(first, '删掉');
  await sees(first, '写过的');
  await second.goto('about:blank');
  await second.goto(`${world().url}/app/index.html#/packages/papers/list/index`);
  await sees(second, '写过的');
  await second.waitForLoadState('networkidle');
  expect(await second.getByRole('button', { name: /^证据清单.*保存/ }).count()).toBe(1);
  expect(await wordsOn(second)).not.toContain('在别的手机上写的');
  await first.context().close();
  await second.context().close();
});

/** Does something and waits until the office has the paper. */
async function keptBy(page: Page, act: () => Promise<void>): Promise<void> {
  const kept = page.waitForResponse((answer) =>
    (answer.request().postData() ?? '').includes('"save-paper"'),
  );
  await act();
  await kept;
}
