import { isDeepStrictEqual } from 'node:util';
import type { Matter } from '@domain/matter/matter';
import { plainReason } from '@domain/triage/urgency-sentences';
import { cloud, database } from '../kernel/cloud';
import type { EffectKind } from '../kernel/effects';
import type { Store } from '../kernel/store';

const BATCH = 50;
const MOST_MATTERS = 1000;
const ERASED = '（已删除）';

/** Takes away what an erased person wrote and uploaded, batch by batch; decisions, times and steps stay. */
export const PERSON_ERASED: EffectKind<{ personIds: string[] }> = {
  kind: 'person.erased',
  async deliver({ store }, { personIds }) {
    let filesLeft = false;
    for (const personId of personIds) {
      await eraseWords(store, personId);
      filesLeft = (await eraseFiles(store, personId)) || filesLeft;
    }
    return filesLeft ? 'more' : undefined;
  },
};

/** Deletes a batch of his files; answers whether there may be more. */
async function eraseFiles(store: Store, ownerId: string): Promise<boolean> {
  const files = await store.find('files', { ownerId }, { order: [['at', 'desc']], limit: BATCH });
  if (files.length === 0) return false;
  await cloud().deleteFile({ fileList: files.map((file) => file.fileID) });
  await store.removeWhere('files', { _id: { in: files.map((file) => file._id) } });
  return files.length === BATCH;
}

async function eraseWords(store: Store, personId: string): Promise<void> {
  await store.removeWhere('drafts', { personId });
  await store.removeWhere('papers', { personId });
  await store.removeWhere('inbox', { personId });
  await store.updateWhere('parties', { personId }, { narrative: '', wants: '', relation: '' });
  const matters = await store.find(
    'matters',
    { ownerIds: personId },
    { order: [['updatedAt', 'desc']], limit: MOST_MATTERS },
  );
  for (const matter of matters) await eraseIn(store, matter, personId);
}

/** What he said in one matter: in messages, with his steps, in complaints, and in the matter itself. */
async function eraseIn(store: Store, matter: Matter, personId: string): Promise<void> {
  const { _id: matterId } = matter;
  const { command: _ } = database();
  await store.updateWhere('messages', { matterId, byId: personId }, { text: ERASED });
  await store.updateWhere('events', { matterId, actorId: personId }, { note: _.remove() });
  // the one step that is told in his own words
  await store.updateWhere(
    'events',
    { matterId, actorId: personId, action: 'reopen' },
    { text: '事项重新打开' },
  );
  await store.updateWhere('complaints', { matterId, personId }, { text: ERASED });
  // told by the clock, with the day that was counted from his
  if (isHis(matter, personId))
    await store.updateWhere(
      'events',
      { matterId, action: 'limitNear' },
      { text: '期限提醒', note: _.remove() },
    );
  const words = { ...ownWords(matter, personId), ...laterWords(matter) };
  if (Object.keys(words).length > 0)
    await store.updateWhere('matters', { _id: matterId }, { ...words, version: _.inc(1) });
}

/** A collective matter is not one person's. */
const isHis = ({ lead, applicantId }: Matter, personId: string): boolean =>
  !lead && applicantId === personId;

/** What his story and what he told of his days left in his own matter: his name and words, and what was read or counted from them. */
function ownWords(matter: Matter, personId: string): Record<string, unknown> {
  if (!isHis(matter, personId)) return {};
  const { triage } = matter;
  const { command: _ } = database();
  const plain = triage.urgencyReasons.map(({ id }) => plainReason(id));
  return {
    ...(matter.summary !== ERASED && {
      summary: ERASED,
      applicantMasked: '已删除',
      'triage.topicReason': '',
    }),
    ...(matter.clockFacts && { clockFacts: _.remove() }),
    ...(matter.siteKeys && { siteKeys: _.remove() }),
    ...(triage.levelWords !== undefined && { 'triage.levelWords': _.remove() }),
    ...(!isDeepStrictEqual(plain, triage.urgencyReasons) && { 'triage.urgencyReasons': plain }),
  };
}

/** What he wrote on the way. */
function laterWords(matter: Matter): Record<string, string> {
  const words: Record<string, string> = {};
  if (matter.lead) return words;
  if (matter.objection && matter.objection.reasons !== ERASED) words['objection.reasons'] = ERASED;
  if (matter.reassignAsked) words['reassignAsked.reasons'] = '';
  if (matter.upgradeAsked) words['upgradeAsked.reasons'] = '';
  if (matter.rating) words['rating.words'] = '';
  return words;
}
