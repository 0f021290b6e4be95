import type { Paged } from '@/api/use-paged';
import { Segmented } from '@/components/input/Segmented';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { MatterRows } from '@/handling/rows/MatterRows';
import type { Row } from '@/handling/rows/say-row';

interface CasesPartProps {
  list: Paged<Row>;
  closed: boolean;
  onClosed: (closed: boolean) => void;
  chosen: string;
  onPress: (matterId: string) => void;
}

const SEGMENTS = [
  { value: 'open', label: '在办' },
  { value: 'closed', label: '已办结' },
] as const;

/** His cases, the most pressing promise first; or those that have ended. */
export function CasesPart({ list, closed, onClosed, chosen, onPress }: CasesPartProps) {
  return (
    <Section title="我的案件">
      <Segmented
        label="看哪些案件"
        segments={SEGMENTS}
        value={closed ? 'closed' : 'open'}
        onChange={(view) => onClosed(view === 'closed')}
      />
      <Card flush>
        <MatterRows
          list={list}
          by={closed ? 'came' : 'due'}
          chosen={chosen}
          onPress={({ id }) => onPress(id)}
          empty={
            <Cell
              icon="briefcase"
              title={closed ? '还没有办结的案件' : '没有在办的案件'}
              note={closed ? '办结的案件会留在这里，随时可以看' : '接受派单后，案件会出现在这里'}
            />
          }
        />
      </Card>
    </Section>
  );
}
