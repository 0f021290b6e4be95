import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import { now } from '@/platform/now';
import { sayWhen } from '@/format/day';
import { openMatter } from '../rows/open-matter';
import type { Registration } from './use-reception';
import { titleOf } from '@/format/title';

interface MaybeSameProps {
  same: Registration['maybeSame'];
  onGoOn: () => void;
}

/** This phone has called before: look first whether it is one of these. Nothing was registered. */
export function MaybeSame({ same, onGoOn }: MaybeSameProps) {
  if (same.length === 0) return null;
  return (
    <Section>
      <Notice
        tone="warn"
        title="这个电话最近登记过，可能是同一件事"
        actions={
          <Button size="small" onPress={onGoOn}>
            不是同一件，继续登记
          </Button>
        }
      >
        还没有登记。请先看看是不是下面的事项，是的话直接打开它。
      </Notice>
      <Card flush>
        {same.map(({ matterId, number, summary, at }) => (
          <Cell
            key={matterId}
            title={titleOf(summary)}
            note={`${number} · ${sayWhen(at, now())}`}
            onPress={() => openMatter({ id: matterId })}
          />
        ))}
      </Card>
    </Section>
  );
}
