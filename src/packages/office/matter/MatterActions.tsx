import { View } from '@tarojs/components';
import { SubmitError } from '@/components/state/SubmitError';
import { ActionBar } from '@/handling/ActionBar';
import type { MatterActionName, MatterView } from '@/handling/matter-view';
import { isStep, orderActions } from './order-actions';
import { useDirectMoves } from './use-direct-moves';
import type { MatterPageState } from './use-matter-page';

/** What the server says may be done now: the main step, two more, and the rest. */
export function MatterActions({ matter, page }: { matter: MatterView; page: MatterPageState }) {
  const direct = useDirectMoves(matter.id, page);
  const actions = orderActions(matter.actions);
  const press = (action: MatterActionName) => {
    if (direct.isDirect(action)) return direct.make(action);
    if (action === 'offer' || action === 'assignInHouse') return page.setPart('placing');
    page.setMove(action);
  };
  if (actions.length === 0) return null;
  return (
    <View>
      <SubmitError failure={direct.failure} />
      <ActionBar
        actions={actions}
        isStep={isStep}
        busy={(action) => direct.isDirect(action) && direct.busy}
        onPress={press}
      />
    </View>
  );
}
