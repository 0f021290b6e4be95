import { relationsTo } from '@domain/matter/access';
import type { Matter } from '@domain/matter/matter';
import type { PaperDocument } from '../documents';
import type { Loader, Relation } from '../kernel/policy';
import { knowReach, viewerOf } from './loaders';

/** The most papers somebody keeps of his own, and at one matter. */
export const MOST_PAPERS = 50;

/** Who may draft papers for a matter. */
const MAY_DRAFT = ['worker', 'staff', 'reviewer', 'handler'] as const;

/** A paper, absent before its first save, and the matter it is for. */
export interface HeldPaper {
  paper: PaperDocument | null;
  /** Null for a paper of one's own. */
  matter: Matter | null;
}

/** The paper named by `paperId`; before its first save, for the matter named beside it. His own alone who wrote it. */
export const paperLoader: Loader<HeldPaper, { paperId: string; matterId?: string | undefined }> = {
  name: 'paper',
  async load(from, { paperId, matterId }, person) {
    await knowReach(from, person);
    const paper = await from.get('papers', paperId);
    const wanted = paper ? paper.matterId : (matterId ?? '');
    const matter = wanted === '' ? null : await from.get('matters', wanted);
    // a matter that is not there is nobody's
    return wanted !== '' && !matter ? null : { paper, matter };
  },
  relations({ paper, matter }, person) {
    const mine = !paper || paper.personId === person._id;
    const standing = matter && relationsTo(matter, viewerOf(person));
    const near = !standing || MAY_DRAFT.some((relation) => standing.has(relation));
    return new Set<Relation>(mine && near ? ['self'] : []);
  },
  subject: ({ matter }) => (matter ? { matterId: matter._id } : {}),
};
