import { relationsTo, type Viewer } from '@domain/matter/access';
import type { Matter } from '@domain/matter/matter';
import type { ComplaintDocument, FileDocument, OfferDocument } from '../documents';
import type { Person } from '../kernel/identify';
import type { Loader, LoadFrom, Relation } from '../kernel/policy';
import { workerSees } from './file-viewer';
import { referenceOf, reviewTopOf } from './reference';

/** How access rules see a person of the office's records. A reviewer's district is known once `knowReach` has run. */
export function viewerOf(person: Person): Viewer {
  const { _id: personId, roles, stationId, firmId } = person;
  const districtId = roles.includes('reviewer') ? reviewTopOf(stationId) : undefined;
  return { personId, roles, stationId, districtId, ...(firmId && { firmId }) };
}

/** Reads the stations, at most once a minute, for who reaches further than his own. */
export async function knowReach({ db, now }: Pick<LoadFrom, 'db' | 'now'>, person: Person) {
  if (person.roles.includes('reviewer')) await referenceOf(db, now);
}

const subject = (matter: Matter) => ({ matterId: matter._id });

/** The matter named by `matterId`. */
export const matterLoader: Loader<Matter, { matterId: string }> = {
  name: 'matter',
  async load(from, { matterId }, person) {
    await knowReach(from, person);
    return from.get('matters', matterId);
  },
  relations: (matter, person) => relationsTo(matter, viewerOf(person)),
  subject,
};

/** The collective matter named by `leadId`. */
export const leadLoader: Loader<Matter, { leadId: string }> = {
  name: 'lead',
  async load(from, { leadId }, person) {
    await knowReach(from, person);
    const matter = await from.get('matters', leadId);
    return matter?.lead ? matter : null;
  },
  relations: (matter, person) => relationsTo(matter, viewerOf(person)),
  subject,
};

/** The matter an answer card leads to. */
export const cardLoader: Loader<Matter, { token: string }> = {
  name: 'card',
  async load(from, { token }, person) {
    await knowReach(from, person);
    const card = await from.get('cards', token);
    return card && from.get('matters', card.matterId);
  },
  relations: (matter, person) => relationsTo(matter, viewerOf(person)),
  subject,
};

/** An offer and the matter it is about. */
export const offerLoader: Loader<{ offer: OfferDocument; matter: Matter }, { offerId: string }> = {
  name: 'offer',
  async load({ get }, { offerId }) {
    const offer = await get('offers', offerId);
    const matter = offer && (await get('matters', offer.matterId));
    return offer && matter ? { offer, matter } : null;
  },
  // whoever was asked may look at his offer later, though it is no longer his to answer
  relations: ({ offer }, person) =>
    new Set<Relation>(offer.personId === person._id ? ['self'] : []),
  subject: ({ matter }) => subject(matter),
};

/** An offer alone: all that a lawyer may look at before accepting. */
export const offerAloneLoader: Loader<OfferDocument, { offerId: string }> = {
  name: 'offer',
  load: ({ get }, { offerId }) => get('offers', offerId),
  relations: (offer, person) => new Set<Relation>(offer.personId === person._id ? ['self'] : []),
  subject: (offer) => ({ matterId: offer.matterId }),
};

/** A complaint and the matter it is about. */
export const complaintLoader: Loader<
  { complaint: ComplaintDocument; matter: Matter },
  { complaintId: string }
> = {
  name: 'complaint',
  async load(from, { complaintId }, person) {
    await knowReach(from, person);
    const { get } = from;
    const complaint = await get('complaints', complaintId);
    const matter = complaint && (await get('matters', complaint.matterId));
    return complaint && matter ? { complaint, matter } : null;
  },
  relations: ({ matter }, person) => relationsTo(matter, viewerOf(person)),
  subject: ({ matter }) => subject(matter),
};

/** A file, the matter it belongs to, and whether the caller is one of the workers of that collective matter. */
export interface LoadedFile {
  file: FileDocument;
  /** In a draft it has none yet and is its owner's alone. */
  matter: Matter | null;
  member: boolean;
}

/** The file named by `fileId`. */
export const fileLoader: Loader<LoadedFile, { fileId: string }> = {
  name: 'file',
  async load(from, { fileId }, person) {
    await knowReach(from, person);
    const file = await from.get('files', fileId);
    if (!file) return null;
    const matter = await from.get('matters', file.holderId);
    const forMembers = file.shared && matter?.lead === true;
    return { file, matter, member: forMembers && (await isMember(from, matter._id, person)) };
  },
  relations({ file, matter, member }, person) {
    const relations = new Set<Relation>(matter ? relationsTo(matter, viewerOf(person)) : []);
    // an offer shows no files: only who has accepted reads them
    relations.delete('offeree');
    // who once handed a file in and has nothing to do with the matter any more is a stranger to it
    if (file.ownerId === person._id && (!matter || relations.size > 0)) relations.add('self');
    // who speaks for the workers of a collective matter sees what is for all of them, not what another handed in
    if (matter && !workerSees(file, matter, person._id)) relations.delete('worker');
    if (member) relations.add('worker');
    return relations;
  },
  subject: ({ file, matter }) => (matter ? subject(matter) : { personId: file.ownerId }),
};

async function isMember({ db }: LoadFrom, leadId: string, person: Person): Promise<boolean> {
  const own = await db.find(
    'matters',
    { ownerIds: person._id, leadId },
    { order: [['updatedAt', 'desc']], limit: 1 },
  );
  return own.length > 0;
}
