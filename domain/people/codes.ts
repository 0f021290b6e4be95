import { isChecked, SAFE_SIGNS, safeSigns, withCheck } from '../matter/code-alphabet';
import { halfWidth } from '../text/half-width';
import { type Read, refused, understood } from '../text/read';

/** A code a person reads aloud or types once. Its guessability is for the caller to bound: few tries, short life. */
interface CodeShape {
  signs: number;
  group: number;
}

/** Ties somebody who called or came to the counter to his WeChat: 8 signs, 23^7 ≈ 3.4 thousand million. */
const CLAIM: CodeShape = { signs: 8, group: 4 };
/** Lets a lawyer or a colleague in: 12 signs, 23^11 ≈ 10^15. */
const INVITATION: CodeShape = { signs: 12, group: 4 };

export const CLAIM_CODE_BYTES = (CLAIM.signs - 1) * 2;
export const INVITATION_CODE_BYTES = (INVITATION.signs - 1) * 2;

/** "7K4Q-XW3M", from CLAIM_CODE_BYTES random bytes. */
export function claimCode(random: Uint8Array): string {
  return write(random, CLAIM);
}

/** "7K4Q-XW3M-2P9H", from INVITATION_CODE_BYTES random bytes. */
export function invitationCode(random: Uint8Array): string {
  return write(random, INVITATION);
}

/** The canonical form of a claim code as typed, or what is wrong with it. */
export function parseClaimCode(text: string): Read<string> {
  return read(text, CLAIM);
}

/** The canonical form of an invitation code as typed, or what is wrong with it. */
export function parseInvitationCode(text: string): Read<string> {
  return read(text, INVITATION);
}

function write(random: Uint8Array, shape: CodeShape): string {
  return grouped(withCheck(safeSigns(random, shape.signs - 1)), shape.group);
}

function read(text: string, shape: CodeShape): Read<string> {
  const signs = halfWidth(text)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ZSGB]/g, (sign) => LOOK_ALIKE[sign] ?? sign);
  if (signs.length !== shape.signs) return refused(`这个码有 ${shape.signs} 位，请再对一下。`);
  if (![...signs].every((sign) => SAFE_SIGNS.includes(sign)) || !isChecked(signs)) {
    return refused('这个码不对，可能有一位抄错了，请再对一下。');
  }
  return understood(grouped(signs, shape.group));
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { Z: '2', S: '5', G: '6', B: '8' };

function grouped(signs: string, size: number): string {
  return signs.replace(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1-');
}
