import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder in which the compiler leaves what several pages of a subpackage share, a file for each module. */
const SHARED = 'sub-common';

/**
 * Puts what the pages of each subpackage share into one file: a page that names a hundred files carries seven kilobytes
 * of names, and each of them is opened for itself on the phone. Answers how many files went into one.
 */
export async function gatherShared(dist) {
  const { subPackages = [] } = JSON.parse(await readFile(path.join(dist, 'app.json'), 'utf8'));
  let gathered = 0;
  for (const { root, pages } of subPackages) {
    const home = path.join(dist, root);
    const names = await scriptsIn(path.join(home, SHARED));
    if (names.length < 2) continue;
    const parts = await Promise.all(
      names.map((name) => readFile(path.join(home, SHARED, name), 'utf8')),
    );
    await writeFile(path.join(home, `${SHARED}.js`), `"use strict";${parts.map(asPart).join('')}`);
    for (const page of pages) await pointToOne(home, page);
    await Promise.all(names.map((name) => rm(path.join(home, SHARED, name))));
    gathered += names.length;
  }
  return gathered;
}

/** Said once for all of them. */
const asPart = (script) => `${script.replace(/^"use strict";/, '').replace(/;?\s*$/, '')};`;

async function scriptsIn(folder) {
  const entries = await readdir(folder).catch(() => []);
  return entries.filter((name) => name.endsWith('.js')).sort();
}

/** The page asks for the one file instead of the many. */
async function pointToOne(home, page) {
  const file = path.join(home, `${page}.js`);
  const script = await readFile(file, 'utf8');
  const many = new RegExp(`(?:require\\("((?:\\.\\./)+|\\./)${SHARED}/[0-9a-f]+\\.js"\\);?)+`);
  const found = many.exec(script);
  if (found === null) return;
  const one = `require("${found[1]}${SHARED}.js");`;
  const pointed = script.replace(many, one);
  if (many.test(pointed)) throw new Error(`${file} asks for shared parts in more than one place`);
  await writeFile(file, pointed);
}
