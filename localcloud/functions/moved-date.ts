/**
 * Replaces the global Date by one whose "now" is shifted by `offset()` milliseconds.
 * The prototype is shared, so `instanceof Date` holds for dates made before and after.
 */
export function moveDate(offset: () => number): void {
  const Real = Date;
  const now = () => Math.floor(Real.now() + offset());
  function Moved(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new Real(now()).toString();
    const target = (new.target as unknown) === Moved ? Real : new.target;
    return Reflect.construct(Real, args.length === 0 ? [now()] : args, target);
  }
  Object.defineProperties(Moved, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: Real.prototype, writable: false },
    now: { value: now, writable: true, configurable: true },
    parse: { value: Real.parse, writable: true, configurable: true },
    UTC: { value: Real.UTC, writable: true, configurable: true },
  });
  Object.defineProperty(Real.prototype, 'constructor', {
    value: Moved,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globalThis, 'Date', { value: Moved, writable: true, configurable: true });
}
