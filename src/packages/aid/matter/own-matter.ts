import type { OutputOf } from '@contracts/action';
import type { myMatter } from '@contracts/intake';

/** The matter as its worker sees it. */
export type OwnMatterPage = OutputOf<typeof myMatter>;

export type WorkerAction = OwnMatterPage['actions'][number];

/** What each part of the page gets. */
export interface MatterPartProps {
  matter: OwnMatterPage;
  /** Asks the office again, after something was changed. */
  reload: () => void;
}

const OVER: readonly string[] = [
  'closed',
  'withdrawn',
  'terminated',
  'refused',
  'archived',
  'referred',
];

/** Whether the office is through with it: nothing more is expected from the worker. */
export const isOver = ({ state }: OwnMatterPage): boolean => OVER.includes(state);
