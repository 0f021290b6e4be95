import { useRouter } from '@tarojs/taro';
import { office } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { Loaded } from '@/components/state/Loaded';
import { EmptyState } from '@/components/state/EmptyState';
import { back } from '@/platform/navigate';
import { StationForm } from './StationForm';
import { AdminPage } from '../frame/AdminPage';

/** One station: where it stands, how it is reached, when somebody is there. Without an id a new one. */
export default function StationPage() {
  const { id = '' } = useRouter().params;
  const query = useQuery(office, {}, { refreshOnShow: false, isEmpty: () => false });
  const station = query.data?.stations.find((one) => one.id === id);
  if (query.data && (id === '' || station)) {
    return <StationForm station={station ?? null} stations={query.data.stations} />;
  }
  return (
    <AdminPage title="站点" place="/packages/admin/stations/index" below>
      <Loaded query={query} shape="form">
        {() => (
          <EmptyState
            icon="pin"
            title="没有找到这个站点"
            action={<Button onPress={back}>回到名单</Button>}
          >
            地址可能不对，请从名单里打开。
          </EmptyState>
        )}
      </Loaded>
    </AdminPage>
  );
}
