import { recordWork } from '@contracts/handling';
import { useDraft } from '@/api/use-draft';
import { TextArea } from '@/components/input/TextArea';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { useMove } from './use-move';

/** Writes down what was done; the worker reads it, the inner note he does not. */
export function WorkForm(props: MoveProps) {
  const { matter, onClose } = props;
  const draft = useDraft(`work:${matter.id}`, { work: '', note: '' });
  const { work, note } = draft.value;
  const move = useMove(recordWork, props, draft.discard);
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
        onChange={(words) => draft.change({ work: words })}
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
        onChange={(words) => draft.change({ note: words })}
        error={move.fieldErrors.note}
      />
    </MoveSheet>
  );
}
