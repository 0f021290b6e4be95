import { useState } from 'react';
import { handBack } from '@contracts/handling';
import { TextArea } from '@/components/input/TextArea';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';

/** Returns a question to the desk one level lower, with the reason. */
export function HandBackForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(handBack, props);
  const [reasons, setReasons] = useState('');
  const to = matter.triage.level === 'difficult' ? '律师' : '工作人员';
  return (
    <MoveSheet
      title={`退回一级，由${to}答复`}
      verb="退回站里"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, reasons })}
    >
      <TextArea
        name="reasons"
        label="为什么没有那么难"
        hint="站里的工作人员会看到，再安排人答复。"
        rows={3}
        maxLength={300}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
    </MoveSheet>
  );
}
