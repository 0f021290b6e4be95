// Draws src/assets/tabbar/*.png (WeChat's tab bar takes no vectors) from the icon set, in the four colours of theme.json.
// Run by hand after changing an icon or a colour: node config/taro/draw-tab-icons.mjs
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const { iconAddress, iconNames } = require('./tabler-icons.cjs');

const OUT = new URL('../../src/assets/tabbar/', import.meta.url);
const TABS = { home: 'home', learn: 'book', aid: 'lifebuoy', me: 'user' };
const SIDE = 81;

const theme = JSON.parse(readFileSync(new URL('../../src/theme.json', import.meta.url), 'utf8'));
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
for (const [mode, colours] of Object.entries(theme)) {
  for (const [tab, icon] of Object.entries(TABS)) {
    for (const chosen of [false, true]) {
      const address = iconAddress(iconNames()[icon]).replaceAll(
        '%23000',
        encodeURIComponent(chosen ? colours.tabChosen : colours.tabText),
      );
      await page.setContent(
        `<body style="margin:0"><img src="${address}" width="${SIDE}" height="${SIDE}">`,
      );
      const name = `${tab}${mode === 'dark' ? '-dark' : ''}${chosen ? '-on' : ''}.png`;
      await page.screenshot({ path: new URL(name, OUT).pathname, omitBackground: true });
    }
  }
}
await browser.close();
