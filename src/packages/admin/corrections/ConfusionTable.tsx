import { Fragment } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table } from '@/components/layout/Table';
import { useWide } from '@/platform/wide';
import type { ConfusionCell, ConfusionPart } from '@domain/triage/confusion';
import { sayValue } from './say-value';

interface ConfusionTableProps {
  part: ConfusionPart;
  cells: readonly ConfusionCell[];
  onOpen: (cell: { from: string; to: string }) => void;
}

/** Rows are what was understood, columns what it was corrected to; on a phone one line for each correction. */
export function ConfusionTable({ part, cells, onOpen }: ConfusionTableProps) {
  const wide = useWide();
  const totalOf = (from: string) =>
    cells.reduce((sum, cell) => (cell.from === from ? sum + cell.count : sum), 0);
  const rows = [...new Set(cells.map(({ from }) => from))].sort((a, b) => totalOf(b) - totalOf(a));
  const moved = cells.filter(({ from, to }) => from !== to);
  const columns = [...new Set(moved.map(({ to }) => to))];
  const countOf = (from: string, to: string) =>
    cells.find((cell) => cell.from === from && cell.to === to)?.count ?? 0;
  const kept = (from: string) => countOf(from, from);
  const say = (value: string) => sayValue(part, value);
  if (!wide) {
    return (
      <Card flush>
        {rows.map((from) => (
          <Fragment key={from}>
            <Cell title={say(from)} note={`照旧 ${kept(from)} 件`} />
            {moved
              .filter((cell) => cell.from === from)
              .map(({ to, count }) => (
                <Cell
                  key={to}
                  icon="arrow-right"
                  iconTone="brand"
                  title={`更正为${say(to)}`}
                  end={`${count} 件`}
                  onPress={() => onOpen({ from, to })}
                />
              ))}
          </Fragment>
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={[
        { name: '系统判断', width: '1.4fr' },
        { name: '照旧', width: '1fr', figures: true },
        ...columns.map((to) => ({ name: `改为${say(to)}`, width: '1fr', figures: true })),
      ]}
      rows={rows.map((from) => ({
        id: from,
        cells: [
          say(from),
          String(kept(from)),
          ...columns.map((to) => {
            const count = from === to ? 0 : countOf(from, to);
            return count === 0 ? (
              ''
            ) : (
              <Button
                key={to}
                size="small"
                label={`${say(from)}更正为${say(to)}，${count} 件`}
                onPress={() => onOpen({ from, to })}
              >
                {`${count} 件`}
              </Button>
            );
          }),
        ],
      }))}
    />
  );
}
