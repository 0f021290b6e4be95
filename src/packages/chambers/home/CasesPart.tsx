import type { Paged } from '@/api/use-paged';
import { Segmented } from '@/components/input/Segmented';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { EmptyState } from '@/components/state/EmptyState';
import { MatterRows } from '@/handling/rows/MatterRows';
import type { Row } from '@/handling/rows/say-row';
import { go } from '@/platform/navigate';

interface CasesPartProps {
  list: Paged<Row>;
  closed: boolean;
  onClosed: (closed: boolean) => void;
}

const SEGMENTS = [
  { value: 'open', label: '在办' },
  { value: 'closed', label: '已办结' },
] as const;

/** His cases, the most pressing promise first; or those that have ended. */
export function CasesPart({ list, closed, onClosed }: CasesPartProps) {
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
          onPress={({ id }) => go('/packages/chambers/case/index', { id })}
          empty={
            <EmptyState icon="briefcase" title={closed ? '还没有办结的案件' : '没有在办的案件'}>
              {closed ? '办结的案件会留在这里，随时可以看。' : '接受派单后，案件会出现在这里。'}
            </EmptyState>
          }
        />
      </Card>
    </Section>
  );
}
