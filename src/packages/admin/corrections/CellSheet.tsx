import { correctionList } from '@contracts/triage';
import { usePaged } from '@/api/use-paged';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { sayWhen } from '@/format/day';
import { go } from '@/platform/navigate';
import { useNow } from '@/platform/now';
import type { ConfusionPart } from '@domain/triage/confusion';
import { sayValue } from './say-value';

export interface ChosenCell {
  month: string;
  part: ConfusionPart;
  from: string;
  to: string;
}

interface CellSheetProps {
  cell: ChosenCell;
  onClose: () => void;
}

/** The corrections behind one cell: number and reason; who may see the matter can open it. */
export function CellSheet({ cell, onClose }: CellSheetProps) {
  const now = useNow();
  const list = usePaged(correctionList, cell);
  const { part, from, to } = cell;
  return (
    <Sheet open title={`${sayValue(part, from)} → ${sayValue(part, to)}`} onClose={onClose}>
      {list.status === 'empty' ? (
        <EmptyState icon="switch" title="没有更正" />
      ) : (
        <>
          <Card flush>
            {list.items.map(({ id, matterId, number, at, by, reason }) => (
              <Cell
                key={id}
                title={reason}
                note={`${number} · ${by} · ${sayWhen(at, now)}`}
                onPress={
                  matterId === ''
                    ? undefined
                    : () => go('/packages/office/matter/index', { id: matterId })
                }
              />
            ))}
          </Card>
          <ListEnd list={list} />
        </>
      )}
    </Sheet>
  );
}
