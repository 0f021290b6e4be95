import type { OutputOf } from '@contracts/action';
import type { weights } from '@contracts/directory';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { EmptyState } from '@/components/state/EmptyState';
import { sayWhen } from '@/format/day';
import { useNow } from '@/platform/now';
import { sayWeight } from './weight-words';

type History = OutputOf<typeof weights>['history'];

/** Who changed what, when and why, the newest first. */
export function WeightsHistory({ history }: { history: History }) {
  const now = useNow();
  return (
    <Section title="改过的记录">
      {history.length === 0 ? (
        <EmptyState icon="history" title="还没有改过">
          现在用的是默认的权重。
        </EmptyState>
      ) : (
        <Card flush>
          {history.map(({ version, at, byName, reason, reset, changes }) => (
            <Cell
              key={version}
              title={`第 ${version} 版 · ${byName}${reset ? ' · 恢复默认' : ''}`}
              note={`${changes
                .map(({ id, from, to }) => `${sayWeight(id)} ${from} → ${to}`)
                .join('，')}。${reason}`}
              end={sayWhen(at, now)}
            />
          ))}
        </Card>
      )}
    </Section>
  );
}
