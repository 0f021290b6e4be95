/**
 * The signs of spoken codes: digits and letters that are not taken for one another when read aloud in Chinese or
 * copied by hand. Left out: 0 1 I L O U (look alike), B/8, S/5, Z/2, G/6, and of P B D T E, C Z, M N, J G only one each.
 */
export const SAFE_SIGNS = '23456789ACFHJKMPQRTVWXY';

/** Prime, and larger than the 36 digits and letters, so that a weighted sum tells every pair of signs apart. */
const MODULUS = 37;
/** Every sign a code may contain; its place is its value. */
const ALL_SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Draws `count` safe signs from random bytes, two bytes a sign so that none is noticeably likelier.
 * Throws RangeError when there are too few bytes.
 */
export function safeSigns(random: Uint8Array, count: number): string {
  if (random.length < count * 2) throw new RangeError(`needs ${count * 2} random bytes`);
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const value = (random[index * 2] ?? 0) * 256 + (random[index * 2 + 1] ?? 0);
    text += SAFE_SIGNS.charAt(value % SAFE_SIGNS.length);
  }
  return text;
}

/**
 * The body with its check sign behind it. The body's last sign is moved on until the check sign is a safe one too; it
 * must itself be safe. Any one wrong sign and any two neighbours exchanged make the check fail.
 */
export function withCheck(body: string): string {
  const stem = body.slice(0, -1);
  const first = SAFE_SIGNS.indexOf(body.slice(-1));
  for (let step = 0; step < SAFE_SIGNS.length; step += 1) {
    const candidate = stem + SAFE_SIGNS.charAt((first + step) % SAFE_SIGNS.length);
    const check = ALL_SIGNS.charAt(checkValue(candidate));
    if (check !== '' && SAFE_SIGNS.includes(check)) return candidate + check;
  }
  // 23 bodies have 23 different checks, of which at most 14 are not safe.
  throw new RangeError('no safe check sign');
}

/** Whether the last sign is the check of those before it. */
export function isChecked(code: string): boolean {
  const check = ALL_SIGNS.indexOf(code.slice(-1));
  return code.length > 1 && check >= 0 && checkValue(code.slice(0, -1)) === check;
}

/** −Σ value·2^(place from the right, the check's own place being 0) mod 37; 2 has order 36 there, so all weights differ. */
function checkValue(body: string): number {
  let sum = 0;
  for (const sign of body) sum = (sum * 2 + Math.max(0, ALL_SIGNS.indexOf(sign))) % MODULUS;
  return (MODULUS - ((sum * 2) % MODULUS)) % MODULUS;
}
