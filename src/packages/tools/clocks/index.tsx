import { View } from '@tarojs/components';
import { DISCLAIMER } from '@domain/law/result';
import { Button } from '@/components/input/Button';
import { ShareButton } from '@/components/input/ShareButton';
import { BottomBar } from '@/components/layout/BottomBar';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { ErrorState } from '@/components/state/ErrorState';
import { Skeleton } from '@/components/state/Skeleton';
import { EmptyState } from '@/components/state/EmptyState';
import { go } from '@/platform/navigate';
import { useShareCard } from '@/platform/share';
import type { ShareCard } from '@/platform/share-card';
import '../tools.scss';
import { ChangedNotice } from './ChangedNotice';
import { ClockCard } from './ClockCard';
import { ClockForm } from './ClockForm';
import './clocks.scss';
import { type ClocksPart, useClocks } from './use-clocks';

/** The tool itself: nothing of what anybody told it. */
const CARD: ShareCard = {
  title: '讨说法还来得及吗？几个问题就能看出还剩几天',
  path: '/packages/tools/clocks/index',
};

/** The limits of time that follow from what a worker tells, the most pressing first. */
export default function ClocksPage() {
  const part = useClocks();
  useShareCard(CARD);
  const { keeping } = part;
  const open = keeping === null || (!keeping.waiting && keeping.failure === undefined);
  return (
    <Page title="还来得及吗" footer={open ? <Bar part={part} /> : undefined}>
      {open ? (
        <Stack gap={16}>
          <ChangedNotice keeping={keeping} />
          {part.clocks === null ? <ClockForm part={part} /> : <ClockList part={part} />}
        </Stack>
      ) : keeping.failure === undefined ? (
        <Skeleton shape="form" />
      ) : (
        <ErrorState failure={keeping.failure} onRetry={keeping.reload} />
      )}
    </Page>
  );
}

function ClockList({ part: { clocks, today, urgent } }: { part: ClocksPart }) {
  if (clocks === null || clocks.length === 0)
    return (
      <EmptyState icon="hourglass" title="没有在走的期限">
        从您填的内容看，没有需要赶的日子。情况变了再来看。
      </EmptyState>
    );
  return (
    <Stack gap={16}>
      <Headline title={urgent ? '时间很紧，今天就办' : '您的期限'} note="最急的在最前面。" />
      {clocks.map((clock) => (
        <ClockCard key={clock.id} clock={clock} today={today} />
      ))}
      <ShareButton card={CARD}>发给需要的工友</ShareButton>
      <View className="tools-tiny">{DISCLAIMER}</View>
    </Stack>
  );
}

function Bar({ part }: { part: ClocksPart }) {
  const { clocks, urgent, due, topic, show, backToForm, keeping } = part;
  if (clocks === null)
    return (
      <BottomBar>
        <Button kind="primary" size="main" onPress={show}>
          看还剩几天
        </Button>
      </BottomBar>
    );
  const edit = (
    <Button block icon="edit" onPress={backToForm}>
      改一改
    </Button>
  );
  if (keeping !== null)
    return (
      <BottomBar more={edit}>
        <Button kind="primary" size="main" busy={keeping.busy} onPress={() => void keeping.save()}>
          存到这个事项
        </Button>
      </BottomBar>
    );
  return (
    <BottomBar
      more={edit}
      note={urgent ? '不足 7 天，可以先援助、后补材料（法律援助法 44）' : undefined}
    >
      <Button
        kind="primary"
        size="main"
        onPress={() => go('/packages/aid/apply/index', { topic, due, days: 'kept' })}
      >
        {urgent ? '加急申请援助' : '申请援助'}
      </Button>
    </BottomBar>
  );
}
