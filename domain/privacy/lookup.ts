import { readPhone } from '../people/phone';
import { halfWidth } from '../text/half-width';

/**
 * Canonical strings for keyed-hash look-up. The kind in front keeps a phone number from ever matching an identity
 * number; null means there is nothing to look up by.
 */
export function phoneLookup(text: string): string | null {
  const phone = readPhone(text);
  return phone.ok ? `phone:+86${phone.value.number.replace('-', '')}` : null;
}

/** Any 18-sign identity number, whether its check sign is right or not: a mistyped one must still find its record. */
export function idLookup(text: string): string | null {
  const number = halfWidth(text).replace(/[\s-]/g, '').toUpperCase();
  return /^\d{17}[\dX]$/.test(number) ? `id:${number}` : null;
}

/** A spoken code (claim or invitation) in its canonical form, so that only its hash is kept. */
export function codeLookup(kind: 'claim' | 'invitation', code: string): string {
  return `code:${kind}:${code}`;
}
