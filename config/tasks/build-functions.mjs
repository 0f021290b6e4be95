import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { createRequire } from 'node:module';
import { build, version as esbuild } from 'esbuild';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the platform is told of each function: how many seconds it may take, and when it wakes by itself. */
const FUNCTIONS = {
  intake: { timeout: 20 },
  triage: { timeout: 20 },
  assignment: { timeout: 20 },
  handling: { timeout: 20 },
  drafting: { timeout: 20 },
  learning: { timeout: 20 },
  publishing: { timeout: 20 },
  directory: { timeout: 20 },
  clock: {
    timeout: 60,
    // every minute; the platform reads it in UTC+8
    triggers: [{ name: 'every-minute', type: 'timer', config: '0 * * * * * *' }],
  },
};

/** Clients of the SDK that nothing here uses: models, SQL and AI. They cost a third of its loading time. */
const UNUSED_CLIENTS = {
  '@cloudbase/ai': 'exports.AI = class {};',
  '@cloudbase/app': 'exports.LANGS = {};',
  '@cloudbase/wx-cloud-client-sdk':
    'exports.default = { generateHTTPClient: () => ({}), generateMySQLClient: () => () => ({}) };',
};

/**
 * Builds every function folder of `source` into `out`, each with its manifest and settings, and `database.json`
 * with the collections, their indexes and the storage's rules. Throws when an action has no policy row.
 */
export async function buildFunctions({
  source = path.join(root, 'cloudfunctions'),
  out = path.join(root, 'dist/cloudfunctions'),
} = {}) {
  const names = [];
  for (const name of Object.keys(FUNCTIONS))
    if ((await actionFiles(source, name)).length > 0) names.push(name);
  const entries = await Promise.all(
    names.map(async (name) => ({
      name,
      text: entryOf(source, name, await actionFiles(source, name)),
    })),
  );
  const { DATABASE, STORAGE } = await checked(source, entries);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(
    path.join(out, 'database.json'),
    JSON.stringify({ storage: STORAGE, collections: DATABASE }, null, 2),
  );
  await bundle(source, out, entries);
  await Promise.all(names.map((name) => writeSettings(out, name)));
  return { out, names };
}

/** The files of a function's folder that are actions; `_x` and sub-folders are for what actions share. */
async function actionFiles(source, name) {
  const folder = path.join(source, name);
  if (!existsSync(folder)) return [];
  const files = await readdir(folder);
  return files.filter((file) => /^[^_].*\.ts$/.test(file) && !file.endsWith('.d.ts')).sort();
}

/** Files for what the platform starts by itself, and what they export: its scheduler, its pushed messages. */
const BY_ITSELF = { 'on-timer.ts': 'onTimer', 'on-push.ts': 'onPush' };

/** A function's entry: everything it is made of, and nothing else. */
function entryOf(source, name, files) {
  const kernel = path.join(root, 'cloudfunctions/kernel');
  const actions = files.filter((file) => !(file in BY_ITSELF));
  const lines = [
    `import { serve } from ${JSON.stringify(path.join(kernel, 'serve'))};`,
    `import { POLICIES } from ${JSON.stringify(path.join(source, 'policies'))};`,
    tableImport(source, 'effects', 'EFFECTS', '[]'),
    tableImport(source, 'messages', 'MESSAGES', '{}'),
    ...actions.map((file, i) => `import * as a${i} from './${name}/${file.slice(0, -3)}';`),
  ];
  const woken = Object.entries(BY_ITSELF).filter(([file]) => files.includes(file));
  for (const [file, part] of woken)
    lines.push(`import { ${part} } from './${name}/${file.slice(0, -3)}';`);
  const modules = actions.map((_, i) => `a${i}`).join(', ');
  const more = woken.map(([, part]) => `, ${part}`).join('');
  const parts = `{ fn: '${name}', modules: [${modules}], policies: POLICIES, effects: EFFECTS, messages: MESSAGES${more} }`;
  return `${lines.join('\n')}\nexport const main = serve(${parts});\n`;
}

function tableImport(source, file, table, otherwise) {
  return existsSync(path.join(source, `${file}.ts`))
    ? `import { ${table} } from './${file}';`
    : `const ${table} = ${otherwise};`;
}

const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'silent',
  tsconfig: path.join(root, 'tsconfig.json'),
};

/** Loads all functions without the SDK: what their parts disagree on is thrown here, not at the first call. Answers the tables of data and files. */
async function checked(source, entries) {
  const imports = entries.map(({ name }, i) => `export * as f${i} from 'entry:${name}';`);
  const contents = `${imports.join('\n')}\nexport { DATABASE, STORAGE } from './database';\n`;
  const { outputFiles } = await build({
    ...settings,
    stdin: { contents, resolveDir: source, loader: 'ts' },
    target: 'node20',
    write: false,
    external: ['wx-server-sdk'],
    plugins: [virtualEntries(source, entries)],
  });
  const module = { exports: {} };
  const load = (id) => (id === 'wx-server-sdk' ? {} : require(id));
  vm.runInThisContext(`(function (module, exports, require) {${outputFiles[0].text}\n})`)(
    module,
    module.exports,
    load,
  );
  return module.exports;
}

async function bundle(source, out, entries) {
  const sdk = bundleSdk();
  await build({
    ...settings,
    ...shipped,
    entryPoints: entries.map(({ name }) => ({ in: `entry:${name}`, out: `${name}/index` })),
    outdir: out,
    plugins: [virtualEntries(source, entries), sdkBeside()],
  });
  const text = await sdk;
  await Promise.all(entries.map(({ name }) => writeFile(path.join(out, name, SDK_FILE), text)));
}

const shipped = { target: 'node18', minify: true, legalComments: 'none' };
const SDK_FILE = 'wx-server-sdk.js';

/** The SDK is the same for every function and most of their size: made once a version, put beside each. */
async function bundleSdk() {
  const { version } = require('wx-server-sdk/package.json');
  const recipe = createHash('sha256').update(JSON.stringify([UNUSED_CLIENTS, shipped, esbuild]));
  const kept = path.join(
    root,
    '.cache',
    `wx-server-sdk-${version}-${recipe.digest('hex').slice(0, 12)}.js`,
  );
  if (existsSync(kept)) return readFile(kept);
  const { outputFiles } = await build({
    ...settings,
    ...shipped,
    entryPoints: ['wx-server-sdk'],
    write: false,
    plugins: [withoutUnusedClients()],
  });
  const text = outputFiles[0].contents;
  await mkdir(path.dirname(kept), { recursive: true });
  // several builds may run at once: the file appears whole or not at all
  const draft = `${kept}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, kept);
  return text;
}

function sdkBeside() {
  return {
    name: 'sdk-beside',
    setup({ onResolve }) {
      onResolve({ filter: /^wx-server-sdk$/ }, () => ({ path: `./${SDK_FILE}`, external: true }));
    },
  };
}

function virtualEntries(source, entries) {
  const texts = new Map(entries.map(({ name, text }) => [`entry:${name}`, text]));
  return {
    name: 'virtual-entries',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry:/ }, ({ path: id }) => ({ path: id, namespace: 'entry' }));
      onLoad({ filter: /.*/, namespace: 'entry' }, ({ path: id }) => ({
        contents: texts.get(id),
        resolveDir: source,
        loader: 'ts',
      }));
    },
  };
}

function withoutUnusedClients() {
  return {
    name: 'without-unused-clients',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^@cloudbase\// }, ({ path: id }) =>
        id in UNUSED_CLIENTS ? { path: id, namespace: 'unused' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'unused' }, ({ path: id }) => ({
        contents: UNUSED_CLIENTS[id],
      }));
    },
  };
}

async function writeSettings(out, name) {
  const folder = path.join(out, name);
  const { timeout, triggers = [] } = FUNCTIONS[name];
  const openapi = servicesUsed(await readFile(path.join(folder, 'index.js'), 'utf8'));
  const manifest = { name, version: '1.0.0', private: true, main: 'index.js' };
  const config = { permissions: { openapi }, triggers, timeout };
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(path.join(folder, 'config.json'), `${JSON.stringify(config, null, 2)}\n`);
}

/** The WeChat services a function calls need a permission each: read off its text, so that none is forgotten. */
function servicesUsed(text) {
  const calls = text.matchAll(/\.openapi\.([a-zA-Z]+\.[a-zA-Z]+)\(/g);
  return [...new Set([...calls].map(([, service]) => service))].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [source, out] = process.argv.slice(2);
  await buildFunctions({ source, out });
}
