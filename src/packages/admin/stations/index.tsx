import { office } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { EmptyState } from '@/components/state/EmptyState';
import { Loaded } from '@/components/state/Loaded';
import { go } from '@/platform/navigate';
import { AdminPage } from '../frame/AdminPage';
import { StationList } from './StationList';

/** The network of stations, each below the one it belongs to. */
export default function StationsPage() {
  const query = useQuery(office, {}, { isEmpty: ({ stations }) => stations.length === 0 });
  return (
    <AdminPage
      title="站点"
      place="/packages/admin/stations/index"
      note="上级站点能看到下级站点的事项。接待时间用来算期限。"
      action={
        <Button kind="primary" icon="plus" onPress={() => go('/packages/admin/station/index')}>
          加一个站点
        </Button>
      }
    >
      <Loaded
        query={query}
        shape="list"
        empty={
          <EmptyState icon="pin" title="还没有站点">
            先加区总工会，再加下面的街镇和企业。
          </EmptyState>
        }
      >
        {({ stations }) => <StationList stations={stations} />}
      </Loaded>
    </AdminPage>
  );
}
