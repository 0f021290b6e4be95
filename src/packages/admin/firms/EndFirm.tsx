import { useState } from 'react';
import { endFirm } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { TextArea } from '@/components/input/TextArea';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';

/** A firm leaves: asked twice, because its matters go to others at once. */
export function EndFirm({ id, onEnded }: { id: string; onEnded: () => void }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { submit, busy, error, fieldErrors } = useSubmit(endFirm);
  const end = async () => {
    if (!(await submit({ id, reason }))) return;
    toast('已办理，事项会在几分钟内回到待派');
    onEnded();
  };
  if (!open)
    return (
      <Button kind="quiet" block onPress={() => setOpen(true)}>
        这家律所退出
      </Button>
    );
  return (
    <Stack gap={16}>
      <SubmitError failure={error} onRetry={() => void end()} />
      <Notice tone="warn" title="不能撤销">
        它的律师不再派单，没答复的派单收回，手上的事项都回到待派，并告诉每位职工。
      </Notice>
      <TextArea
        name="reason"
        label="交接说明"
        hint="写进每件事项，给接手的人看。"
        rows={3}
        maxLength={200}
        value={reason}
        onChange={setReason}
        error={fieldErrors.reason}
      />
      <Button kind="danger" block busy={busy} onPress={() => void end()}>
        确定退出
      </Button>
    </Stack>
  );
}
