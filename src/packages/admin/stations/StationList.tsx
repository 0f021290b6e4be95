import { View } from '@tarojs/components';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table, type TableColumn } from '@/components/layout/Table';
import { Tag } from '@/components/show/Tag';
import { go } from '@/platform/navigate';
import { useWide } from '@/platform/wide';
import type { Station } from '@/stations/use-stations';
import { STATION_LEVELS } from '@domain/people/stations';
import { inTreeOrder } from './tree-order';

const COLUMNS: readonly TableColumn[] = [
  { name: '站点', width: '2fr' },
  { name: '级别', width: '112px' },
  { name: '地址', width: '1.6fr' },
  { name: '电话', width: '1fr' },
];

/** Each station stands this much further in than the one it belongs to. */
const STEP = 20;

/** The network as a tree is read: each station below the one it belongs to. */
export function StationList({ stations }: { stations: readonly Station[] }) {
  const wide = useWide();
  const placed = inTreeOrder(stations);
  const openStation = ({ id }: Station) => go('/packages/admin/station/index', { id });
  if (!wide) {
    return (
      <Card flush>
        {placed.map(({ station, above }) => (
          <Cell
            key={station.id}
            icon="pin"
            iconTone={above === '' ? 'brand' : 'ink'}
            title={station.name}
            note={
              <>
                <View>{station.address}</View>
                {above === '' ? null : <View>{`上级：${above}`}</View>}
              </>
            }
            end={<Tag>{STATION_LEVELS[station.level]}</Tag>}
            onPress={() => openStation(station)}
          />
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={COLUMNS}
      rows={placed.map(({ station, depth }) => ({
        id: station.id,
        cells: [
          <View key="name" style={{ paddingLeft: `${depth * STEP}px` }}>
            {station.name}
          </View>,
          <Tag key="level">{STATION_LEVELS[station.level]}</Tag>,
          station.address,
          station.phone,
        ],
        onPress: () => openStation(station),
      }))}
    />
  );
}
