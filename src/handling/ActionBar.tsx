import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { transitionOf } from '@domain/matter/lifecycle';
import type { MatterActionName } from './matter-view';
import './handling.scss';

interface ActionBarProps {
  /** What may be done now, the main step first. */
  actions: readonly MatterActionName[];
  /** Whether a move is the next step, and not something besides; always, unless said. */
  isStep?: (action: MatterActionName) => boolean;
  /** A move that is under way without a form. */
  busy?: (action: MatterActionName) => boolean;
  /** What the button says; the lifecycle table's word, unless it only leads to another part of the page. */
  labelOf?: (action: MatterActionName) => string;
  onPress: (action: MatterActionName) => void;
}

/** Beside each other stand as many words as fit on a small phone; what is left is under 更多. */
const FIT = { buttons: 3, signs: 14, more: 3 };

/** The moves of a matter as buttons: the main step, two more, and the rest behind 更多. */
export function ActionBar({ actions, isStep, busy, labelOf = buttonOf, onPress }: ActionBarProps) {
  const [more, setMore] = useState(false);
  const shown = inSight(actions, labelOf);
  const rest = actions.slice(shown.length);
  const press = (action: MatterActionName) => {
    setMore(false);
    onPress(action);
  };
  return (
    <>
      <View className="h-actions">
        {shown.map((action, index) => (
          <Button
            key={action}
            kind={index === 0 && (isStep?.(action) ?? true) ? 'primary' : 'secondary'}
            busy={busy?.(action)}
            onPress={() => press(action)}
          >
            {labelOf(action)}
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
            <Cell key={action} title={labelOf(action)} onPress={() => press(action)} />
          ))}
        </Card>
      </Sheet>
    </>
  );
}

function inSight(
  actions: readonly MatterActionName[],
  labelOf: (action: MatterActionName) => string,
): readonly MatterActionName[] {
  const signs = (some: readonly MatterActionName[]) =>
    some.reduce((sum, action) => sum + labelOf(action).length, 0);
  if (actions.length <= FIT.buttons && signs(actions) <= FIT.signs) return actions;
  const two = actions.slice(0, 2);
  return signs(two) + FIT.more <= FIT.signs ? two : actions.slice(0, 1);
}

/** The verb of a move, from the lifecycle table. */
export function buttonOf(action: MatterActionName): string {
  return transitionOf(action).button ?? '';
}
