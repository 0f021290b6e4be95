import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { SubmitError } from '@/components/state/SubmitError';
import { go } from '@/platform/navigate';
import { ClaimClash } from '../keep/ClaimClash';
import { KeepClaims } from '../keep/KeepClaims';
import { useKeepClaims } from '../keep/use-keep-claims';

/** What can be done with one's own sheet: written as a request, put to a matter, added to. */
export function OwnClaimsBar({ onAdd }: { onAdd: () => void }) {
  return (
    <BottomBar
      more={
        <>
          <KeepClaims />
          <Button block icon="plus" onPress={onAdd}>
            自己加一项
          </Button>
        </>
      }
    >
      <Button
        kind="primary"
        size="main"
        onPress={() => go('/packages/papers/paper/index', { id: 'arbitration-request', claims: 1 })}
      >
        写成仲裁申请书
      </Button>
    </BottomBar>
  );
}

/** The sheet of a matter: back to it, or added to. */
export function MatterClaimsBar({ matter, onAdd }: { matter: string; onAdd: () => void }) {
  const part = useKeepClaims(matter);
  return (
    <BottomBar
      note={
        part.failure === null || part.theirs !== null ? undefined : (
          <SubmitError failure={part.failure} onRetry={() => void part.retry()} />
        )
      }
      more={
        <>
          <Button
            block
            icon="calculator"
            onPress={() => go('/packages/tools/calculators/index', { matter })}
          >
            算一项
          </Button>
          <Button block icon="plus" onPress={onAdd}>
            自己加一项
          </Button>
        </>
      }
    >
      <Button
        kind="primary"
        size="main"
        icon={part.keptIn === '' ? undefined : 'check'}
        busy={part.busy}
        disabled={part.keptIn !== ''}
        onPress={() => void part.keep(matter)}
      >
        {part.keptIn === '' ? '存到这个事项' : '已存到这个事项'}
      </Button>
      <ClaimClash part={part} />
    </BottomBar>
  );
}
