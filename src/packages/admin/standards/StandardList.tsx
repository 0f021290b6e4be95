import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table, type TableColumn } from '@/components/layout/Table';
import { useWide } from '@/platform/wide';
import { nameOf, type Standard, spanOf, valueOf } from './say-standard';

const COLUMNS: readonly TableColumn[] = [
  { name: '标准', width: '1.6fr' },
  { name: '数值', width: '1fr' },
  { name: '哪里，什么时候', width: '1.6fr' },
  { name: '依据', width: '1.6fr' },
];

/** Local numbers, the last added first; ended and corrected ones too. */
export function StandardList({ standards }: { standards: readonly Standard[] }) {
  const wide = useWide();
  if (!wide) {
    return (
      <Card flush>
        {standards.map((standard) => (
          <Cell
            key={standard.id}
            title={nameOf(standard)}
            note={`${spanOf(standard)} · ${standard.source}`}
            end={valueOf(standard)}
          />
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={COLUMNS}
      rows={standards.map((standard) => ({
        id: standard.id,
        cells: [nameOf(standard), valueOf(standard), spanOf(standard), standard.source],
      }))}
    />
  );
}
