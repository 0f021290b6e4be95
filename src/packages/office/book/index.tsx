import { View } from '@tarojs/components';
import { useState } from 'react';
import { register } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { EmptyState } from '@/components/state/EmptyState';
import { OfficePage } from '../frame/OfficePage';
import { StationFilter } from '../queue/StationFilter';
import { MatterRows } from '@/handling/rows/MatterRows';
import { openMatter } from '../rows/open-matter';
import { ListHead } from '../rows/ListHead';

/** The register: everything that came in, newest first. */
export default function BookPage() {
  const [stationId, setStation] = useState('');
  const list = usePaged(register, stationId === '' ? {} : { stationId });
  return (
    <OfficePage title="登记簿" place="/packages/office/book/index" layout="panes">
      <View className="o-sheet">
        <ListHead
          title="登记簿"
          note="最新的在上面"
          action={<StationFilter value={stationId} onChange={setStation} />}
        />
        <MatterRows
          list={list}
          by="came"
          onPress={openMatter}
          empty={<EmptyState icon="list-search" title="还没有登记过事项" />}
        />
      </View>
    </OfficePage>
  );
}
