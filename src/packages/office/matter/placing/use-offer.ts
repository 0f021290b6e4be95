import { offer } from '@contracts/assignment';
import { toast } from '@/platform/toast';
import { useMove } from '@/handling/moves/use-move';
import type { MatterPageState } from '../use-matter-page';

/** Offers the matter to somebody. */
export function useOffer(matterId: string, page: MatterPageState) {
  const move = useMove(offer, {
    onMoved: () => {
      toast('已派出，等他答复');
      page.changed();
    },
    onStale: page.query.reload,
  });
  const { send, retry, busy, error } = move;
  return { to: (personId: string) => void send({ matterId, personId }), retry, busy, error };
}
