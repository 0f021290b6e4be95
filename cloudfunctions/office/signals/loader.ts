import { relationsTo } from '@domain/matter/access';
import type { SignalDocument } from '../../documents';
import type { Loader } from '../../kernel/policy';
import { knowReach, viewerOf } from '../loaders';

const NOBODY = { ownerIds: [], handlerId: '', offereeId: '', awaitingRelease: false };

/** The signal named by `signalId`: whoever reaches its station. */
export const signalLoader: Loader<SignalDocument, { signalId: string }> = {
  name: 'signal',
  async load(from, { signalId }, person) {
    await knowReach(from, person);
    return from.get('signals', signalId);
  },
  relations: ({ scopeIds }, person) => relationsTo({ ...NOBODY, scopeIds }, viewerOf(person)),
  subject: () => ({}),
};
