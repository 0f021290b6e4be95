import type { At } from '@domain/time/types';

interface Entry {
  at: At;
  order: number;
  happens: () => void;
}

/** What will happen, by time; at the same moment in the order it was entered. A binary heap. */
export class Agenda {
  private readonly heap: Entry[] = [];
  private count = 0;

  add(at: At, happens: () => void): void {
    const entry = { at, order: this.count, happens };
    this.count += 1;
    let place = this.heap.push(entry) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.swapIfLater(above, place)) break;
      place = above;
    }
  }

  /** Lets everything before a moment happen, in order. */
  runUntil(end: At, tellTime: (at: At) => void): void {
    for (let next = this.take(end); next; next = this.take(end)) {
      tellTime(next.at);
      next.happens();
    }
  }

  private take(end: At): Entry | undefined {
    const [first] = this.heap;
    const last = this.heap.at(-1);
    if (!first || !last || first.at >= end) return undefined;
    this.heap.pop();
    if (first === last) return first;
    this.heap[0] = last;
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const lower = this.isLater(left, right) ? right : left;
      if (!this.swapIfLater(place, lower)) break;
      place = lower;
    }
    return first;
  }

  private isLater(one: number, other: number): boolean {
    const [a, b] = [this.heap[one], this.heap[other]];
    return a !== undefined && b !== undefined && (a.at - b.at || a.order - b.order) > 0;
  }

  private swapIfLater(above: number, below: number): boolean {
    const [a, b] = [this.heap[above], this.heap[below]];
    if (!a || !b || !this.isLater(above, below)) return false;
    this.heap[above] = b;
    this.heap[below] = a;
    return true;
  }
}
