import type { Program, Screen } from './harness';

/** An answer of the office comes over a real wire; within this it is there on a busy machine too, in ms. */
const PATIENCE = 15_000;

/** Waits until the words are on the page. */
export async function sees(screen: Screen, words: string): Promise<void> {
  await until(
    () => screen.has(words),
    () => `"${words}" did not come:\n${screen.text()}`,
    screen,
  );
}

/** Waits until the words are gone from the page: a sheet has closed, a step is over. */
export async function seesNoMore(screen: Screen, words: string): Promise<void> {
  await until(
    () => !screen.has(words),
    () => `"${words}" is still there:\n${screen.text()}`,
    screen,
  );
}

/** Taps what leads to another page; answers where the program goes: "redirectTo /packages/…". */
export async function leadsTo(program: Program, screen: Screen, words: string): Promise<string> {
  const { moves } = program.record;
  const before = moves.length;
  await screen.tap(words);
  await until(
    () => moves.length > before,
    () => `"${words}" led nowhere:\n${screen.text()}`,
    screen,
  );
  return moves[before] ?? '';
}

/** Taps what leads to another page and opens that page, as WeChat does; the one before is left. */
export async function follow(program: Program, screen: Screen, words: string): Promise<Screen> {
  const [, address = ''] = (await leadsTo(program, screen, words)).split(' ');
  const [route = '', search = ''] = address.split('?');
  screen.close();
  return program.open(route, Object.fromEntries(new URLSearchParams(search)));
}

async function until(done: () => boolean, why: () => string, screen: Screen): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!done()) {
    if (performance.now() > end) throw new Error(why());
    await new Promise((next) => setTimeout(next, 20));
    await screen.settle();
  }
}
