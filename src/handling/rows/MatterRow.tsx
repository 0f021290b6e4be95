import { QueueItem } from '@/components/matter/QueueItem';
import { sayWhen } from '@/format/day';
import type { At } from '@domain/time/types';
import { titleOf } from '@/format/title';
import { forOffice } from './office-words';
import { duePhrase, factsOf, flagsOf, isPressing, type Row, stepOf } from './say-row';

interface MatterRowProps {
  row: Row;
  now: At;
  chosen?: boolean;
  /** The right column: what is due (queues) or when it came in (the book). */
  by?: 'due' | 'came';
  onPress: (row: Row) => void;
}

/** A matter in one of the office's lists. */
export function MatterRow({ row, now, chosen, by = 'due', onPress }: MatterRowProps) {
  const { promise } = row;
  const due = by === 'due' && promise !== null;
  return (
    <QueueItem
      sense={titleOf(row.summary)}
      facts={factsOf(row)}
      flags={flagsOf(row)}
      promise={due ? duePhrase(promise, now) : sayWhen(row.createdAt, now)}
      step={by === 'due' ? stepOf(row) : forOffice(row.stateLabel)}
      urgent={row.urgent}
      pressing={due && isPressing(promise, now)}
      chosen={chosen}
      onPress={() => onPress(row)}
    />
  );
}
