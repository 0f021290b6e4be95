import type { TopicId } from '@domain/triage/topics';
import type { CallFailure } from '@/api/call-failure';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { MatterChoice } from './MatterChoice';

interface KeepSheetProps {
  open: boolean;
  /** What is kept: 结果, 清单. */
  what: string;
  topic: TopicId | undefined;
  busy: boolean;
  failure: CallFailure | null;
  onChoose: (matterId: string) => void;
  onRetry: () => void;
  onClose: () => void;
}

/** Puts something of the tools to one of his own matters. */
export function KeepSheet(props: KeepSheetProps) {
  const { open, what, topic, busy, failure, onChoose, onRetry, onClose } = props;
  return (
    <Sheet open={open} title="存到我的事项" onClose={onClose}>
      <Stack gap={16}>
        <SubmitError failure={failure} onRetry={onRetry} />
        <MatterChoice what={what} topic={topic} busy={busy} onChoose={onChoose} />
      </Stack>
    </Sheet>
  );
}
