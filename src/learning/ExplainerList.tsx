import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { explainers as explainersAction } from '@contracts/learning';
import { TOPICS } from '@domain/triage/topics';
import { Icon } from '@/components/Icon';
import { Pressable } from '@/components/native/Pressable';
import { go } from '@/platform/navigate';
import { topicIcon } from './topic-icon';
import './learning.scss';

export type ExplainerRow = OutputOf<typeof explainersAction>['items'][number];

/** Explainers in a list: what it is about, in a sentence, and how long it takes. */
export function ExplainerList({ explainers }: { explainers: readonly ExplainerRow[] }) {
  return (
    <View className="learn-list">
      {explainers.map(({ id, title, topic, minutes }) => (
        <Pressable
          key={id}
          className="learn-row"
          onPress={() => go('/packages/learning/read/index', { id })}
        >
          <View className="learn-picture">
            <Icon name={topicIcon(topic)} size="large" />
          </View>
          <View className="learn-words">
            <View className="learn-title">{title}</View>
            <View className="learn-note">{`以案说法 · ${TOPICS[topic].short} · ${minutes} 分钟`}</View>
          </View>
        </Pressable>
      ))}
    </View>
  );
}
