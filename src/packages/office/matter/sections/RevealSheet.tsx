import type { InputOf } from '@contracts/action';
import { reveal } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { ReasonFields, useReason } from '@/handling/parts/ReasonFields';

export interface Asked {
  partyId: string;
  field: InputOf<typeof reveal>['field'];
  what: string;
}

interface RevealSheetProps {
  matterId: string;
  asked: Asked | null;
  onClose: () => void;
  onSeen: (asked: Asked, full: string) => void;
}

const REASONS = ['联系本人', '核对身份', '填写文书', '其他'] as const;

/** Asks why somebody wants to see a personal value in full; the asking is recorded. */
export function RevealSheet({ matterId, asked, onClose, onSeen }: RevealSheetProps) {
  const { submit, again, busy, error, fieldErrors } = useSubmit(reveal);
  const reason = useReason();
  if (asked === null) return null;
  const look = async () => {
    const { partyId, field } = asked;
    const answer = await submit({ matterId, partyId, field, reason: reason.said });
    if (answer) onSeen(asked, answer.value);
  };
  return (
    <Sheet
      open
      title={`查看${asked.what}`}
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void look()}>
          查看
        </Button>
      }
    >
      <Stack>
        <SubmitError failure={error} onRetry={() => void again()} />
        <ReasonFields
          reason={reason}
          label="为什么要看"
          reasons={REASONS}
          error={fieldErrors.reason}
        />
      </Stack>
    </Sheet>
  );
}
