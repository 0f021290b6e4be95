import { View } from '@tarojs/components';
import { Pressable } from '../native/Pressable';
import { Tag, UrgentTag } from '../show/Tag';
import './QueueItem.scss';

interface QueueItemProps {
  /** One line of sense: 孕期请假被拒，随后被辞退. */
  sense: string;
  /** One line of facts: number, topic, channel. */
  facts: readonly string[];
  /** The promise: 还剩 1 小时 20 分, 今天 17:30, 11月26日. */
  promise: string;
  /** What waits to be done: 待审查. */
  step: string;
  /** Why a person is needed: 等人工派单, 有投诉. */
  flags?: readonly string[];
  urgent?: boolean;
  /** The promise is about to break or broken: red. */
  pressing?: boolean;
  /** Shown in the pane beside the list. */
  chosen?: boolean;
  onPress: () => void;
}

/** A fact stays on one line, and the dot after it: 集体 22 人. */
const unbroken = (fact: string): string => fact.replaceAll(' ', '\u00a0');

/** A matter in a queue. The left edge marks urgency; the word says it too. */
export function QueueItem(props: QueueItemProps) {
  const { sense, facts, promise, step, flags = [], urgent, pressing, chosen, onPress } = props;
  return (
    <Pressable
      className={`k-queue${chosen ? ' k-queue-on' : ''}`}
      current={chosen}
      onPress={onPress}
    >
      <View className={`k-queue-edge${urgent ? ' k-queue-urgent' : ''}`} />
      <View className="k-queue-words">
        <View className="k-queue-sense">
          <View className="k-queue-title">{sense}</View>
          {urgent ? <UrgentTag /> : null}
        </View>
        <View className="k-queue-facts">{facts.map(unbroken).join('\u00a0· ')}</View>
        {flags.length === 0 ? null : (
          <View className="k-queue-flags">
            {flags.map((flag) => (
              <Tag key={flag} tone="warn">
                {flag}
              </Tag>
            ))}
          </View>
        )}
      </View>
      <View className="k-queue-promise">
        <View className={pressing ? 'k-queue-pressing' : ''}>{promise}</View>
        <View className="k-queue-step">{step}</View>
      </View>
    </Pressable>
  );
}
