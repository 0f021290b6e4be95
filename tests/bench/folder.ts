import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Works in a folder on the project's disk that is gone afterwards, also when the work fails or the process ends. */
export async function inFolder<T>(root: string, work: (folder: string) => Promise<T>): Promise<T> {
  const home = path.join(root, '.cache/bench');
  mkdirSync(home, { recursive: true });
  removeLeftovers(home);
  const folder = mkdtempSync(path.join(home, `${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    remove();
    process.off('exit', remove);
  }
}

/** What runs that were killed left behind: gigabytes. */
function removeLeftovers(home: string): void {
  for (const name of readdirSync(home))
    if (!isRunning(Number.parseInt(name, 10)))
      rmSync(path.join(home, name), { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
