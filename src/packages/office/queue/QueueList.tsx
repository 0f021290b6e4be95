import { View } from '@tarojs/components';
import { Segmented } from '@/components/input/Segmented';
import { EmptyState } from '@/components/state/EmptyState';
import { MatterRows } from '@/handling/rows/MatterRows';
import { Reminders } from './Reminders';
import { SignalsLine } from './SignalsLine';
import { StationFilter } from './StationFilter';
import type { QueuePageState, QueueView } from './use-queue-page';
import './queue.scss';
import { ListHead } from '../rows/ListHead';

const VIEWS: readonly { value: QueueView; label: string; empty: string }[] = [
  { value: 'todo', label: '待办', empty: '没有等您处理的事项' },
  { value: 'waiting', label: '等别人', empty: '没有在等职工、律师或其他部门的事项' },
  { value: 'handling', label: '办理中', empty: '没有正在办理的事项' },
  { value: 'after', label: '办结后', empty: '没有等回访或归档的事项' },
  { value: 'joined', label: '集体成员', empty: '没有并入集体事项的职工' },
  { value: 'archive', label: '已归档', empty: '还没有归档的事项' },
];

/** One of the office's queues, the most pressing promise first. */
export function QueueList({ page }: { page: QueuePageState }) {
  const { view, setView, stationId, setStation, list, chosen, show } = page;
  const shown = VIEWS.find(({ value }) => value === view);
  return (
    <View className="o-queue">
      <ListHead
        title={shown?.label ?? ''}
        note={view === 'archive' ? undefined : '加急在前，再按到期'}
        action={<StationFilter value={stationId} onChange={setStation} />}
      />
      <View className="o-queue-views">
        <Segmented label="看哪些事项" segments={VIEWS} value={view} onChange={setView} />
      </View>
      <Reminders />
      {view === 'todo' ? <SignalsLine /> : null}
      <MatterRows
        list={list}
        chosen={chosen}
        onPress={show}
        empty={
          <EmptyState icon="circle-check" title={shown?.empty ?? ''}>
            有新的会出现在这里，也会提醒您。
          </EmptyState>
        }
      />
    </View>
  );
}
