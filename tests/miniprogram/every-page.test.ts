import type { CallReply } from '@contracts/envelope';
import { builtAppJson, openProgram, type Program } from './harness';
import { OfficeLine } from './office-line';
import { loadSource } from './source';
import { childrenOf, type MpNode } from './tree';
import type { CallFunction } from './wx-stub';

/** WeChat's advice for a page (nodes, depth, children) and our own bar for its first picture. */
const FIRST_RENDER = 20 * 1024;
const MOST_NODES = 1000;
const MOST_DEPTH = 30;

/** Who a package is for. */
const PEOPLE: Record<string, string> = {
  office: 'demo-staff-chen',
  chambers: 'demo-lawyer-li',
  admin: 'demo-admin-wu',
  publishing: 'demo-admin-wu',
};

const { pages, subPackages } = builtAppJson();
const routes = [
  ...pages,
  ...subPackages.flatMap(({ root, pages: inside }) =>
    inside.map((page) => `${root.replace(/\/$/, '')}/${page}`),
  ),
];

const personOf = (route: string): string =>
  PEOPLE[/^packages\/(\w+)/.exec(route)?.[1] ?? ''] ?? 'demo-worker-wang';

/** Pages that show one thing: which one, as their reader would find it. */
const SHOWN: Record<string, (ask: Ask) => Promise<Record<string, string>>> = {
  'packages/aid/matter/index': async (ask) => ({ id: await first(ask('intake', 'my-matters')) }),
  'packages/aid/done/index': async (ask) => ({ id: await first(ask('intake', 'my-matters')) }),
  'packages/learning/read/index': async (ask) => ({
    id: await first(ask('learning', 'explainers')),
  }),
  'packages/tools/calculator/index': () => Promise.resolve({ id: 'ending-pay' }),
  'packages/papers/paper/index': () => Promise.resolve({ id: 'government-application' }),
  'packages/office/matter/index': async (ask) => ({ id: await first(ask('handling', 'register')) }),
  'packages/chambers/offer/index': async (ask) => ({
    id: await first(ask('assignment', 'my-offers')),
  }),
  'packages/chambers/case/index': async (ask) => ({
    id: await first(ask('assignment', 'my-cases')),
  }),
};

type Ask = (fn: string, action: string) => Promise<{ id: string }[]>;

async function first(items: Promise<{ id: string }[]>): Promise<string> {
  const [found] = await items;
  if (!found) throw new Error('the demonstration office has none');
  return found.id;
}

const { CURRENT_BUILD } = loadSource<{ CURRENT_BUILD: number }>('contracts/envelope.ts');

let line: OfficeLine;
let program: Program;
let caller: CallFunction;

const ask: Ask = async (fn, action) => {
  const reply = (await caller(fn, { action, build: CURRENT_BUILD, input: {} })) as CallReply;
  if (!reply.ok) throw new Error(`${action}: ${reply.error.message}`);
  return (reply.data as { items: { id: string }[] }).items;
};

beforeAll(async () => {
  line = await OfficeLine.open();
  program = openProgram({ callFunction: (name, data) => caller(name, data) });
}, 180_000);

afterAll(() => line?.close());

test.each(routes)(
  '%s opens, lightly',
  async (route) => {
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    caller = line.as(personOf(route));
    const screen = await program.open(route, await SHOWN[route]?.(ask));
    await screen.arrived();
    const drawn = screen.nodes().filter(isDrawn);
    expect(screen.text()).not.toBe('');
    expect(Math.max(...screen.payloads.map(({ bytes }) => bytes))).toBeLessThan(FIRST_RENDER);
    expect(drawn.length).toBeLessThan(MOST_NODES);
    expect(depthOf(screen.nodes()[0])).toBeLessThan(MOST_DEPTH);
    expect(errors.mock.calls).toEqual([]);
    errors.mockRestore();
    screen.close();
  },
  30_000,
);

/** Templates and slots are nothing a phone draws. */
const isDrawn = (node: MpNode): boolean =>
  node._vt?.tagName !== undefined &&
  node._vt.attrs?.some(({ name }) => name === 'data-sid') === true;

function depthOf(node: MpNode | undefined): number {
  if (!node) return 0;
  return (isDrawn(node) ? 1 : 0) + Math.max(0, ...childrenOf(node).map(depthOf));
}
