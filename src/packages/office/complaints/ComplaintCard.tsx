import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { complaints } from '@contracts/handling';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import { useNow } from '@/platform/now';
import { sayWhen } from '@/format/day';
import { sayLeft, sayMoment } from '@domain/time/say';
import { openMatter } from '../rows/open-matter';

type Complaint = OutputOf<typeof complaints>['items'][number];

interface ComplaintCardProps {
  complaint: Complaint;
  onAnswer: () => void;
}

/** One complaint: what was said, until when it is answered, or the answer. */
export function ComplaintCard({ complaint, onAnswer }: ComplaintCardProps) {
  const now = useNow();
  const { matterId, number, text, at, dueAt, answer, mayAnswer } = complaint;
  return (
    <Card>
      <Stack gap={8}>
        <View>{text}</View>
        <View className="o-quiet">{`${number} · ${sayWhen(at, now)}提出`}</View>
        <View className="o-quiet">
          {answer === ''
            ? `${sayMoment(dueAt, now)}前答复，${sayLeft(dueAt, now)}`
            : `答复：${answer}`}
        </View>
        <Stack direction="wrap" gap={8}>
          {answer === '' && mayAnswer ? (
            <Button size="small" kind="primary" onPress={onAnswer}>
              答复投诉
            </Button>
          ) : null}
          <Button size="small" onPress={() => openMatter({ id: matterId })}>
            看事项
          </Button>
        </Stack>
        {answer === '' && !mayAnswer ? (
          <View className="o-quiet">投诉说的是您，由另一位同事答复。</View>
        ) : null}
      </Stack>
    </Card>
  );
}
