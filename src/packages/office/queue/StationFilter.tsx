import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { Icon } from '@/components/Icon';
import { useMe } from '../frame/use-me';
import { reachOf, useStations } from '../frame/use-stations';

interface StationFilterProps {
  /** '' for everything within reach. */
  value: string;
  onChange: (stationId: string) => void;
}

/** Which station's matters to look at; not shown to who has one station only. */
export function StationFilter({ value, onChange }: StationFilterProps) {
  const [open, setOpen] = useState(false);
  const me = useMe();
  const stations = useStations();
  const reach = reachOf(me, stations);
  if (reach.length < 2) return null;
  const choose = (id: string) => {
    setOpen(false);
    onChange(id);
  };
  const chosen = reach.find(({ id }) => id === value)?.name;
  return (
    <>
      <Button size="small" icon="filter" onPress={() => setOpen(true)}>
        {chosen ?? '全部站点'}
      </Button>
      <Sheet open={open} title="看哪个站点" onClose={() => setOpen(false)}>
        <Cell
          title="全部站点"
          end={value === '' ? <Icon name="check" /> : undefined}
          onPress={() => choose('')}
        />
        {reach.map(({ id, name }) => (
          <Cell
            key={id}
            title={name}
            end={value === id ? <Icon name="check" /> : undefined}
            onPress={() => choose(id)}
          />
        ))}
      </Sheet>
    </>
  );
}
