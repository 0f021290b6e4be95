import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Figure, median, ms } from './figure';

const ROUNDS = 9;
const BAR = 0.75;

/** What a fresh process does; it says how many ms of processor time that took, whoever else is at work. */
const PROBE = (work: string) =>
  `const began = process.cpuUsage(); ${work}; const { user, system } = process.cpuUsage(began); console.log((user + system) / 1000);`;

/** Loading a built function and starting its SDK, over loading the SDK alone from node_modules. Fresh processes, in turns. */
export function coldStarts(root: string): Figure[] {
  const built = path.join(root, 'dist/cloudfunctions');
  const names = readdirSync(built, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const works = new Map([['', `require('wx-server-sdk')`]]);
  for (const name of names) {
    const file = (inner: string) => JSON.stringify(path.join(built, name, inner));
    const init = `const sdk = require(${file('wx-server-sdk.js')}); sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })`;
    works.set(name, `require(${file('index.js')}); ${init}`);
  }
  const taken = new Map([...works.keys()].map((name) => [name, new Array<number>()]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, work] of works) taken.get(name)?.push(inFreshProcess(work, root));
  const bare = median(taken.get('') ?? []);
  return names.map((name) => {
    const own = median(taken.get(name) ?? []);
    const of = `${ms(own)} ÷ ${ms(bare)} for the bare SDK`;
    return { name: `cold start of ${name}`, ratio: own / bare, of, bar: BAR };
  });
}

function inFreshProcess(work: string, cwd: string): number {
  const env = { PATH: process.env.PATH, TCB_ENV: 'local', SCF_NAMESPACE: 'local' };
  const said = execFileSync(process.execPath, ['-e', PROBE(work)], {
    ...{ cwd, env, timeout: 60_000, encoding: 'utf8' },
  });
  const taken = Number(said.trim().split('\n').at(-1));
  if (!(taken > 0)) throw new Error(`the process did not say how long it took: ${said}`);
  return taken;
}
