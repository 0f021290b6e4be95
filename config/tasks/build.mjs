import { fileURLToPath } from 'node:url';
import { checkNode, installPackages } from './install.mjs';
import { root, whenChanged } from './fresh.mjs';
import { step } from './progress.mjs';

const SHARED = ['package-lock.json', 'tsconfig.json', 'contracts', 'domain'];
const SCREENS = [
  ...SHARED,
  'src',
  'config/index.ts',
  'config/taro',
  'babel.config.js',
  'config/tasks/build-screens.mjs',
];

/** What there is to build: each part knows its inputs, so that an unchanged one costs nothing. */
const PARTS = {
  functions: {
    inputs: [...SHARED, 'cloudfunctions', 'config/tasks/build-functions.mjs'],
    output: 'dist/cloudfunctions/database.json',
    build: async () => (await import('./build-functions.mjs')).buildFunctions(),
  },
  localcloud: {
    inputs: ['package-lock.json', 'localcloud', 'config/tasks/build-localcloud.mjs'],
    output: 'dist/localcloud/server.js',
    build: async () => (await import('./build-localcloud.mjs')).buildLocalcloud(),
  },
  demo: {
    inputs: [
      ...SHARED,
      'cloudfunctions',
      'demo',
      'config/tasks/serve.ts',
      'config/tasks/build-demo.mjs',
    ],
    output: 'dist/tasks/serve.js',
    build: async () => (await import('./build-demo.mjs')).buildDemo(),
  },
  h5: {
    inputs: SCREENS,
    output: 'dist/h5/index.html',
    build: async () => (await import('./build-screens.mjs')).buildH5(),
  },
  weapp: {
    inputs: SCREENS,
    output: 'dist/weapp/app.js',
    build: async () => (await import('./build-screens.mjs')).buildWeapp(),
  },
};

/** Builds these parts, one after the other: a screens build alone fills two cores. */
export async function buildParts(names) {
  for (const name of names) {
    const { inputs, output, build } = PARTS[name];
    await step(`build ${name}`, () => whenChanged(name, inputs, output, build));
  }
}

export { PARTS, root };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkNode();
  await installPackages();
  const wanted = process.argv.slice(2).filter((name) => name in PARTS);
  await buildParts(wanted.length > 0 ? wanted : Object.keys(PARTS));
}
