import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

/** Builds the mini-program into dist/weapp. Throws with the compiler's words when it fails. */
export async function buildWeapp() {
  await runTaro('weapp');
}

/** Builds the browser version: the program into dist/h5/app, the page around it into dist/h5. */
export async function buildH5() {
  await runTaro('h5');
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

/** Taro exits with 0 even when webpack found errors: its words and the missing output tell. */
async function runTaro(platform) {
  const { code, output } = await run(
    process.execPath,
    [taroCommand(), 'build', '--type', platform, '--no-check'],
    {
      ...process.env,
      NODE_ENV: 'production',
      TARO_ENV: platform,
    },
  );
  const folder = path.join(root, platform === 'h5' ? 'dist/h5/app/js' : 'dist/weapp/pages');
  const built = await readdir(folder).catch(() => []);
  if (code !== 0 || built.length === 0 || /with some errors|✖ Errors/.test(output)) {
    throw new Error(`The ${platform} build failed:\n${output}`);
  }
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  if (wanted.length === 0 || wanted.includes('weapp')) await buildWeapp();
  if (wanted.length === 0 || wanted.includes('h5')) await buildH5();
  else if (wanted.includes('shell')) await buildShell();
}
