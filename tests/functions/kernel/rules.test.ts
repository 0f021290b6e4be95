import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../harness-build';

const FUNCTIONS = path.join(ROOT, 'cloudfunctions');

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return sources(full);
    return name.endsWith('.ts') ? [full] : [];
  });

const filesWith = (pattern: RegExp): string[] =>
  sources(FUNCTIONS)
    .filter((file) => pattern.test(readFileSync(file, 'utf8')))
    .map((file) => path.relative(FUNCTIONS, file));

/** What the types alone cannot keep out. */
const KEPT_TO: [what: string, pattern: RegExp, files: string[]][] = [
  ['the SDK is imported', /from 'wx-server-sdk'|require\('wx-server-sdk'\)/, ['kernel/cloud.ts']],
  ['the environment is read', /process\.env/, ['kernel/config.ts']],
  ['the time is read', /Date\.now\(|new Date\(\)/, ['kernel/serve.ts']],
  ['something is printed', /console\.\w+\(/, ['kernel/log.ts']],
  ['a query is built', /\.where\(/, ['kernel/store.ts']],
  ['a transaction begins', /startTransaction|runTransaction/, ['kernel/store.ts']],
  ['the platform names the caller', /getWXContext/, ['kernel/cloud.ts']],
];

test.each(KEPT_TO)('%s in one file only', (_, pattern, files) => {
  expect(filesWith(pattern).sort()).toEqual(files);
});
