import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PATHS = {
  '@contracts/*': ['./contracts/*'],
  '@domain/*': ['./domain/*'],
  '@/*': ['./src/*'],
};

/**
 * Loads a module of src as the mini-program sees it (`*.weapp.ts` first). `given` replaces modules it imports, by the
 * name written in the import.
 */
export function loadSource<T>(file: string, given: Record<string, unknown> = {}): T {
  const bundle = execFileSync(
    path.join(ROOT, 'node_modules/.bin/esbuild'),
    [
      file,
      '--bundle',
      '--format=cjs',
      '--platform=node',
      '--resolve-extensions=.weapp.tsx,.weapp.ts,.tsx,.ts,.js,.json',
      '--loader:.scss=empty',
      '--define:process.env.TARO_ENV="weapp"',
      `--tsconfig-raw=${JSON.stringify({ compilerOptions: { jsx: 'react-jsx', paths: PATHS } })}`,
      '--log-level=error',
      ...Object.keys(given).map((name) => `--external:${name}`),
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 20_000_000 },
  );
  const real = createRequire(__filename);
  const loaded = { exports: {} as T };
  const run = new Function('module', 'exports', 'require', bundle);
  run(loaded, loaded.exports, (name: string) => (name in given ? given[name] : real(name)));
  return loaded.exports;
}
