import type { MatterView } from '../matter-view';

/** What every form of a move is given. */
export interface MoveProps {
  matter: MatterView;
  onClose: () => void;
  /** The move is made. */
  onMoved: () => void;
  /** Somebody else was quicker: what is shown is old. */
  onStale: () => void;
}
