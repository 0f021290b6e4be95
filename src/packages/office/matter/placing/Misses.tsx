import type { OutputOf } from '@contracts/action';
import type { candidates } from '@contracts/assignment';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { useNow } from '@/platform/now';
import { sayWhen } from '@/format/day';

type Miss = OutputOf<typeof candidates>['misses'][number];

const KINDS: Record<Miss['kind'], string> = {
  declined: '暂不能接',
  conflict: '有利益冲突',
  lapsed: '到时没有答复',
  recalled: '派单被收回',
};

/** Whom it was offered to before, and how that ended. */
export function Misses({ misses }: { misses: readonly Miss[] }) {
  const now = useNow();
  if (misses.length === 0) return null;
  return (
    <Section title="已经问过">
      <Card flush>
        {misses.map(({ name, kind, at }) => (
          <Cell
            key={`${name}${at}`}
            icon="history"
            title={name}
            note={KINDS[kind]}
            end={sayWhen(at, now)}
          />
        ))}
      </Card>
    </Section>
  );
}
