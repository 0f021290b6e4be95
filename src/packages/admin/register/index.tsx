import { useState } from 'react';
import { register } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { Select } from '@/components/input/Select';
import { Card } from '@/components/layout/Card';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { useStations } from '@/stations/use-stations';
import { AdminPage } from '../frame/AdminPage';
import { RegisterCell } from './RegisterCell';

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
      {list.status === 'empty' ? (
        <EmptyState icon="list-search" title="还没有登记过事项" />
      ) : (
        <>
          <Card flush>
            {list.items.map((row) => (
              <RegisterCell key={row.id} row={row} />
            ))}
          </Card>
          <ListEnd list={list} />
        </>
      )}
    </AdminPage>
  );
}
