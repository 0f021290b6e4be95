import { useState } from 'react';
import { saveLimit } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { NumberInput } from '@/components/input/NumberInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';
import { type LimitRow, sayLimit, unitOf } from './say-limit';

interface LimitSheetProps {
  limit: LimitRow;
  onClose: () => void;
  onSaved: () => void;
}

/** Changes the length of one of the office's own promises. */
export function LimitSheet({ limit, onClose, onSaved }: LimitSheetProps) {
  const { id, label, value, standard, unit } = limit;
  const { submit, busy, error, fieldErrors } = useSubmit(saveLimit);
  const [wanted, setWanted] = useState<number | null>(value);
  const save = async () => {
    if (!(await submit({ id, value: wanted ?? 0 }))) return;
    toast('已保存');
    onSaved();
  };
  return (
    <Sheet
      open
      title={label}
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void save()}>
          保存
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void save()} />
        <Notice>已经答应职工的时间不变，以后的按新的算。</Notice>
        <NumberInput
          name="value"
          label="多久"
          hint={`通常是 ${sayLimit(standard, unit)}。`}
          unit={unitOf(unit)}
          largest={90}
          value={wanted}
          onChange={setWanted}
          error={fieldErrors.value}
        />
        {wanted === standard ? null : (
          <Button kind="quiet" block onPress={() => setWanted(standard)}>
            {`改回 ${sayLimit(standard, unit)}`}
          </Button>
        )}
      </Stack>
    </Sheet>
  );
}
