import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table, type TableColumn } from '@/components/layout/Table';
import { useWide } from '@/platform/wide';
import { type LawyerMonth, sayHours, sayKm, sayLawyerMonth, sayLoad } from './say-fairness';

const figures = (name: string): TableColumn => ({ name, width: '1fr', figures: true });

const COLUMNS: readonly TableColumn[] = [
  { name: '律师', width: '2fr' },
  ...['派单', '接了', '没接', '冲突', '过时', '收回', '答复', '距离', '在办'].map(figures),
];

/** Every lawyer's month in figures. */
export function MonthTable({ rows }: { rows: readonly LawyerMonth[] }) {
  const wide = useWide();
  if (!wide)
    return (
      <Card flush>
        {rows.map((row) => (
          <Cell
            key={row.personId}
            title={row.name}
            note={sayLawyerMonth(row)}
            end={row.openLoad === null ? undefined : `在办 ${sayLoad(row)}`}
          />
        ))}
      </Card>
    );
  return (
    <Table
      columns={COLUMNS}
      rows={rows.map((row) => ({
        id: row.personId,
        cells: [
          [row.name, row.firmName].filter((part) => part !== '').join(' · '),
          ...[row.offers, row.accepted, row.declined, row.conflicts, row.lapsed, row.recalled].map(
            String,
          ),
          sayHours(row.hours),
          sayKm(row.km),
          sayLoad(row),
        ],
      }))}
    />
  );
}
