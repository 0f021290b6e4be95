import { useState } from 'react';
import type { InputOf } from '@contracts/action';
import { reveal } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Choice } from '@/components/input/Choice';
import { TextInput } from '@/components/input/TextInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';

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
type Reason = (typeof REASONS)[number];

/** Asks why somebody wants to see a personal value in full; the asking is recorded. */
export function RevealSheet({ matterId, asked, onClose, onSeen }: RevealSheetProps) {
  const { submit, again, busy, error, fieldErrors } = useSubmit(reveal);
  const [reason, setReason] = useState<Reason | ''>('');
  const [words, setWords] = useState('');
  if (asked === null) return null;
  const said = reason === '其他' ? words : reason;
  const look = async () => {
    const { partyId, field } = asked;
    const answer = await submit({ matterId, partyId, field, reason: said });
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
        <Choice
          name="reason"
          label="为什么要看"
          hint="您的名字、时间和理由会记下来。"
          options={REASONS.map((value) => ({ value, label: value }))}
          value={reason}
          onChange={setReason}
          error={reason === '其他' ? undefined : fieldErrors.reason}
        />
        {reason === '其他' ? (
          <TextInput
            name="reason"
            label="请写明理由"
            value={words}
            onChange={setWords}
            maxLength={100}
            error={fieldErrors.reason}
          />
        ) : null}
      </Stack>
    </Sheet>
  );
}
