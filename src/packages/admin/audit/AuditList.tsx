import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table, type TableColumn } from '@/components/layout/Table';
import { Tag } from '@/components/show/Tag';
import { useNow } from '@/platform/now';
import { useWide } from '@/platform/wide';
import { sayMoment } from '@domain/time/say';
import { sayAction, sayReason } from './action-words';
import { type AuditRun, runsOf, type AuditEntry } from './runs';

const COLUMNS: readonly TableColumn[] = [
  { name: '做了什么', width: '2fr' },
  { name: '什么时候', width: '1.2fr' },
  { name: '说明', width: '2fr' },
];

const ICONS = { view: 'eye', denied: 'ban', change: 'edit' } as const;

/** Who did or saw what; the same done over and over is one line. */
export function AuditList({ entries }: { entries: readonly AuditEntry[] }) {
  const now = useNow();
  const wide = useWide();
  const runs = runsOf(entries);
  if (!wide) {
    return (
      <Card flush>
        {runs.map((run) => (
          <Cell
            key={run.entry.id}
            icon={ICONS[kindOf(run)]}
            title={titleOf(run)}
            note={[sayMoment(run.entry.at, now), wordsOf(run)]
              .filter((part) => part !== '')
              .join(' · ')}
            end={deniedTag(run)}
          />
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={COLUMNS}
      rows={runs.map((run) => ({
        id: run.entry.id,
        cells: [titleOf(run), sayMoment(run.entry.at, now), deniedTag(run) ?? wordsOf(run)],
      }))}
    />
  );
}

const kindOf = ({ entry: { what } }: AuditRun) =>
  what === 'view' || what === 'denied' ? what : 'change';

const titleOf = ({ entry: { who, action } }: AuditRun): string => `${who} ${sayAction(action)}`;

const wordsOf = ({ entry: { action, reason }, times }: AuditRun): string =>
  [sayReason(action, reason), times === 1 ? '' : `连续 ${times} 次`]
    .filter((part) => part !== '')
    .join(' · ');

const deniedTag = ({ entry }: AuditRun) =>
  entry.what === 'denied' ? <Tag tone="warn">没有权限</Tag> : undefined;
