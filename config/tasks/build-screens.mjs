import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { gatherShared } from '../taro/gather-shared.mjs';
import { whenChanged } from './fresh.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

/** Builds the mini-program into dist/weapp. Throws with the compiler's words when it fails. */
export async function buildWeapp() {
  await runTaro('weapp', 'dist/weapp');
  await gatherShared(path.join(root, 'dist/weapp'));
}

/** Builds the browser version: the program into dist/h5/app, the page around it into dist/h5. */
export async function buildH5() {
  await runTaro('h5', 'dist/h5/app');
  await buildShell();
}

/** Builds the page around the phone frame: dist/h5/index.html. */
export async function buildShell() {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/shell/index.html', 'src/shell/shell.css', 'src/shell/shell.ts'],
    outdir: 'dist/h5',
    bundle: true,
    minify: true,
    target: 'es2020',
    loader: { '.html': 'copy' },
    logLevel: 'error',
  });
}

/** Builds the page with every part of the kit into dist/gallery/<platform>, for the kit's own tests. Unchanged sources cost nothing. */
export async function buildGallery(platform) {
  const sources = [
    'package-lock.json',
    'src',
    'contracts',
    'domain',
    'config/index.ts',
    'config/taro',
  ];
  const out = `dist/gallery/${platform === 'h5' ? 'app' : 'weapp'}`;
  const proof = platform === 'h5' ? `${out}/index.html` : `${out}/app.js`;
  await whenChanged(`gallery-${platform}`, sources, proof, () =>
    runTaro(platform, out, { KIT_GALLERY: '1' }),
  );
}

/**
 * Compiles aside and puts the result in its place at the end: a build under way or gone wrong leaves the last good one.
 * Taro exits with 0 even when webpack found errors: its words and the missing output tell.
 */
async function runTaro(platform, out, more = {}) {
  const aside = `dist/.building/${platform}-${process.pid}`;
  const { code, output } = await run(
    process.execPath,
    [taroCommand(), 'build', '--type', platform, '--no-check'],
    { ...process.env, NODE_ENV: 'production', TARO_ENV: platform, SCREENS_OUT: aside, ...more },
  );
  const proof = path.join(root, aside, platform === 'h5' ? 'index.html' : 'app.js');
  const built = await stat(proof).catch(() => null);
  if (code !== 0 || built === null || /with some errors|✖ Errors/.test(output)) {
    await rm(path.join(root, aside), { recursive: true, force: true });
    throw new Error(`The ${platform} build failed:\n${output}`);
  }
  const place = path.join(root, out);
  await rm(place, { recursive: true, force: true });
  await mkdir(path.dirname(place), { recursive: true });
  await rename(path.join(root, aside), place);
}

function taroCommand() {
  return path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin/taro');
}

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

const COMMANDS = {
  weapp: buildWeapp,
  h5: buildH5,
  shell: buildShell,
  'gallery-weapp': () => buildGallery('weapp'),
  'gallery-h5': () => buildGallery('h5'),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  for (const name of wanted.length === 0 ? ['weapp', 'h5'] : wanted) await COMMANDS[name]();
}
