import { View } from '@tarojs/components';
import { SubmitError } from '@/components/state/SubmitError';
import { ActionBar, buttonOf } from '@/handling/ActionBar';
import type { MatterActionName, MatterView } from '@/handling/matter-view';
import { isStep, orderActions } from './order-actions';
import { useDirectMoves } from './use-direct-moves';
import type { MatterPageState } from './use-matter-page';

/** Made beside the people in question, in the part that compares them: one button leads there. */
const PLACING: readonly MatterActionName[] = ['offer', 'assignInHouse'];

/** What a move is called at the desk, where it is done for a worker or only leads to another part of the page. */
const AT_DESK: Partial<Record<MatterActionName, string>> = {
  offer: '看谁能接',
  assignInHouse: '看谁能接',
  confirm: '替职工确认',
  supplement: '材料收到了',
};

const isPlacing = (action: MatterActionName): boolean => PLACING.includes(action);

const firstOf = (actions: readonly MatterActionName[]) =>
  PLACING.find((one) => actions.includes(one));

/** What the server says may be done now: the main step, two more, and the rest. */
export function MatterActions({ matter, page }: { matter: MatterView; page: MatterPageState }) {
  const direct = useDirectMoves(matter.id, page);
  const placing = page.part === 'placing';
  const actions = orderActions(matter.actions).filter(
    (action) => !isPlacing(action) || (!placing && action === firstOf(matter.actions)),
  );
  const press = (action: MatterActionName) => {
    if (direct.isDirect(action)) return direct.make(action);
    if (isPlacing(action)) return page.setPart('placing');
    page.setMove(action);
  };
  if (actions.length === 0) return null;
  return (
    <View>
      <SubmitError failure={direct.failure} />
      <ActionBar
        actions={actions}
        isStep={isStep}
        labelOf={(action) => AT_DESK[action] ?? buttonOf(action)}
        busy={(action) => direct.isDirect(action) && direct.busy}
        onPress={press}
      />
    </View>
  );
}
