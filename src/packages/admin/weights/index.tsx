import { View } from '@tarojs/components';
import { weights } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Loaded } from '@/components/state/Loaded';
import { AdminPage } from '../frame/AdminPage';
import { WeightsForm } from './WeightsForm';
import { WeightsHistory } from './WeightsHistory';

/** What the score of a lawyer is made with, and who changed it. */
export default function WeightsPage() {
  // what is being typed must not be replaced when the page comes back into sight
  const query = useQuery(weights, {}, { refreshOnShow: false });
  return (
    <AdminPage
      title="派单权重"
      place="/packages/admin/weights/index"
      note="系统按得分派单。每一项占多少，在这里定。"
    >
      <Loaded query={query} shape="form">
        {({ version, items, history }) => (
          <View className="a-two">
            <WeightsForm key={version} items={items} onSaved={query.reload} />
            <WeightsHistory history={history} />
          </View>
        )}
      </Loaded>
    </AdminPage>
  );
}
