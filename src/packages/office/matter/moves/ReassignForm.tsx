import { useState } from 'react';
import { reassign } from '@contracts/handling';
import { TextArea } from '@/components/input/TextArea';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';

/** Takes the matter from its handler and looks for another; what was done is handed over. */
export function ReassignForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(reassign, props);
  const [reasons, setReasons] = useState(matter.reassignAsked === '' ? '' : '按您的申请更换');
  const [handover, setHandover] = useState('');
  return (
    <MoveSheet
      title="更换承办人"
      verb="更换，重新派单"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, reasons, handover })}
    >
      <TextArea
        name="reasons"
        label="告诉职工的理由"
        rows={2}
        maxLength={300}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
      <TextArea
        name="handover"
        label="交接说明"
        hint="办到哪一步了，下一个期限是哪天，材料在谁手里。新的承办人会看到。"
        rows={4}
        maxLength={1000}
        value={handover}
        onChange={setHandover}
        error={move.fieldErrors.handover}
      />
    </MoveSheet>
  );
}
