import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { go } from '@/platform/navigate';
import { ClaimClash } from './ClaimClash';
import { KeepSheet } from './KeepSheet';
import { useKeepClaims } from './use-keep-claims';

/** The worker's own claim sheet, to one of his matters. */
export function KeepClaims() {
  const part = useKeepClaims('');
  const [open, setOpen] = useState(false);
  const closeAfter = (done: boolean) => {
    if (done) setOpen(false);
  };
  if (part.keptIn !== '')
    return (
      <Button
        block
        icon="check"
        label="已存，看我的事项"
        onPress={() => go('/packages/aid/matter/index', { id: part.keptIn })}
      >
        已存，看事项
      </Button>
    );
  return (
    <>
      <Button block icon="bookmark" onPress={() => setOpen(true)}>
        存到我的事项
      </Button>
      <KeepSheet
        open={open}
        what="清单"
        topic={undefined}
        busy={part.busy}
        failure={part.failure}
        onChoose={(matterId) => void part.keep(matterId).then(closeAfter)}
        onRetry={() => void part.retry().then(closeAfter)}
        onClose={() => setOpen(false)}
      />
      <ClaimClash part={part} />
    </>
  );
}
