import type { DeliveryContext } from './effects';
import type { EffectTable } from './outbox';

/** What the scheduler's function does when it wakes. */
export interface TimerWork {
  readonly served: 'timer';
  run(ctx: DeliveryContext, effects: EffectTable): Promise<void>;
}

/** Whether the platform's scheduler sent this, by its shape alone. Who sent it is checked beside. */
export function looksLikeTimer(event: unknown): boolean {
  return typeof event === 'object' && event !== null && Reflect.get(event, 'Type') === 'Timer';
}
