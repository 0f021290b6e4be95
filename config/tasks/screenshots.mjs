import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { buildParts } from './build.mjs';
import { root } from './fresh.mjs';

/**
 * Takes the pictures of the README from the demonstration office, or of any screens:
 * `node config/tasks/screenshots.mjs [folder openid=/route[@wide|@dark|@large] …]`
 */
const PICTURES = [
  { name: 'matter', as: 'demo-worker-wang', to: '/pages/aid/index', tap: '我怀孕四个月' },
  {
    name: 'apply',
    as: 'demo-worker-zhao',
    to: '/packages/aid/apply/index',
    type: '我在厂里做了两年半，上个月老板突然说不用来了，没有签合同，还有三个月工资没发，也没给我赔偿。',
  },
  { name: 'office', as: 'demo-staff-chen', to: '/packages/office/queue/index', wide: true },
];

const [folder = 'docs/images', ...wanted] = process.argv.slice(2);
const pictures = wanted.length === 0 ? PICTURES : wanted.map(fromArgument);
if (!process.env.SKIP_BUILD) await buildParts(['functions', 'localcloud', 'demo', 'h5']);
const { url, stop } = await startOffice();
mkdirSync(path.join(root, folder), { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const picture of pictures) await take(picture);
} finally {
  await browser.close();
  stop();
}

function fromArgument(argument) {
  const [as, rest] = argument.split('=/');
  const [route, ...flags] = rest.split('@');
  const name = `${as}-${route}-${flags.join('-')}`.replace(/[^a-z0-9]+/gi, '-');
  return {
    name,
    as,
    to: `/${route}`,
    wide: flags.includes('wide'),
    dark: flags.includes('dark'),
    large: flags.includes('large'),
    whole: flags.includes('whole'),
  };
}

async function take({ name, as, to, wide, dark, large, tap, type, whole }) {
  const context = await browser.newContext({
    viewport: wide ? { width: 1280, height: 800 } : { width: 390, height: 844 },
    deviceScaleFactor: wide ? 1 : 2,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  if (large)
    await context.addInitScript(() =>
      localStorage.setItem('text-size', JSON.stringify({ data: JSON.stringify('large') })),
    );
  const answer = await fetch(`${url}/client/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid: as }),
  });
  const { token } = await answer.json();
  const page = await context.newPage();
  await page.addInitScript(
    ([key, value]) => sessionStorage.setItem(key, value),
    ['session', JSON.stringify({ openid: as, token })],
  );
  await page.goto(`${url}/app/index.html#${to}`);
  await page.locator('.k-page').first().waitFor();
  await page.waitForLoadState('networkidle');
  if (tap) await page.getByText(tap, { exact: false }).first().click();
  if (type) await page.locator('textarea').first().fill(type);
  await page.waitForTimeout(1200);
  await page.screenshot({ path: path.join(root, folder, `${name}.png`), fullPage: Boolean(whole) });
  await context.close();
  process.stdout.write(`✓ ${folder}/${name}.png\n`);
}

function startOffice() {
  const data = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const options = JSON.stringify({ root, port: 0, data, reset: true });
  const child = spawn(process.execPath, [path.join(root, 'dist/tasks/serve.js'), options], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.on('message', ({ url: address }) => resolve({ url: address, stop: () => child.kill() }));
    child.on('exit', () => reject(new Error('the office did not start')));
  });
}
