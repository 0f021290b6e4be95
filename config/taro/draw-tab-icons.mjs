// Draws src/assets/tabbar/*.png (WeChat's tab bar takes no vectors) from the icon set, in the four colours of theme.json.
// Run by hand after changing an icon or a colour: node config/taro/draw-tab-icons.mjs
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { onePaintPng } from './one-paint-png.mjs';

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
const page = await browser.newPage();
for (const [tab, icon] of Object.entries(TABS)) {
  const opacity = await page.evaluate(opacityOf, {
    address: iconAddress(iconNames()[icon]),
    side: SIDE,
  });
  for (const [mode, colours] of Object.entries(theme)) {
    for (const [suffix, colour] of [
      ['', colours.tabText],
      ['-on', colours.tabChosen],
    ]) {
      const name = `${tab}${mode === 'dark' ? '-dark' : ''}${suffix}.png`;
      writeFileSync(new URL(name, OUT), onePaintPng(opacity, SIDE, colour));
    }
  }
}
await browser.close();

/** In the browser: how much of each dot the drawing covers. */
async function opacityOf({ address, side }) {
  const picture = new Image(side, side);
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  pen.drawImage(picture, 0, 0, side, side);
  return [...pen.getImageData(0, 0, side, side).data].filter((_, index) => index % 4 === 3);
}
