import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { SubmitError } from '@/components/state/SubmitError';
import { transitionOf } from '@domain/matter/lifecycle';
import type { MatterActionName, MatterView } from '@/handling/matter-view';
import { isStep, orderActions } from './order-actions';
import { useDirectMoves } from './use-direct-moves';
import type { MatterPageState } from './use-matter-page';

/** Beside each other stand as many words as fit on a small phone; what is left is under 更多. */
const FIT = { buttons: 3, signs: 14, more: 3 };

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
  const shown = inSight(actions);
  const rest = actions.slice(shown.length);
  if (actions.length === 0) return null;
  return (
    <View>
      <SubmitError failure={direct.failure} />
      <View className="o-actions">
        {shown.map((action, index) => (
          <Button
            key={action}
            kind={index === 0 && isStep(action) ? 'primary' : 'secondary'}
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

function inSight(actions: readonly MatterActionName[]): readonly MatterActionName[] {
  const signs = (some: readonly MatterActionName[]) =>
    some.reduce((sum, action) => sum + buttonOf(action).length, 0);
  if (actions.length <= FIT.buttons && signs(actions) <= FIT.signs) return actions;
  const two = actions.slice(0, 2);
  return signs(two) + FIT.more <= FIT.signs ? two : actions.slice(0, 1);
}

function buttonOf(action: MatterActionName): string {
  return transitionOf(action).button ?? '';
}
