import { useState } from 'react';
import { recordFollowUp } from '@contracts/handling';
import { Choice } from '@/components/input/Choice';
import { TextArea } from '@/components/input/TextArea';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';

const SATISFIED = [
  { value: 'yes', label: '满意' },
  { value: 'no', label: '不满意', hint: '会请人再看一遍' },
] as const;

/** The call after closing: how it went and whether the worker is satisfied. */
export function FollowUpForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(recordFollowUp, props);
  const [satisfied, setSatisfied] = useState<'yes' | 'no'>('yes');
  const [note, setNote] = useState('');
  return (
    <MoveSheet
      title="记录回访"
      verb="记下来"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, note, satisfied: satisfied === 'yes' })}
    >
      <Choice
        name="satisfied"
        label="他满意吗"
        options={SATISFIED}
        value={satisfied}
        onChange={setSatisfied}
      />
      <TextArea
        name="note"
        label="回访情况"
        hint="钱拿到没有，还有没有别的问题。"
        rows={4}
        maxLength={1000}
        value={note}
        onChange={setNote}
        error={move.fieldErrors.note}
      />
    </MoveSheet>
  );
}
