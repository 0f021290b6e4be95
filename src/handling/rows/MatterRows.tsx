import type { ReactNode } from 'react';
import type { Paged } from '@/api/use-paged';
import { ListEnd } from '@/components/state/ListEnd';
import { useNow } from '@/platform/now';
import { MatterRow } from './MatterRow';
import type { Row } from './say-row';
import { useGrowing } from './use-growing';

interface MatterRowsProps {
  list: Paged<Row>;
  chosen?: string;
  by?: 'due' | 'came';
  onPress: (row: Row) => void;
  /** What to show when there is nothing. */
  empty: ReactNode;
}

/** A paged list of matters in all its states. */
export function MatterRows({ list, chosen, by, onPress, empty }: MatterRowsProps) {
  const now = useNow();
  const shown = useGrowing(list.items.length);
  if (list.status === 'empty') return <>{empty}</>;
  return (
    <>
      {list.items.slice(0, shown).map((row) => (
        <MatterRow
          key={row.id}
          row={row}
          now={now}
          by={by}
          chosen={row.id === chosen}
          onPress={onPress}
        />
      ))}
      {shown < list.items.length ? null : <ListEnd list={list} />}
    </>
  );
}
