const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name for one write, made before the first try: retries under the same name take effect once. Unique, not secret. */
export function newRequestId(): string {
  const random = Array.from(
    { length: 16 },
    () => LETTERS[Math.floor(Math.random() * LETTERS.length)],
  );
  return `${Date.now().toString(36)}-${random.join('')}`;
}
