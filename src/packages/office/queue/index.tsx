import { TwoPane } from '@/components/layout/TwoPane';
import { OfficePage } from '../frame/OfficePage';
import { ChosenPane } from '../rows/ChosenPane';
import { QueueList } from './QueueList';
import { useQueuePage } from './use-queue-page';

/** The office's queues: what is due first stands on top; in a wide window the chosen matter stands beside. */
export default function QueuePage() {
  const page = useQueuePage();
  return (
    <OfficePage title="工作台" place="/packages/office/queue/index" layout="panes">
      <TwoPane
        list={<QueueList page={page} />}
        detail={<ChosenPane chosen={page.chosen} onMoved={page.list.reload} />}
      />
    </OfficePage>
  );
}
