import { View } from '@tarojs/components';
import { useState } from 'react';
import { register } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { Select } from '@/components/input/Select';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { useStations } from '@/stations/use-stations';
import { AdminPage } from '../frame/AdminPage';
import { RegisterList } from './RegisterList';

const ALL = 'all';

/** Everything that came in, as an administrator may see it: numbers, kinds and states, nothing that was told. */
export default function RegisterPage() {
  const [stationId, setStation] = useState('');
  const { stations } = useStations();
  const list = usePaged(register, stationId === '' ? {} : { stationId });
  return (
    <AdminPage
      title="登记簿"
      place="/packages/admin/register/index"
      note="最新的在上面。管理员看不到案情和职工姓名。"
    >
      <View className="a-filter">
        <Select
          name="stationId"
          label="哪个站点"
          options={[
            { value: ALL, label: '全部站点' },
            ...stations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={stationId === '' ? ALL : stationId}
          onChange={(value) => setStation(value === ALL ? '' : value)}
        />
      </View>
      {list.status === 'empty' ? (
        <EmptyState icon="list-search" title="还没有登记过事项">
          职工提交、工作人员登记以后，编号会出现在这里。
        </EmptyState>
      ) : (
        <>
          <RegisterList rows={list.items} />
          <ListEnd list={list} />
        </>
      )}
    </AdminPage>
  );
}
