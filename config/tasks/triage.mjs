/**
 * npm run -s triage < questions.jsonl
 *
 * Bundles the triage command when its sources are newer than the bundle, then runs it.
 * Nothing but predictions goes to stdout.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const entry = join(root, 'config/tasks/triage-cli.ts');
const bundle = join(root, 'dist/tasks/triage-cli.js');

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce(
      (latest, file) => Math.max(latest, statSync(join(file.parentPath, file.name)).mtimeMs),
      0,
    );

const stale = () =>
  !existsSync(bundle) ||
  statSync(bundle).mtimeMs < Math.max(newest(join(root, 'domain')), statSync(entry).mtimeMs);

if (stale()) {
  mkdirSync(dirname(bundle), { recursive: true });
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'error',
    alias: { '@domain': join(root, 'domain') },
  });
}

await import(pathToFileURL(bundle).href);
