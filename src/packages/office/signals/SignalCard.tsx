import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Stack } from '@/components/layout/Stack';
import { sayWhen } from '@/format/day';
import { titleOf } from '@/format/title';
import { forOffice } from '@/handling/rows/office-words';
import { useNow } from '@/platform/now';
import { SIGNAL_KINDS } from '@domain/matter/signals';
import { openMatter } from '../rows/open-matter';
import type { Signal } from './signal';
import './signals.scss';

interface SignalCardProps {
  signal: Signal;
  /** Absent for who may look only. */
  onJoin?: () => void;
  onAside: () => void;
}

/** One signal: why, which matters, and what can be done. */
export function SignalCard({ signal, onJoin, onAside }: SignalCardProps) {
  const now = useNow();
  const { kind, why, matters, leads, aside } = signal;
  const joinable = matters.some(({ mayJoin }) => mayJoin);
  return (
    <Card flush>
      <View className="o-signal-head">
        <View className="o-signal-kind">{SIGNAL_KINDS[kind]}</View>
        <View>{why}</View>
        {leads.length === 0 ? null : (
          <View className="o-quiet">{`这个单位已有集体事项 ${leads[0]?.number ?? ''}`}</View>
        )}
        {aside === null ? null : (
          <View className="o-quiet">{`${sayWhen(aside.at, now)} ${aside.by} 搁置：${aside.reason}`}</View>
        )}
      </View>
      {matters.map(({ id, summary, number, applicant, createdAt, stateLabel }) => (
        <Cell
          key={id}
          title={titleOf(summary)}
          note={`${applicant} · ${number} · ${sayWhen(createdAt, now)} · ${forOffice(stateLabel)}`}
          onPress={() => openMatter({ id })}
        />
      ))}
      <View className="o-signal-foot">
        <Stack direction="wrap" gap={8}>
          {onJoin === undefined || !joinable ? null : (
            <Button kind="primary" icon="merge" onPress={onJoin}>
              并成集体事项
            </Button>
          )}
          {aside === null ? <Button onPress={onAside}>先搁置</Button> : null}
        </Stack>
      </View>
    </Card>
  );
}
