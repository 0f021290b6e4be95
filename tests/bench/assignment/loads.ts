import type { At } from '@domain/time/types';
import type { Card } from './desk';

export interface Loads {
  /** Of each lawyer: the share of his capacity that was taken, over time. */
  shares: number[];
  /** The share of all lawyers' time spent over capacity. */
  over: number;
}

/** Keeps how much everybody had in hand, and for how long, from a moment on. */
export class LoadBook {
  private readonly kept: { share: number; over: number; since: At }[];

  constructor(
    private readonly cards: readonly Card[],
    private readonly from: At,
  ) {
    this.kept = cards.map(() => ({ share: 0, over: 0, since: from }));
  }

  change(card: Card, by: number, now: At): void {
    this.settle(card, now);
    card.openLoad += by;
  }

  until(end: At): Loads {
    for (const card of this.cards) this.settle(card, end);
    const length = end - this.from;
    const shares = this.kept.map(({ share }) => share / length);
    const over = this.kept.reduce((sum, one) => sum + one.over, 0);
    return { shares, over: over / length / Math.max(1, this.cards.length) };
  }

  private settle({ index, openLoad, capacity }: Card, now: At): void {
    const kept = this.kept[index];
    if (!kept) throw new Error(`there is no lawyer ${index}`);
    const passed = Math.max(0, now - kept.since);
    kept.share += passed * (openLoad / capacity);
    if (openLoad > capacity) kept.over += passed;
    kept.since = Math.max(now, kept.since);
  }
}
