import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Bars in KB; WeChat's own wall is 2 MB a package. */
const BARS = { main: 430, sub: 500, 'packages/tools': 400 };

/**
 * Sizes of the built mini-program's packages in KB, as WeChat packs them: the main package is everything outside the
 * subpackages. Answers [{name, kb, bar}], the main package first.
 */
export async function packageSizes(dist = path.join(root, 'dist/weapp')) {
  const { subPackages = [] } = JSON.parse(await readFile(path.join(dist, 'app.json'), 'utf8'));
  const roots = subPackages.map(({ root: folder }) => folder.replace(/\/$/, ''));
  const sizes = new Map([['main', 0], ...roots.map((folder) => [folder, 0])]);
  for (const file of await filesBelow(dist)) {
    // Licences and the tools' own settings are not uploaded.
    if (/LICENSE\.txt$|project\..*config\.json$/.test(file)) continue;
    const name = path.relative(dist, file).split(path.sep).join('/');
    const home = roots.find((folder) => name.startsWith(`${folder}/`)) ?? 'main';
    sizes.set(home, sizes.get(home) + (await stat(file)).size);
  }
  return [...sizes].map(([name, bytes]) => ({
    name,
    kb: Math.round(bytes / 102.4) / 10,
    bar: BARS[name] ?? BARS.sub,
  }));
}

/** Throws when a package is over its bar. */
export async function checkSizes(dist) {
  const sizes = await packageSizes(dist);
  const over = sizes.filter(({ kb, bar }) => kb > bar);
  if (over.length > 0) {
    throw new Error(
      over.map(({ name, kb, bar }) => `${name}: ${kb} KB, over its bar of ${bar} KB`).join('\n'),
    );
  }
  return sizes;
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const { name, kb, bar } of await checkSizes())
      console.log(`${name.padEnd(28)} ${kb} KB of ${bar}`);
  } catch (error) {
    console.error(String(error.message ?? error));
    process.exitCode = 1;
  }
}
