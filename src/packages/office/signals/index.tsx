import { View } from '@tarojs/components';
import { useState } from 'react';
import { signals } from '@contracts/signals';
import { usePaged } from '@/api/use-paged';
import { Segmented } from '@/components/input/Segmented';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { OfficePage } from '../frame/OfficePage';
import { useMe } from '../frame/use-me';
import { AsideForm } from './AsideForm';
import { JoinSignal } from './JoinSignal';
import type { Signal } from './signal';
import { SignalCard } from './SignalCard';

const VIEWS = [
  { value: 'open', label: '等您看' },
  { value: 'aside', label: '搁置的' },
] as const;

const NONE = {
  open: '没有集体线索',
  aside: '没有搁置的线索',
} as const;

/** Signs that several workers have one cause: each with its reason and its matters, to join or to set aside. */
export default function SignalsPage() {
  const [view, setView] = useState<'open' | 'aside'>('open');
  const [joining, setJoining] = useState<Signal | null>(null);
  const [leaving, setLeaving] = useState<Signal | null>(null);
  const list = usePaged(signals, { view });
  const mayJoin = useMe()?.roles.includes('staff') ?? false;
  const close = () => {
    setJoining(null);
    setLeaving(null);
  };
  const done = () => {
    close();
    list.reload();
  };
  return (
    <OfficePage title="集体线索" place="/packages/office/signals/index">
      <View className="o-head">集体线索</View>
      <Stack gap={12}>
        <Segmented label="看哪些线索" segments={VIEWS} value={view} onChange={setView} />
        {list.status === 'empty' ? (
          <EmptyState icon="circle-check" title={NONE[view]}>
            一件事涉及十人以上、三件事针对同一家单位、同一个工地多人欠薪，会出现在这里。
          </EmptyState>
        ) : (
          <>
            {list.items.map((signal) => (
              <SignalCard
                key={signal.id}
                signal={signal}
                onJoin={mayJoin ? () => setJoining(signal) : undefined}
                onAside={() => setLeaving(signal)}
              />
            ))}
            <ListEnd list={list} />
          </>
        )}
      </Stack>
      {joining === null ? null : (
        <JoinSignal signal={joining} onClose={close} onJoined={done} onStale={list.reload} />
      )}
      {leaving === null ? null : (
        <AsideForm signal={leaving} onClose={close} onDone={done} onStale={list.reload} />
      )}
    </OfficePage>
  );
}
