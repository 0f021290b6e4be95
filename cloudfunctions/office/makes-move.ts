import type { MatterAction } from '@domain/matter/lifecycle';
import type { MoveDetails } from '@domain/matter/moves';
import type { WriteContext } from '../kernel/context';
import { takeMembersAlong } from './conclude-members';
import { matterLoader } from './loaders';
import { moveMatter, moverFor } from './move';
import { presentMoved } from './present';

type Answered = ReturnType<typeof presentMoved>;

/**
 * The whole of an action that is one move of the lifecycle table on the matter its policy row loads. `detailsOf` turns
 * the input into what is said with the move.
 */
export function makesMove<Input>(
  action: MatterAction,
  detailsOf: (input: Input) => MoveDetails,
): (ctx: WriteContext, input: Input) => Promise<Answered> {
  return async (ctx, input) => {
    const matter = ctx.resource(matterLoader);
    const mover = moverFor(matter, ctx.person, action);
    const moved = await moveMatter(ctx, matter, action, mover, detailsOf(input));
    takeMembersAlong(ctx, matter, moved);
    return presentMoved(moved, mover.as === 'worker' ? 'worker' : 'office');
  };
}
