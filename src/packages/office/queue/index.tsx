import { TwoPane } from '@/components/layout/TwoPane';
import { EmptyState } from '@/components/state/EmptyState';
import { OfficePage } from '../frame/OfficePage';
import { MatterPane } from '../matter/MatterPane';
import { QueueList } from './QueueList';
import { useQueuePage } from './use-queue-page';

/** The office's queues: what is due first stands on top; in a wide window the chosen matter stands beside. */
export default function QueuePage() {
  const page = useQueuePage();
  return (
    <OfficePage title="工作台" place="/packages/office/queue/index" layout="panes">
      <TwoPane
        list={<QueueList page={page} />}
        detail={
          page.chosen === '' ? (
            <EmptyState icon="inbox" title="选一件，在这里看" />
          ) : (
            <MatterPane key={page.chosen} id={page.chosen} onMoved={page.list.reload} />
          )
        }
      />
    </OfficePage>
  );
}
