import * as contract from '@contracts/handling';
import { asStars } from '@domain/matter/rating';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** Staff confirms for a worker who has no phone in hand, in his words. */
export const confirmForWorker = writes(
  contract.confirmForWorker,
  makesMove('confirm', ({ stars, words }) => ({
    rating: { stars: asStars(stars), words },
    note: words,
  })),
);
