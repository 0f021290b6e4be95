import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { candidates } from '@contracts/assignment';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import { Bars } from '@/components/show/Bars';
import { Tag } from '@/components/show/Tag';

type Candidate = OutputOf<typeof candidates>['ranked'][number];

interface CandidateCardProps {
  candidate: Candidate;
  best: boolean;
  busy: boolean;
  /** Absent where nothing may be offered now. */
  onOffer?: () => void;
}

/** Somebody who may take it: what speaks for him, as bars with their words. */
export function CandidateCard({ candidate, best, busy, onOffer }: CandidateCardProps) {
  const { name, firmName, total, terms } = candidate;
  return (
    <Card tone={best ? 'soft' : 'plain'}>
      <Stack>
        <View className="o-candidate">
          <View className="o-candidate-name">{name}</View>
          <View className="o-quiet">{firmName}</View>
          {best ? <Tag tone="brand">最合适</Tag> : null}
          <View className="o-candidate-total">{total.toFixed(1)}</View>
        </View>
        <Bars
          bars={terms.map(({ label, value, points, text }) => ({
            label: text || label,
            share: value,
            value: `+${points.toFixed(1)}`,
          }))}
        />
        {onOffer ? (
          <Button kind={best ? 'primary' : 'secondary'} busy={busy} block onPress={onOffer}>
            {`派给${name}`}
          </Button>
        ) : null}
      </Stack>
    </Card>
  );
}
