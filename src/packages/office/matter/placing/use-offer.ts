import { offer } from '@contracts/assignment';
import { toast } from '@/platform/toast';
import { useMove } from '@/handling/moves/use-move';
import type { MatterPageState } from '../use-matter-page';

/** Offers the matter to the best, or with a reason to somebody else. */
export function useOffer(matterId: string, page: MatterPageState, onSent?: () => void) {
  const move = useMove(offer, {
    onMoved: () => {
      toast('已派出，等他答复');
      onSent?.();
      page.changed();
    },
    onStale: page.query.reload,
  });
  const to = (personId: string, reason?: string) =>
    void move.send({ matterId, personId, ...(reason !== undefined && { reason }) });
  return { to, move, retry: move.retry, busy: move.busy, error: move.error };
}
