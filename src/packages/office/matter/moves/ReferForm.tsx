import { useState } from 'react';
import { refer } from '@contracts/handling';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';

/** Passes the matter to another body; it stays with us until that body has received it. */
export function ReferForm(props: MoveProps) {
  const { matter, onClose } = props;
  const { door } = matter.triage;
  const move = useMove(refer, props);
  const [receiver, setReceiver] = useState(door?.name ?? '');
  const [phone, setPhone] = useState(door?.phone ?? '');
  const [reasons, setReasons] = useState(door?.why ?? '');
  return (
    <MoveSheet
      title="转到别的部门"
      verb="转过去"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, receiver, phone, reasons })}
    >
      <TextInput
        name="receiver"
        label="转给哪个部门"
        maxLength={60}
        value={receiver}
        onChange={setReceiver}
        error={move.fieldErrors.receiver}
      />
      <TextInput
        name="phone"
        label="对方电话"
        optional
        kind="phone"
        maxLength={20}
        value={phone}
        onChange={setPhone}
        error={move.fieldErrors.phone}
      />
      <TextArea
        name="reasons"
        label="为什么转"
        hint="职工会看到。对方没有确认接收前，事项还由我们跟着。"
        rows={3}
        maxLength={300}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
    </MoveSheet>
  );
}
