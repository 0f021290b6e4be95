import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { step, SKIPPED, stop } from './progress.mjs';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const browserThere = () => process.env.CHROMIUM_PATH || BROWSERS.some((place) => existsSync(place));
const fontThere = () => spawnSync('fc-list', [':lang=zh-cn']).stdout?.toString().trim().length > 0;

/** Chromium and a Chinese font for the browser tests: installed where this may be done, otherwise it says how. */
export async function installBrowser() {
  await step('Chromium and a Chinese font', async () => {
    const missing = [
      ...(browserThere() ? [] : ['chromium']),
      ...(fontThere() ? [] : ['fonts-noto-cjk']),
    ];
    if (missing.length === 0) return SKIPPED;
    if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
      stop(
        `The browser tests need Chromium and a Chinese font. On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}. ` +
          'Elsewhere set CHROMIUM_PATH to a Chromium or Chrome.',
      );
    }
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'fontconfig', ...missing],
    ]) {
      const { status, stderr } = spawnSync('apt-get', args, { env });
      if (status !== 0) stop(`apt-get ${args[0]} failed: ${stderr}`);
    }
    return undefined;
  });
}
