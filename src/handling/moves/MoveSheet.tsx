import type { ReactNode } from 'react';
import { Button } from '@/components/input/Button';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import type { Move } from './use-move';

interface MoveSheetProps {
  title: string;
  /** The verb on the button. */
  verb: string;
  move: Move;
  danger?: boolean;
  onSend: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** What a move asks, with its failure on top and its verb at the bottom. */
export function MoveSheet({
  title,
  verb,
  move,
  danger,
  onSend,
  onClose,
  children,
}: MoveSheetProps) {
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        <Button kind={danger ? 'danger' : 'primary'} size="main" busy={move.busy} onPress={onSend}>
          {verb}
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={move.error} onRetry={() => void move.retry()} />
        {children}
      </Stack>
    </Sheet>
  );
}
