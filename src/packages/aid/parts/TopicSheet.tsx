import { TOPIC_IDS, TOPICS, type TopicId } from '@domain/triage/topics';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { Tag } from '@/components/show/Tag';

interface TopicSheetProps {
  open: boolean;
  chosen: TopicId | undefined;
  /** Likely ones, on top. */
  first: readonly TopicId[];
  onChoose: (topic: TopicId) => void;
  onClose: () => void;
}

/** All topics, each with the sentence by which one knows whether it is his. */
export function TopicSheet({ open, chosen, first, onChoose, onClose }: TopicSheetProps) {
  const topics = [...first, ...TOPIC_IDS.filter((topic) => !first.includes(topic))];
  return (
    <Sheet open={open} title="您的事是哪一种" onClose={onClose}>
      {topics.map((topic) => (
        <Cell
          key={topic}
          title={TOPICS[topic].label}
          note={TOPICS[topic].explain}
          end={
            topic === chosen ? (
              <Tag tone="brand" icon="check">
                现在选的
              </Tag>
            ) : undefined
          }
          onPress={() => onChoose(topic)}
        />
      ))}
    </Sheet>
  );
}
