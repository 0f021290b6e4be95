import { useState } from 'react';
import { setSignalAside } from '@contracts/signals';
import { TextArea } from '@/components/input/TextArea';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';
import type { Signal } from './signal';

interface AsideFormProps {
  signal: Signal;
  onClose: () => void;
  onDone: () => void;
  onStale: () => void;
}

/** Sets a signal aside, with the reason. */
export function AsideForm({ signal, onClose, onDone, onStale }: AsideFormProps) {
  const move = useMove(setSignalAside, { onMoved: onDone, onStale });
  const [reasons, setReasons] = useState('');
  return (
    <MoveSheet
      title="先搁置这条线索"
      verb="搁置"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ signalId: signal.id, reasons })}
    >
      <TextArea
        name="reasons"
        label="为什么不并"
        hint="有新的事项进来时，这条线索会再出现。"
        rows={3}
        maxLength={300}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
    </MoveSheet>
  );
}
