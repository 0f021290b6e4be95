import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { issueClaimCode } from '@contracts/intake';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { now } from '@/platform/now';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { ReadOut } from '../../reception/ReadOut';

/** A new code for a worker who has no WeChat tied to his matter; the one before stops working. */
export function ClaimCode({ matterId }: { matterId: string }) {
  const [issued, setIssued] = useState<OutputOf<typeof issueClaimCode> | null>(null);
  const { submit, again, busy, error } = useSubmit(issueClaimCode);
  const issue = async () => {
    const code = await submit({ matterId });
    if (code) setIssued(code);
  };
  if (issued === null) {
    return (
      <Stack>
        <SubmitError failure={error} onRetry={() => void again()} />
        <Button icon="qr" busy={busy} onPress={() => void issue()}>
          给他一个认领码
        </Button>
      </Stack>
    );
  }
  const until = sayDay(dayOf(issued.expiresAt), dayOf(now()));
  return (
    <Card tone="soft">
      <Stack>
        <ReadOut what="编号" value={issued.number} />
        <ReadOut what={`认领码，${until}前有效`} value={issued.claimCode} />
      </Stack>
    </Card>
  );
}
