import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { SubmitError } from '@/components/state/SubmitError';
import { transitionOf } from '@domain/matter/lifecycle';
import type { MatterActionName, MatterView } from '@/handling/matter-view';
import { orderActions } from './order-actions';
import { useDirectMoves } from './use-direct-moves';
import type { MatterPageState } from './use-matter-page';

/** As many buttons as stand side by side; the others are under 更多. */
const IN_SIGHT = 3;

/** What the server says may be done now: the main step, two more, and the rest. */
export function MatterActions({ matter, page }: { matter: MatterView; page: MatterPageState }) {
  const [more, setMore] = useState(false);
  const direct = useDirectMoves(matter.id, page);
  const actions = orderActions(matter.actions);
  const press = (action: MatterActionName) => {
    setMore(false);
    if (direct.isDirect(action)) return direct.make(action);
    if (action === 'offer' || action === 'assignInHouse') return page.setPart('placing');
    page.setMove(action);
  };
  const shown = actions.length > IN_SIGHT ? actions.slice(0, IN_SIGHT - 1) : actions;
  const rest = actions.slice(shown.length);
  if (actions.length === 0) return null;
  return (
    <View>
      <SubmitError failure={direct.failure} />
      <View className="o-actions">
        {shown.map((action, index) => (
          <Button
            key={action}
            kind={index === 0 ? 'primary' : 'secondary'}
            busy={direct.isDirect(action) && direct.busy}
            onPress={() => press(action)}
          >
            {buttonOf(action)}
          </Button>
        ))}
        {rest.length === 0 ? null : (
          <Button kind="quiet" onPress={() => setMore(true)}>
            更多
          </Button>
        )}
      </View>
      <Sheet open={more} title="还可以做" onClose={() => setMore(false)}>
        <Card flush>
          {rest.map((action) => (
            <Cell key={action} title={buttonOf(action)} onPress={() => press(action)} />
          ))}
        </Card>
      </Sheet>
    </View>
  );
}

function buttonOf(action: MatterActionName): string {
  return transitionOf(action).button ?? '';
}
