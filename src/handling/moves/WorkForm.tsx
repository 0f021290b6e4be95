import { useState } from 'react';
import { recordWork } from '@contracts/handling';
import { TextArea } from '@/components/input/TextArea';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { useMove } from './use-move';

/** Writes down what was done; the worker reads it, the inner note he does not. */
export function WorkForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(recordWork, props);
  const [work, setWork] = useState('');
  const [note, setNote] = useState('');
  return (
    <MoveSheet
      title="记录工作"
      verb="记下来"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, work, note })}
    >
      <TextArea
        name="work"
        label="做了什么"
        hint="职工会看到。"
        rows={3}
        maxLength={500}
        value={work}
        onChange={setWork}
        error={move.fieldErrors.work}
      />
      <TextArea
        name="note"
        label="内部备注"
        hint="职工看不到。"
        optional
        rows={2}
        maxLength={1000}
        value={note}
        onChange={setNote}
        error={move.fieldErrors.note}
      />
    </MoveSheet>
  );
}
