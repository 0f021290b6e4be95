import { watch } from 'node:fs';
import path from 'node:path';
import { buildParts } from './build.mjs';
import { root } from './fresh.mjs';

const QUIET_MS = 250;

/** Builds again what a change touches, and says which part is new. */
export function watchSources(tell) {
  const changed = new Set();
  let timer;
  let running = false;

  async function rebuild() {
    if (running) return schedule();
    running = true;
    const folders = [...changed];
    changed.clear();
    const touches = (...names) => folders.some((folder) => names.includes(folder));
    try {
      if (touches('contracts', 'domain', 'cloudfunctions')) {
        await buildParts(['functions']);
        tell('functions');
      }
      if (touches('contracts', 'domain', 'src')) {
        await buildParts(['h5']);
        tell('screens');
      }
    } catch (error) {
      process.stderr.write(`${error.message ?? error}\n`);
    } finally {
      running = false;
    }
  }

  function schedule() {
    clearTimeout(timer);
    timer = setTimeout(rebuild, QUIET_MS);
  }

  for (const folder of ['contracts', 'domain', 'cloudfunctions', 'src']) {
    watch(path.join(root, folder), { recursive: true }, () => {
      changed.add(folder);
      schedule();
    });
  }
}
