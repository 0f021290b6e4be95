import { referralReceived, startReview, take } from '@contracts/handling';
import { useMove } from '@/handling/moves/use-move';
import type { MatterActionName } from '@/handling/matter-view';
import type { MatterPageState } from './use-matter-page';

/** The wordless moves of this matter. */
export function useDirectMoves(matterId: string, page: MatterPageState) {
  const props = { onMoved: page.changed, onStale: page.query.reload };
  const moves = {
    take: useMove(take, props),
    startReview: useMove(startReview, props),
    referralReceived: useMove(referralReceived, props),
  };
  const all = Object.values(moves);
  const isDirect = (action: MatterActionName): action is keyof typeof moves => action in moves;
  return {
    isDirect,
    make: (action: keyof typeof moves) => void moves[action].send({ matterId }),
    busy: all.some(({ busy }) => busy),
    failure: all.find(({ error }) => error !== null)?.error ?? null,
  };
}
