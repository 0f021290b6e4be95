import { relationsTo } from '@domain/matter/access';
import type { Matter } from '@domain/matter/matter';
import * as z from 'zod/mini';
import type { DraftDocument, FileDocument } from '../documents';
import type { PrepareContext } from '../kernel/handler';
import type { Person } from '../kernel/identify';
import type { Loader, LoadFrom, Relation } from '../kernel/policy';
import type { Stage } from '../kernel/store';
import { knowReach, viewerOf } from './loaders';

/** What stands under an id that is a draft's first and a matter's later. */
export interface Holder {
  id: string;
  matter: Matter | null;
  draft: DraftDocument | null;
  files: FileDocument[];
}

const found = z.object({
  matters: z.array(z.custom<Matter>()),
  drafts: z.array(z.custom<DraftDocument>()),
  files: z.array(z.custom<FileDocument>()),
});

const stagesFor = (id: string): Stage[] => {
  const from = (collection: string, foreignField: string): Stage => [
    'lookup',
    { from: collection, localField: 'holder', foreignField, as: collection },
  ];
  return [
    ['addFields', { holder: id }],
    from('matters', '_id'),
    from('drafts', '_id'),
    from('files', 'holderId'),
  ];
};

/** All that is known under the id: read beside the caller, else in three requests. */
async function lookUnder(
  id: string,
  { db, beside }: Pick<LoadFrom, 'db' | 'beside'>,
): Promise<Holder> {
  const row = found.safeParse(beside);
  if (row.success) {
    const { matters, drafts, files } = row.data;
    return { id, matter: matters[0] ?? null, draft: drafts[0] ?? null, files };
  }
  return {
    id,
    matter: await db.get('matters', id),
    draft: await db.get('drafts', id),
    files: await db.find('files', { holderId: id }, { limit: 100 }),
  };
}

/**
 * A matter is judged as any matter; a draft and its files are their owner's alone; an id nobody has used yet is
 * anybody's to begin with.
 */
function standsTo(holder: Holder, personId: string, matterRelations: () => Set<Relation>) {
  if (holder.matter) return matterRelations();
  const owners = [holder.draft?.personId, ...holder.files.map((file) => file.ownerId)];
  const strange = owners.some((owner) => owner !== undefined && owner !== personId);
  return new Set<Relation>(strange ? [] : ['self']);
}

function relationsOf(holder: Holder, personId: string, person: Person | null): Set<Relation> {
  return standsTo(holder, personId, () => {
    const relations = new Set<Relation>(
      holder.matter && person ? relationsTo(holder.matter, viewerOf(person)) : [],
    );
    // an offer opens nothing of the worker's
    relations.delete('offeree');
    return relations;
  });
}

const loaderBy = <I>(idOf: (input: I) => string): Loader<Holder, I> => ({
  name: 'holder',
  beside: (input) => stagesFor(idOf(input)),
  async load(from, input, person) {
    await knowReach(from, person);
    return lookUnder(idOf(input), from);
  },
  relations: (holder, person) => relationsOf(holder, person._id, person),
  subject: ({ matter }) => (matter ? { matterId: matter._id } : {}),
});

/** The draft or matter named by `draftId`. */
export const draftHolderLoader = loaderBy(({ draftId }: { draftId: string }) => draftId);

/** The draft or matter named by `holderId`. */
export const fileHolderLoader = loaderBy(({ holderId }: { holderId: string }) => holderId);

/** Who may put files to a draft or matter. */
export const MAY_ATTACH = ['self', 'worker', 'staff', 'handler'] as const;

/** The holder as it is before the transaction, for what must not be begun for a stranger; null where he is one. */
export async function holderToAttachTo(ctx: PrepareContext, id: string): Promise<Holder | null> {
  const known = ctx.caller.kind === 'person' ? ctx.caller : null;
  const person = known?.person ?? null;
  if (person) await knowReach(ctx, person);
  const holder = await lookUnder(id, { db: ctx.db, beside: known?.beside });
  const relations = relationsOf(holder, person?._id ?? '', person);
  return MAY_ATTACH.some((relation) => relations.has(relation)) ? holder : null;
}
