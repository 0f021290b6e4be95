import { View } from '@tarojs/components';
import { useState } from 'react';
import { search } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { SearchBar } from '@/components/input/SearchBar';
import { TwoPane } from '@/components/layout/TwoPane';
import { EmptyState } from '@/components/state/EmptyState';
import { OfficePage } from '../frame/OfficePage';
import { MatterRows } from '@/handling/rows/MatterRows';
import { ChosenPane } from '../rows/ChosenPane';
import { ListHead } from '../rows/ListHead';
import { useChosenRow } from '../rows/use-chosen-row';
import './search.scss';

/** Finds a matter by its number, the worker's full name or phone, or the employer's name. */
export default function SearchPage() {
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const { chosen, show } = useChosenRow();
  const list = usePaged(search, sought === '' ? null : { text: sought });
  return (
    <OfficePage title="查找" place="/packages/office/search/index" layout="panes">
      <TwoPane
        list={
          <View className="o-sheet">
            <ListHead title="查找" />
            <View className="o-search">
              <SearchBar
                label="查找事项"
                placeholder="编号、姓名、电话或单位名称"
                value={typed}
                onChange={setTyped}
                onSearch={() => setSought(typed.trim())}
                focus
              />
            </View>
            {sought === '' ? (
              <EmptyState icon="search" title="按编号、姓名、电话或单位找">
                编号不用管大小写和横线；姓名和电话要写全。
              </EmptyState>
            ) : (
              <MatterRows
                list={list}
                by="came"
                chosen={chosen}
                onPress={show}
                empty={
                  <EmptyState icon="search" title={`没有找到“${sought}”`}>
                    请核对一下；姓名和电话要写全，单位写全称。
                  </EmptyState>
                }
              />
            )}
          </View>
        }
        detail={<ChosenPane chosen={chosen} onMoved={list.reload} />}
      />
    </OfficePage>
  );
}
