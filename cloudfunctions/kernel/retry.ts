import { setTimeout as pause } from 'node:timers/promises';
import { isConflict } from './database-errors';
import { AppError } from './errors';
import { log } from './log';

const MOST_TRIES = 5;
const MOST_MS = 2_000;
const FIRST_PAUSE_MS = 15;

/**
 * Runs `attempt` again while somebody else keeps changing the same documents: at most 5 times and 2 seconds,
 * with growing, scattered pauses. Throws CONFLICT after that.
 */
export async function retried<T>(
  attempt: (tries: number) => Promise<T>,
  about: { action: string; traceId: string },
): Promise<T> {
  const started = performance.now();
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(tries);
    } catch (error) {
      if (!isConflict(error)) throw error;
      const wait = FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + Math.random());
      if (tries === MOST_TRIES || performance.now() - started + wait > MOST_MS)
        throw new AppError('CONFLICT');
      log({ event: 'retried', ...about, tries });
      await pause(wait);
    }
  }
}
