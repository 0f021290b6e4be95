import type { ReactNode } from 'react';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { SubmitError } from '@/components/state/SubmitError';
import { back, go } from '@/platform/navigate';
import { useKeepResult } from '../keep/use-keep-result';
import type { CalculatorPart } from './use-calculator';

interface MatterBarProps {
  calculator: CalculatorPart;
  /** Puts the result on the matter's claim sheet; absent where it gives no line. */
  onClaim: (() => void) | undefined;
  claimed: boolean;
  again: ReactNode;
}

/** What to do with a result that was computed for one matter: it was opened from there. */
export function MatterBar({ calculator, onClaim, claimed, again }: MatterBarProps) {
  const { id, computed, matter } = calculator;
  const { keep, retry, busy, failure, keptIn } = useKeepResult(id, computed ?? {});
  const more = (
    <>
      {onClaim === undefined ? null : claimed ? (
        <Button block icon="list" onPress={() => go('/packages/tools/claims/index', { matter })}>
          看请求清单
        </Button>
      ) : (
        <Button block icon="plus" onPress={onClaim}>
          加到请求清单
        </Button>
      )}
      {again}
    </>
  );
  return (
    <BottomBar
      more={more}
      note={
        failure === null ? undefined : (
          <SubmitError failure={failure} onRetry={() => void retry()} />
        )
      }
    >
      {keptIn === '' ? (
        <Button kind="primary" size="main" busy={busy} onPress={() => void keep(matter)}>
          存到这个事项
        </Button>
      ) : (
        <Button kind="primary" size="main" icon="check" onPress={back}>
          已存，回去
        </Button>
      )}
    </BottomBar>
  );
}
