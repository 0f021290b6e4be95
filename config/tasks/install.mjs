import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, whenChanged } from './fresh.mjs';
import { step, stop } from './progress.mjs';

const OLDEST_NODE = [20, 9];

/** Ends with one sentence on a Node that is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `This needs Node.js ${OLDEST_NODE.join('.')} or newer; here it is ${process.versions.node}.`,
  );
}

/** Installs the packages of the lock file, unless they are there. No package runs a script of its own. */
export async function installPackages() {
  await step('packages', () =>
    whenChanged(
      'packages',
      ['package.json', 'package-lock.json'],
      'node_modules/.package-lock.json',
      () => {
        const { status } = spawnSync(
          'npm',
          ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
          {
            cwd: root,
            stdio: 'inherit',
            shell: process.platform === 'win32',
          },
        );
        if (status !== 0 || !existsSync(path.join(root, 'node_modules')))
          stop('The packages could not be installed; npm says why above.');
      },
    ),
  );
}
