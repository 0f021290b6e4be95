import type { ContactChannel, Matter } from '@domain/matter/matter';
import { plainText } from '@domain/text/plain-text';
import type { WriteContext } from '../../kernel/context';
import { newClaimCode } from '../../office/claim-codes';
import type { ChosenConsent } from '../../office/consents';
import { keepReadOut } from '../../office/read-out';

const CONTACT: Record<'phone' | 'counter' | 'group' | 'hotline', ContactChannel> = {
  phone: 'phone',
  hotline: 'phone',
  counter: 'visit',
  group: 'group',
};

/**
 * What belongs to a registered matter: the caller's words, the contact that is counted, what he agreed to as staff read
 * it to him, and the code that is told to him, which is the answer.
 */
export async function writeBeside(
  ctx: WriteContext,
  matter: Matter,
  personId: string,
  said: {
    channel: keyof typeof CONTACT;
    narrative: string;
    consents: readonly ChosenConsent[];
  },
): Promise<string> {
  const { tx, now, person } = ctx;
  tx.insert('parties', {
    _id: ctx.newId(),
    matterId: matter._id,
    personId,
    role: 'worker',
    relation: '',
    narrative: plainText(said.narrative),
    wants: '',
    claimAmount: '',
    statistics: {},
    createdAt: now,
  });
  tx.insert('contacts', {
    _id: ctx.newId(),
    matterId: matter._id,
    at: now,
    byId: person._id,
    channel: CONTACT[said.channel],
    with: 'worker',
    people: 1,
    note: '',
  });
  await keepReadOut(ctx, personId, said.consents);
  const { code, document } = newClaimCode(ctx, matter._id, personId);
  tx.insert('claimCodes', document);
  return code;
}
