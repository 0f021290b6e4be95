import type { OutputOf } from '@contracts/action';
import type { register } from '@contracts/handling';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table, type TableColumn } from '@/components/layout/Table';
import { Tag } from '@/components/show/Tag';
import { sayWhen } from '@/format/day';
import { forOffice } from '@/handling/rows/office-words';
import { now } from '@/platform/now';
import { useWide } from '@/platform/wide';
import { CHANNELS } from '@domain/matter/matter';
import { TOPICS } from '@domain/triage/topics';

type Row = OutputOf<typeof register>['items'][number];

const COLUMNS: readonly TableColumn[] = [
  { name: '编号', width: '1.4fr' },
  { name: '事项', width: '1.2fr' },
  { name: '怎么来的', width: '1fr' },
  { name: '承办', width: '1fr' },
  { name: '收到', width: '1fr' },
  { name: '现在', width: '128px' },
];

/** The bare register: numbers, kinds and states. */
export function RegisterList({ rows }: { rows: readonly Row[] }) {
  const wide = useWide();
  if (!wide) {
    return (
      <Card flush>
        {rows.map((row) => (
          <Cell
            key={row.id}
            title={row.number}
            note={[
              kindOf(row),
              CHANNELS[row.channel],
              row.handler === '' ? '' : `承办 ${row.handler}`,
              sayWhen(row.createdAt, now()),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
            end={stateTag(row)}
          />
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={COLUMNS}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          row.number,
          kindOf(row),
          CHANNELS[row.channel],
          row.handler,
          sayWhen(row.createdAt, now()),
          stateTag(row),
        ],
      }))}
    />
  );
}

const kindOf = ({ topic, lead, memberCount }: Row): string =>
  lead ? `${TOPICS[topic].short} · 集体 ${memberCount} 人` : TOPICS[topic].short;

const stateTag = ({ stateLabel }: Row) => <Tag tone="brand">{forOffice(stateLabel)}</Tag>;
