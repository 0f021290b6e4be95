import { cloud } from '../kernel/cloud';
import type { EffectKind } from '../kernel/effects';
import type { Store } from '../kernel/store';

const BATCH = 50;

/** Takes away what an erased person wrote and uploaded, batch by batch; decisions, times and steps stay. */
export const PERSON_ERASED: EffectKind<{ personIds: string[] }> = {
  kind: 'person.erased',
  async deliver({ store }, { personIds }) {
    let left = 0;
    for (const personId of personIds) left += await eraseOf(store, personId);
    // bounded by batches: the clock goes on until nothing is left
    if (left > 0) throw new Error('more to erase');
  },
};

async function eraseOf(store: Store, personId: string): Promise<number> {
  await store.removeWhere('drafts', { personId });
  await store.removeWhere('papers', { personId });
  await store.removeWhere('inbox', { personId });
  await store.updateWhere('parties', { personId }, { narrative: '', wants: '', relation: '' });
  const files = await store.find(
    'files',
    { ownerId: personId },
    { order: [['at', 'desc']], limit: BATCH },
  );
  if (files.length > 0) {
    await cloud().deleteFile({ fileList: files.map((file) => file.fileID) });
    await store.removeWhere('files', { _id: { in: files.map((file) => file._id) } });
  }
  const matters = await store.find(
    'matters',
    { ownerIds: personId },
    { order: [['updatedAt', 'desc']], limit: 1000 },
  );
  for (const { _id, applicantId, summary } of matters) {
    await store.updateWhere('messages', { matterId: _id, byId: personId }, { text: '（已删除）' });
    if (applicantId === personId && summary !== '（已删除）') {
      await store.updateWhere(
        'matters',
        { _id },
        { summary: '（已删除）', applicantMasked: '已删除', 'triage.topicReason': '' },
      );
    }
  }
  return files.length === BATCH ? 1 : 0;
}
