import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table } from '@/components/layout/Table';
import { Tag } from '@/components/show/Tag';
import { useWide } from '@/platform/wide';
import type { Explained } from './ExplainedOffer';

type Ranked = Explained['ranked'];

/** Everybody's score, part by part: a table in a wide window, lines on a phone. */
export function ScoreTable({ ranked }: { ranked: Ranked }) {
  const wide = useWide();
  if (ranked.length === 0) return null;
  const parts = partsOf(ranked);
  if (!wide)
    return (
      <Card flush>
        {ranked.map((one) => (
          <Cell
            key={one.personId}
            title={one.chosen ? `${one.name}（派给了他）` : one.name}
            note={one.terms
              .map(({ label, points, text }) => `${label} +${points.toFixed(1)}（${text}）`)
              .join('，')}
            end={one.total.toFixed(1)}
          />
        ))}
      </Card>
    );
  return (
    <Table
      columns={[
        { name: '人选', width: '1.6fr' },
        ...parts.map(({ label }) => ({ name: label, width: '1fr', figures: true })),
        { name: '合计', width: '64px', figures: true },
      ]}
      rows={ranked.map((one) => ({
        id: one.personId,
        cells: [
          one.chosen ? (
            <>
              {one.name} <Tag tone="brand">派给了他</Tag>
            </>
          ) : (
            one.name
          ),
          ...parts.map(({ id }) => {
            const term = one.terms.find((each) => each.id === id);
            return term ? `+${term.points.toFixed(1)}` : '';
          }),
          one.total.toFixed(1),
        ],
      }))}
    />
  );
}

/** The parts anybody has, in the order in which they are first met. */
function partsOf(ranked: Ranked): { id: string; label: string }[] {
  const parts = new Map<string, string>();
  for (const { terms } of ranked)
    for (const { id, label } of terms) if (!parts.has(id)) parts.set(id, label);
  return [...parts].map(([id, label]) => ({ id, label }));
}
