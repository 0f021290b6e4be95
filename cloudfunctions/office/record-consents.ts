import type { ConsentDocument } from '../documents';
import { isDuplicate } from '../kernel/database-errors';
import type { EffectKind } from '../kernel/effects';

/**
 * Writes down what somebody agreed to or not, as it was said in the transaction that asks for this: each under its own
 * id, with the moment it was said. Bears repetition.
 */
export const CONSENTS_RECORD: EffectKind<{ consents: ConsentDocument[] }> = {
  kind: 'consents.record',
  async deliver({ store }, { consents }) {
    try {
      await store.insert('consents', consents);
    } catch (error) {
      // they are written together or not at all
      if (!isDuplicate(error)) throw error;
    }
  },
};
