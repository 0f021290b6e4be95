import type { At } from '@domain/time/types';
import type { World } from './office-world';

// The office's clock, moved and not waited for.

/** In ms; what has gathered over weeks is worked off in less, on a busy machine too. */
const CAUGHT_UP_WITHIN = 30_000;

/** What the office's clock shows. */
export async function nowAt(world: World): Promise<At> {
  return Number((await look(world, 'clock')).now);
}

/** Moves the office's clock forward and lets what has become due happen. */
export async function setClock(world: World, at: At): Promise<void> {
  await press(world, 'clock/set', { at });
  await tick(world);
}

/** The scheduler's minutes until nothing is due any more: another run may have been under way. */
export async function tick(world: World): Promise<void> {
  const end = performance.now() + CAUGHT_UP_WITHIN;
  for (;;) {
    await press(world, 'clock/fire');
    const now = { $lte: await nowAt(world) };
    const due =
      (await count(world, 'timers', { wakeAt: now })) +
      (await count(world, 'outbox', { dead: false, nextAt: now }));
    if (due === 0) return;
    if (performance.now() > end) throw new Error('the clock does not catch up');
    await new Promise((next) => setTimeout(next, 50));
  }
}

async function count(world: World, collection: string, filter: object): Promise<number> {
  const query = new URLSearchParams({ collection, filter: JSON.stringify(filter), limit: '1' });
  return Number((await look(world, `documents?${query}`)).total);
}

const look = (world: World, what: string) => answerOf(fetch(addressOf(world, what)));

const press = (world: World, what: string, body: object = {}) =>
  answerOf(
    fetch(addressOf(world, what), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const addressOf = ({ url }: World, what: string) => `${url}/_localcloud/api/${what}`;

async function answerOf(asked: Promise<Response>): Promise<Record<string, unknown>> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`the clock did not answer: ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}
