import {
  CLAIM_CODE_BYTES,
  claimCode,
  INVITATION_CODE_BYTES,
  invitationCode,
  parseClaimCode,
  parseInvitationCode,
} from '@domain/people/codes';
import fc from 'fast-check';

const random = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test('a claim code is two groups of four and reads back as typed', () => {
  fc.assert(
    fc.property(random(CLAIM_CODE_BYTES), (bytes) => {
      const code = claimCode(bytes);
      expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      expect(parseClaimCode(` ${code.toLowerCase().replace('-', ' ')}`)).toEqual({
        ok: true,
        value: code,
      });
    }),
  );
});

test('an invitation code is three groups of four and reads back', () => {
  fc.assert(
    fc.property(random(INVITATION_CODE_BYTES), (bytes) => {
      const code = invitationCode(bytes);
      expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      expect(parseInvitationCode(code.replace(/-/g, ''))).toEqual({ ok: true, value: code });
    }),
  );
});

test('one wrong sign is sent back', () => {
  const code = claimCode(new Uint8Array(CLAIM_CODE_BYTES));
  expect(parseClaimCode(`3${code.slice(1)}`)).toEqual({
    ok: false,
    reason: '这个码不对，可能有一位抄错了，请再对一下。',
  });
  expect(parseClaimCode('7K4Q')).toEqual({ ok: false, reason: '这个码有 8 位，请再对一下。' });
});
