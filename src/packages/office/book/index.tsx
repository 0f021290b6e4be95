import { View } from '@tarojs/components';
import { useState } from 'react';
import { register } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { TwoPane } from '@/components/layout/TwoPane';
import { EmptyState } from '@/components/state/EmptyState';
import { OfficePage } from '../frame/OfficePage';
import { StationFilter } from '../queue/StationFilter';
import { MatterRows } from '@/handling/rows/MatterRows';
import { ChosenPane } from '../rows/ChosenPane';
import { ListHead } from '../rows/ListHead';
import { useChosenRow } from '../rows/use-chosen-row';

/** The register: everything that came in, newest first. */
export default function BookPage() {
  const [stationId, setStation] = useState('');
  const { chosen, show } = useChosenRow();
  const list = usePaged(register, stationId === '' ? {} : { stationId });
  return (
    <OfficePage title="登记簿" place="/packages/office/book/index" layout="panes">
      <TwoPane
        list={
          <View className="o-sheet">
            <ListHead
              title="登记簿"
              note="最新的在上面"
              action={<StationFilter value={stationId} onChange={setStation} />}
            />
            <MatterRows
              list={list}
              by="came"
              chosen={chosen}
              onPress={show}
              empty={
                <EmptyState icon="list-search" title="还没有登记过事项">
                  职工提交的、您登记的，都会出现在这里。
                </EmptyState>
              }
            />
          </View>
        }
        detail={<ChosenPane chosen={chosen} onMoved={list.reload} />}
      />
    </OfficePage>
  );
}
