import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** A new id: no meaning, no order, 100 random bits. */
export function newId(): string {
  return Array.from(randomBytes(20), (byte) => ALPHABET.charAt(byte & 31)).join('');
}

/** `n` unpredictable bytes, for the domain rules that ask for randomness. */
export function random(n: number): Uint8Array {
  return new Uint8Array(randomBytes(n));
}
