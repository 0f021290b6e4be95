import { View } from '@tarojs/components';
import { useState } from 'react';
import { TOPICS, type TopicId } from '@domain/triage/topics';
import type { Triage } from '@domain/triage/types';
import { Button } from '@/components/input/Button';
import { Stack } from '@/components/layout/Stack';
import { Understood } from '@/components/matter/Understood';
import { Highlighted } from '@/components/show/Highlighted';
import { Tag } from '@/components/show/Tag';
import { DoorNotice } from './DoorNotice';
import { ToldMore } from './ToldMore';
import { TopicSheet } from './TopicSheet';
import { UrgencyNotice } from './UrgencyNotice';
import type { Understanding as Look } from './use-understood';
import './parts.scss';

interface UnderstandingProps {
  understood: Look | null;
  /** What he said himself; '' while he has said nothing. */
  topic: TopicId | '';
  onTopic: (topic: TopicId) => void;
}

/** What the machine made of his words, why, and the ways to say no; urgency and the better door beside it. */
export function Understanding({ understood, topic, onTopic }: UnderstandingProps) {
  const [choosing, setChoosing] = useState(false);
  const sheet = (
    <TopicSheet
      open={choosing}
      chosen={topic === '' ? understood?.topic : topic}
      first={understood?.alternatives ?? []}
      onClose={() => setChoosing(false)}
      onChoose={(chosen) => {
        setChoosing(false);
        onTopic(chosen);
      }}
    />
  );
  if (understood === null) return sheet;
  // who is in danger calls before he reads on
  const door = understood.door ? (
    <DoorNotice door={understood.door} danger={understood.urgent} labour={understood.labour} />
  ) : null;
  return (
    <Stack gap={12}>
      <Understood
        what={TOPICS[understood.topic].label}
        actions={
          topic === '' ? (
            <>
              <Button size="small" icon="check" onPress={() => onTopic(understood.topic)}>
                对，就是这个
              </Button>
              <Button size="small" kind="quiet" onPress={() => setChoosing(true)}>
                换一个
              </Button>
            </>
          ) : (
            <>
              <Tag tone="ok" icon="check">
                您已确认
              </Tag>
              <Button size="small" kind="quiet" onPress={() => setChoosing(true)}>
                换一个
              </Button>
            </>
          )
        }
      >
        <View>{whyOf(understood, topic)}</View>
        {understood.heard ? (
          <View className="aid-heard">
            <View className="aid-heard-name">您写的话里，我们看的是：</View>
            <Highlighted {...understood.heard} />
          </View>
        ) : null}
      </Understood>
      {understood.urgent ? door : null}
      <UrgencyNotice reasons={understood.urgencyReasons} />
      <ToldMore understood={understood} />
      {understood.urgent ? null : door}
      {sheet}
    </Stack>
  );
}

function whyOf({ topicReason, alternatives, topic: read }: Triage, topic: TopicId | ''): string {
  const also = alternatives.map((one) => TOPICS[one].label).join('、');
  const why = topic === '' || topic === read ? topicReason : '';
  return [why || TOPICS[read].explain, also === '' ? '' : `还可能涉及：${also}`]
    .filter((part) => part !== '')
    .map((part) => part.replace(/。$/, ''))
    .join('。')
    .concat('。');
}
