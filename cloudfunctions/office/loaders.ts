import { relationsTo, type Viewer } from '@domain/matter/access';
import type { Matter } from '@domain/matter/matter';
import type { ComplaintDocument, FileDocument, OfferDocument } from '../documents';
import type { Person } from '../kernel/identify';
import type { Loader, LoadFrom, Relation } from '../kernel/policy';
import { referenceOf, reviewTopOf } from './reference';

/** How access rules see a person of the office's records. A reviewer's district is known once `knowReach` has run. */
export function viewerOf(person: Person): Viewer {
  const { _id: personId, roles, stationId } = person;
  const districtId = roles.includes('reviewer') ? reviewTopOf(stationId) : undefined;
  return { personId, roles, stationId, districtId };
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

/** A file with the matter it belongs to; in a draft it has none yet and is its owner's alone. */
export const fileLoader: Loader<{ file: FileDocument; matter: Matter | null }, { fileId: string }> =
  {
    name: 'file',
    async load(from, { fileId }, person) {
      await knowReach(from, person);
      const { get } = from;
      const file = await get('files', fileId);
      return file ? { file, matter: await get('matters', file.holderId) } : null;
    },
    relations({ file, matter }, person) {
      const relations = new Set<Relation>(matter ? relationsTo(matter, viewerOf(person)) : []);
      // an offer shows no files: only who has accepted reads them
      relations.delete('offeree');
      if (file.ownerId === person._id) relations.add('self');
      return relations;
    },
    subject: ({ file, matter }) => (matter ? subject(matter) : { personId: file.ownerId }),
  };
