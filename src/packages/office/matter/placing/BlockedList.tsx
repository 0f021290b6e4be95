import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import type { candidates } from '@contracts/assignment';
import { Button } from '@/components/input/Button';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import type { Other } from './OtherForm';

type Blocked = OutputOf<typeof candidates>['blocked'];

/** Gates that staff may open with a reason; see the kinds of domain/assignment/gates. */
const OPENED_BY_STAFF = new Set(['specialty', 'spareExperts', 'reachable', 'wish']);

interface BlockedListProps {
  blocked: Blocked;
  count: number;
  /** Absent where nothing may be offered now. */
  onOther?: (other: Other) => void;
}

/** Who cannot take it, and the one reason that stands in the way. */
export function BlockedList({ blocked, count, onOther }: BlockedListProps) {
  const [open, setOpen] = useState(false);
  if (blocked.length === 0) return null;
  return (
    <Section title="不能接的人" note={`${count} 位`}>
      {open ? (
        <Card flush>
          {blocked.map(({ personId, name, firmName, gate, reason }) => (
            <Cell
              key={personId}
              icon="ban"
              title={[name, firmName].filter((part) => part !== '').join(' · ')}
              note={reason}
              end={
                onOther && OPENED_BY_STAFF.has(gate) ? (
                  <TextLink
                    label={`仍派给${name}`}
                    onPress={() => onOther({ personId, name, against: reason })}
                  >
                    仍派给他
                  </TextLink>
                ) : undefined
              }
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
