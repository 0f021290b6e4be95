import { office } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { EmptyState } from '@/components/state/EmptyState';
import { Loaded } from '@/components/state/Loaded';
import { go } from '@/platform/navigate';
import { STATION_LEVELS } from '@domain/people/stations';
import { AdminPage } from '../frame/AdminPage';
import { inTreeOrder } from './tree-order';

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
        {({ stations }) => (
          <Card flush>
            {inTreeOrder(stations).map(({ station, above }) => (
              <Cell
                key={station.id}
                icon="pin"
                iconTone={above === '' ? 'brand' : 'ink'}
                title={station.name}
                note={[above === '' ? '' : `上级：${above}`, station.address]
                  .filter((part) => part !== '')
                  .join(' · ')}
                end={<Tag>{STATION_LEVELS[station.level]}</Tag>}
                onPress={() => go('/packages/admin/station/index', { id: station.id })}
              />
            ))}
          </Card>
        )}
      </Loaded>
    </AdminPage>
  );
}
