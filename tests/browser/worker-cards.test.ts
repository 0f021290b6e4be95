import type { Browser, Page } from 'playwright-core';
import * as handling from '@contracts/handling';
import { myMatters } from '@contracts/intake';
import { ACTORS } from '../../demo/actors';
import { openBrowser, visit } from './harness';
import { worldFor } from './office-world';
import { press, sees, tick, wordsOn, write } from './worker-page';

// Cards that office and workers pass on in a consultation group.
jest.setTimeout(90_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const STAFF = ACTORS.chen.openid;
const QUESTION = '单位让我们周末轮流值班，没有调休，也不给加班费，合法吗？';

async function open(openid: string, to: string, group?: string): Promise<Page> {
  const page = await visit(browser, { base: world().url, as: openid, to, group });
  page.context().setDefaultTimeout(30_000);
  return page;
}

test('a question from a group is registered as the group’s; its answer is for who asked alone', async () => {
  const { token } = await world().call(STAFF, handling.saveGroup, { name: '电子厂咨询群' });
  const asker = await open(
    'worker-of-group',
    `/packages/aid/ask/index?card=${token}`,
    'group-of-factory',
  );
  await sees(asker, '来自“电子厂咨询群”');
  await write(asker, '您的问题', QUESTION);
  await tick(asker, /办理您的事项/);
  await press(asker, '提交问题');
  await sees(asker, '您的问题已收到');
  const [mine] = (await world().call('worker-of-group', myMatters, {})).items;
  const matterId = mine?.id ?? '';
  expect((await world().call(STAFF, handling.matter, { matterId })).channel).toBe('group');
  const { items: groups } = await world().call(STAFF, handling.groups, {});
  expect(groups.find(({ name }) => name === '电子厂咨询群')).toMatchObject({
    bound: true,
    matters: 1,
  });
  await asker.context().close();

  await world().call(STAFF, handling.take, { matterId });
  await world().call(STAFF, handling.answer, { matterId, answer: '不合法，要补休或者给加班费。' });
  const card = await world().call(STAFF, handling.answerCard, { matterId });

  const stranger = await open('worker-of-nobody', `/packages/aid/ask/index?answer=${card.token}`);
  await sees(stranger, '这张卡片不是发给您的');
  expect(await wordsOn(stranger)).not.toContain('值班');
  await stranger.context().close();

  const owner = await open('worker-of-group', `/packages/aid/ask/index?answer=${card.token}`);
  await sees(owner, '不合法，要补休或者给加班费。');
  await owner.context().close();
});

test('an explainer leads to help and takes its topic along', async () => {
  const page = await open(
    'worker-reader',
    '/packages/learning/read/index?id=maternity-allowance-difference',
  );
  await sees(page, '法律怎么说');
  await press(page, '申请援助');
  await write(page, '事情经过', '我休完产假，津贴比工资少了很多，单位不补。');
  await sees(page, '我们理解为：女职工怀孕、生育和哺乳');
  await sees(page, '您已确认');
  await page.context().close();
});
