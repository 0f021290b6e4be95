import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { go } from '@/platform/navigate';
import type { CalculatorPart } from '../calculator/use-calculator';
import { KeepSheet } from './KeepSheet';
import { useKeepResult } from './use-keep-result';

interface KeepResultProps {
  calculator: CalculatorPart;
  /** The page's main action: nothing else can be done with the result. */
  main?: boolean;
}

/** A result of the worker's own, to one of his matters. */
export function KeepResult({ calculator, main = false }: KeepResultProps) {
  const { id, computed, topic } = calculator;
  const { keep, retry, busy, failure, keptIn } = useKeepResult(id, computed ?? {});
  const [open, setOpen] = useState(false);
  const closeAfter = (kept: boolean) => {
    if (kept) setOpen(false);
  };
  const looks = main ? ({ kind: 'primary', size: 'main' } as const) : ({ block: true } as const);
  if (keptIn !== '')
    return (
      <Button
        {...looks}
        icon="check"
        label="已存，看我的事项"
        onPress={() => go('/packages/aid/matter/index', { id: keptIn })}
      >
        已存，看事项
      </Button>
    );
  return (
    <>
      <Button {...looks} icon="bookmark" onPress={() => setOpen(true)}>
        存到我的事项
      </Button>
      <KeepSheet
        open={open}
        what="结果"
        topic={topic}
        busy={busy}
        failure={failure}
        onChoose={(matterId) => void keep(matterId).then(closeAfter)}
        onRetry={() => void retry().then(closeAfter)}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
