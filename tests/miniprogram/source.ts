import { createRequire } from 'node:module';
import path from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = path.resolve(__dirname, '../..');

/**
 * Loads a module of src as the mini-program sees it (`*.weapp.ts` first). `given` replaces modules it imports, by the
 * name written in the import. For test files that run in Node: `@jest-environment node`.
 */
export function loadSource<T>(file: string, given: Record<string, unknown> = {}): T {
  const names = Object.keys(given);
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    external: names,
    tsconfigRaw: {
      compilerOptions: {
        jsx: 'react-jsx',
        paths: {
          '@contracts/*': ['./contracts/*'],
          '@domain/*': ['./domain/*'],
          '@/*': ['./src/*'],
        },
      },
    },
    resolveExtensions: ['.weapp.tsx', '.weapp.ts', '.tsx', '.ts', '.js', '.json'],
    loader: { '.scss': 'empty' },
    define: { 'process.env.TARO_ENV': '"weapp"' },
    logLevel: 'silent',
  });
  const real = createRequire(__filename);
  const loaded = { exports: {} as T };
  const run = new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '');
  run(loaded, loaded.exports, (name: string) => (name in given ? given[name] : real(name)));
  return loaded.exports;
}
