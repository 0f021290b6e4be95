import { confirm as contract } from '@contracts/intake';
import { asStars } from '@domain/matter/rating';
import { writes } from '../kernel/handler';
import { makesMove } from '../office/makes-move';

/** The worker is content with how it ended, and says how content. */
export const confirm = writes(
  contract,
  makesMove('confirm', ({ stars, words = '' }) => ({ rating: { stars: asStars(stars), words } })),
);
