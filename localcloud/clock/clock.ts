/** The cloud's time: the machine's clock plus a shift that tests and the console can change. */
export class Clock {
  /** The shift in milliseconds, shared with the functions' workers, which read it at every Date. */
  readonly shared = new SharedArrayBuffer(8);
  private readonly shift = new Float64Array(this.shared);
  private readonly listeners = new Set<() => void>();

  /** Epoch ms, moved. */
  now(): number {
    return Math.floor(Date.now() + this.offset());
  }

  /** How far the clock is moved, in ms. */
  offset(): number {
    return this.shift[0] ?? 0;
  }

  /** Moves the clock by some milliseconds; negative moves it back. */
  advance(ms: number): void {
    if (!Number.isFinite(ms)) throw new RangeError('the clock moves by a number of milliseconds');
    this.shift[0] = this.offset() + ms;
    for (const listener of this.listeners) listener();
  }

  /** Sets the clock to a moment (epoch ms); it runs on from there. */
  set(at: number): void {
    this.advance(at - Date.now() - this.offset());
  }

  /** Calls back whenever the clock is moved; answers how to stop that. */
  onMove(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
