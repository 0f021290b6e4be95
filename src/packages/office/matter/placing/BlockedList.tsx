import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import type { candidates } from '@contracts/assignment';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';

type Blocked = OutputOf<typeof candidates>['blocked'];

/** Who cannot take it, and the one reason that stands in the way. */
export function BlockedList({ blocked, count }: { blocked: Blocked; count: number }) {
  const [open, setOpen] = useState(false);
  if (blocked.length === 0) return null;
  return (
    <Section title="不能接的人" note={`${count} 位`}>
      {open ? (
        <Card flush>
          {blocked.map(({ personId, name, firmName, reason }) => (
            <Cell
              key={personId}
              icon="ban"
              title={[name, firmName].filter((part) => part !== '').join(' · ')}
              note={reason}
            />
          ))}
        </Card>
      ) : (
        <Button kind="quiet" onPress={() => setOpen(true)}>
          看每位的原因
        </Button>
      )}
    </Section>
  );
}
