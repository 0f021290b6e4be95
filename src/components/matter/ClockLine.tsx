import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Cell } from '../layout/Cell';
import './ClockLine.scss';

interface ClockLineProps {
  /** What runs out: 仲裁时效. */
  what: string;
  /** How much is left: 还剩 208 天; from `format/time-left`. */
  left: string;
  /** The last safe day and where the rule stands. */
  note?: ReactNode;
  /** Time presses: red. */
  pressing?: boolean;
  /** Leads to the explanation. */
  onPress?: () => void;
}

/** A legal clock that is running. */
export function ClockLine({ what, left, note, pressing = false, onPress }: ClockLineProps) {
  return (
    <Cell
      icon={pressing ? 'clock-alert' : 'clock'}
      iconTone={pressing ? 'flag' : 'brand'}
      title={
        <View className="k-clock">
          {what}：
          <View className={pressing ? 'k-clock-left k-tone-flag' : 'k-clock-left'}>{left}</View>
        </View>
      }
      note={note}
      onPress={onPress}
    />
  );
}
