import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CallFailure } from '@/api/call-failure';
import { Button } from '@/components/input/Button';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { ReasonFields, useReason } from '../parts/ReasonFields';
import type { OpenFile } from './use-open-file';

const REASONS = ['核对证据', '办理这件事项', '其他'] as const;

/** Asks why somebody opens what the platform found fault with; the asking is recorded. */
export function SealedFile({ files }: { files: OpenFile }) {
  return files.sealed === null ? null : <Asking key={files.sealed.id} files={files} />;
}

function Asking({ files }: { files: OpenFile }) {
  const reason = useReason();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const look = async () => {
    setBusy(true);
    setFailure(await files.unseal(reason.said));
    setBusy(false);
  };
  const wrong = failure?.fields.find(({ path }) => path === 'reason')?.message;
  return (
    <Sheet
      open
      title="打开这份材料"
      onClose={files.leaveSealed}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void look()}>
          打开
        </Button>
      }
    >
      <Stack>
        <SubmitError failure={failure} onRetry={() => void look()} />
        <View>平台的内容检查没有通过，可能是伤口、血迹一类的画面。它仍然是证据，没有删除。</View>
        <ReasonFields reason={reason} label="为什么要打开" reasons={REASONS} error={wrong} />
      </Stack>
    </Sheet>
  );
}
