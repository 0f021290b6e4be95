import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import { myMatters } from '@contracts/intake';
import { STATES } from '@domain/matter/states';
import type { TopicId } from '@domain/triage/topics';
import { usePaged } from '@/api/use-paged';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { titleOf } from '@/format/title';
import { go } from '@/platform/navigate';

type OwnRow = OutputOf<typeof myMatters>['items'][number];

interface MatterChoiceProps {
  /** What is kept: 结果, 清单. */
  what: string;
  /** What it is about, for somebody who has to apply first. */
  topic: TopicId | undefined;
  busy: boolean;
  onChoose: (matterId: string) => void;
}

/** To which of his matters: one is confirmed by a tap, of several he chooses, without one he is told what to do. */
export function MatterChoice({ what, topic, busy, onChoose }: MatterChoiceProps) {
  const list = usePaged(myMatters, {});
  const open = list.items.filter(isOpen);
  const [only] = open;
  if (only === undefined && !list.hasMore && ['ready', 'empty'].includes(list.status))
    return <WithoutMatter what={what} topic={topic} />;
  if (only !== undefined && open.length === 1 && !list.hasMore)
    return (
      <Stack gap={16}>
        <Card flush>
          <Cell icon="file-check" iconTone="brand" title={nameOf(only)} note={noteOf(only)} />
        </Card>
        <View className="tools-small">{SEEN_BY}</View>
        <Button kind="primary" size="main" busy={busy} onPress={() => onChoose(only.id)}>
          存到这件事项
        </Button>
      </Stack>
    );
  return (
    <Stack gap={12}>
      {open.length === 0 ? null : <View className="tools-small">{`存到哪一件？${SEEN_BY}`}</View>}
      {open.length === 0 ? null : (
        <Card flush>
          {open.map((matter) => (
            <Cell
              key={matter.id}
              icon="file-check"
              iconTone="brand"
              title={nameOf(matter)}
              note={noteOf(matter)}
              onPress={busy ? undefined : () => onChoose(matter.id)}
            />
          ))}
        </Card>
      )}
      <ListEnd list={list} />
    </Stack>
  );
}

const SEEN_BY = '存了以后，办这件事的人也能看到。';

function WithoutMatter({ what, topic }: Pick<MatterChoiceProps, 'what' | 'topic'>) {
  return (
    <EmptyState
      icon="file-pencil"
      title="您还没有在办的事项"
      action={
        <Button kind="primary" onPress={() => go('/packages/aid/apply/index', { topic })}>
          去申请援助
        </Button>
      }
    >
      {`申请以后就有自己的事项，再回来存一次就行。这份${what}留在这台手机上，不会丢。`}
    </EmptyState>
  );
}

/** Still being worked on; a collective matter keeps nothing, each worker's own does. */
const isOpen = ({ state, lead }: OwnRow): boolean =>
  !lead && state !== 'referred' && !['after', 'archive'].includes(STATES[state].queue);

const nameOf = ({ number, summary }: OwnRow) =>
  summary === '' ? `事项 ${number}` : titleOf(summary);

const noteOf = ({ number, stateLabel }: OwnRow) => `${number} · ${stateLabel}`;
