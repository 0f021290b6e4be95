import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Extent } from './extent';
import { type Figure, number } from './figure';

const ROUNDS = 11;
const BAR = 0.75;
const BARE = 'the bare SDK';

/** What a fresh process does; it says how many ms that took, and how many of a processor, whoever else is at work. */
const PROBE = (work: string) =>
  `const began = performance.now(), used = process.cpuUsage(); ${work};
  const took = performance.now() - began, { user, system } = process.cpuUsage(used);
  console.log(JSON.stringify({ ms: took, 'ms of a processor': (user + system) / 1000 }));`;

type Start = Record<'ms' | 'ms of a processor', number>;

/** Loading a built function and starting its SDK, over loading the SDK alone from node_modules. Fresh processes, in turns. */
export async function coldStarts(root: string, { rounds }: Extent): Promise<Figure[]> {
  const built = path.join(root, 'dist/cloudfunctions');
  const names = readdirSync(built, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const works = new Map([[BARE, `require('wx-server-sdk')`]]);
  for (const name of names) {
    const file = (inner: string) => JSON.stringify(path.join(built, name, inner));
    const init = `const sdk = require(${file('wx-server-sdk.js')}); sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })`;
    works.set(name, `require(${file('index.js')}); ${init}`);
  }
  const starts = new Map([...works.keys()].map((name) => [name, new Array<Start>()]));
  for (let round = 0; round < rounds(ROUNDS); round += 1)
    for (const [name, work] of works) starts.get(name)?.push(inFreshProcess(work, root));
  // a start is one long piece of work, which others can only lengthen: the quickest one is the truest
  const taken = (name: string, unit: keyof Start) =>
    Math.min(...(starts.get(name) ?? []).map((start) => start[unit]));
  return names.flatMap((name) =>
    (['ms', 'ms of a processor'] as const).map((unit) => {
      const [own, bare] = [taken(name, unit), taken(BARE, unit)];
      const of = `${number(own)} ÷ ${number(bare)} ${unit} for ${BARE}`;
      return { name: `cold start of ${name}, ${unit}`, ratio: own / bare, bar: BAR, of };
    }),
  );
}

function inFreshProcess(work: string, cwd: string): Start {
  const env = { PATH: process.env.PATH, TCB_ENV: 'local', SCF_NAMESPACE: 'local' };
  const said = execFileSync(process.execPath, ['-e', PROBE(work)], {
    ...{ cwd, env, timeout: 60_000, encoding: 'utf8' },
  });
  return JSON.parse(said.trim().split('\n').at(-1) ?? '');
}
