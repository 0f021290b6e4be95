import { View } from '@tarojs/components';
import type { At } from '@domain/time/types';
import { useNow } from '@/platform/now';
import { sayLeft, sayMoment } from '@domain/time/say';
import { Meter } from '../show/Bars';
import { presses } from './pressing';
import './Countdown.scss';

interface CountdownProps {
  /** What must happen: 答复. */
  what: string;
  startedAt: At;
  dueAt: At;
}

/** A short promise running out, with its bar, red when it presses: 请在 今天 16:40 前答复，还剩 1 小时 52 分. */
export function Countdown({ what, startedAt, dueAt }: CountdownProps) {
  const now = useNow(30_000);
  const share = (now - startedAt) / Math.max(dueAt - startedAt, 1);
  const over = now >= dueAt;
  const pressing = presses(dueAt, now);
  return (
    <View className="k-countdown">
      <View>
        请在{' '}
        <View className={`k-countdown-when${pressing ? ' k-tone-flag' : ''}`}>
          {sayMoment(dueAt, now)}
        </View>{' '}
        前{what}，{sayLeft(dueAt, now)}
      </View>
      <Meter share={over ? 1 : share} tone={pressing ? 'flag' : 'brand'} />
    </View>
  );
}
