import type { MatterView } from '../matter-view';

/** What a part of a matter's page is given. */
export interface PartProps {
  matter: MatterView;
  /** Whether the viewer may write to the worker and add papers. */
  mayWrite: boolean;
  /** Something was added: the page is read again. */
  onChanged: () => void;
}
